import { type CefrLevel, cefrLevels } from '@dossier/profiles'
import { fold } from './normalise.ts'

/** Spoken languages by ISO 639 code, with the folded names by which German, English and French know them. */
const names: Readonly<Record<string, string>> = {
  de: 'deutsch german allemand hochdeutsch',
  gsw: 'schweizerdeutsch mundart schwyzerduetsch',
  en: 'englisch english anglais',
  fr: 'franzoesisch french francais',
  it: 'italienisch italian italien italiano',
  rm: 'raetoromanisch romansh romanche rumantsch',
  es: 'spanisch spanish espagnol castellano',
  pt: 'portugiesisch portuguese portugais',
  nl: 'niederlaendisch hollaendisch dutch neerlandais',
  pl: 'polnisch polish polonais',
  cs: 'tschechisch czech tcheque',
  sk: 'slowakisch slovak slovaque',
  hu: 'ungarisch hungarian hongrois',
  ro: 'rumaenisch romanian roumain',
  bg: 'bulgarisch bulgarian bulgare',
  hr: 'kroatisch croatian croate',
  sr: 'serbisch serbian serbe',
  bs: 'bosnisch bosnian bosniaque',
  sl: 'slowenisch slovenian slovene',
  sq: 'albanisch albanian albanais',
  mk: 'mazedonisch macedonian macedonien',
  el: 'griechisch greek grec',
  tr: 'tuerkisch turkish turc',
  ru: 'russisch russian russe',
  uk: 'ukrainisch ukrainian ukrainien',
  sv: 'schwedisch swedish suedois',
  da: 'daenisch danish danois',
  no: 'norwegisch norwegian norvegien',
  fi: 'finnisch finnish finnois',
  ar: 'arabisch arabic arabe',
  fa: 'persisch persian persan farsi',
  he: 'hebraeisch hebrew hebreu',
  hi: 'hindi',
  ta: 'tamil tamilisch tamoul',
  ur: 'urdu ourdou',
  bn: 'bengalisch bengali',
  zh: 'chinesisch chinese chinois mandarin',
  ja: 'japanisch japanese japonais',
  ko: 'koreanisch korean coreen',
  vi: 'vietnamesisch vietnamese vietnamien',
  th: 'thailaendisch thai',
}

const codes = new Map(Object.entries(names).flatMap(([code, list]) => list.split(' ').map((name) => [name, code])))
const compound = /^(.{4,}?)(?:sprach)?(?:kenntnisse?n?|sprachig(?:e[rsnm]?)?)$/

/** The code of a spoken language that a folded word names (`englischkenntnisse` too), or null. */
export function spokenLanguage(word: string): string | null {
  return codes.get(word) ?? codes.get(compound.exec(word)?.[1] ?? '') ?? null
}

/** How well a language is wanted or spoken: 1 to 6 for A1 to C2, 7 for a native speaker. */
export type LanguageRank = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** The rank of a CEFR level. */
export function rankOf(level: CefrLevel): LanguageRank {
  switch (level) {
    case 'A1':
      return 1
    case 'A2':
      return 2
    case 'B1':
      return 3
    case 'B2':
      return 4
    case 'C1':
      return 5
    case 'C2':
      return 6
  }
}

/** How a rank is written: `B2`, or `native` for a native speaker. */
export function rankText(rank: LanguageRank): string {
  return cefrLevels[rank - 1] ?? 'native'
}

const native = /^(muttersprach\w*|native|maternel\w*|zweisprachig|bilingual|bilingue)$/
const negotiation =
  /^(verhandlungssicher\w*|fliessend\w*|stilsicher\w*|fluent\w*|proficient|courant\w*|excellent\w*|exzellent\w*|ausgezeichnet\w*|hervorragend\w*|perfekt\w*|parfait\w*)$/
const good = /^(gute?[rsnm]?|good|bon(?:ne)?s?)$/
const basic = /^(grundkenntnisse?n?|basiskenntnisse?n?|basic|elementary|notions?|elementaires?|conversational)$/
const amplifiers = new Set(['sehr', 'very', 'tres'])

/**
 * The level that the folded word at a place states in words, by the scale of the house CV (good is B1, very good B2,
 * negotiation level C1), or null. CEFR levels themselves (`b2`) count too.
 */
export function statedRank(words: readonly string[], at: number): LanguageRank | null {
  const word = words[at] ?? ''
  const level = cefrLevels.find((one) => one.toLowerCase() === word)
  if (level !== undefined) return rankOf(level)
  if (native.test(word)) return 7
  if (negotiation.test(word)) return 5
  if (good.test(word)) return amplifiers.has(words[at - 1] ?? '') ? 4 : 3
  return basic.test(word) ? 1 : null
}

/** Reads a level that stands alone: CEFR, the stars 1 to 5 of the house CV, or words. Null when there is none. */
export function parseLevel(text: string): LanguageRank | null {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const stated = words.flatMap((_, at) => statedRank(words, at) ?? [])
  const [first] = stated
  if (first !== undefined) return stated.reduce((low, rank) => (rank < low ? rank : low), first)
  const star = words.find((one) => /^[1-5]$/.test(one))
  return star === undefined ? null : (starRanks[star] ?? null)
}

const starRanks: Readonly<Record<string, LanguageRank>> = { 1: 1, 2: 3, 3: 4, 4: 5, 5: 7 }
