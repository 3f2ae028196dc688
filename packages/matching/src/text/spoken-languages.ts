import { type CefrLevel, cefrLevels, languageNames } from '@dossier/profiles'
import { fold } from './normalise.ts'

/** Names that need not mean the language: `Latin America`. */
const otherWords = new Set(['latin'])
/** Swiss German is a language of its own here: an advert may ask for it beside German. */
const swissGerman = ['schweizerdeutsch', 'mundart', 'schwyzerduetsch', 'schwiizerduetsch', 'dialekt']
const named = [...languageNames].flatMap(([code, names]) => names.map((name) => [fold(name), code] as const))
const codes = new Map([
  ...named.filter(([name]) => !name.includes(' ') && !otherWords.has(name)),
  ...swissGerman.map((name) => [name, 'gsw'] as const),
])
const compound = /^(.{4,}?)(?:sprach)?(?:kenntnisse?n?|sprachig(?:e[rsnm]?)?)$/
const coloured =
  /^(?:schul|business|geschaefts|handels|fach|alltags|konversations)(englisch|deutsch|franzoesisch|italienisch|spanisch)(?:kenntnisse?n?)?$/

/** The ISO 639 code of the language that a folded word names (`englisch`, `englischkenntnisse` → `en`), or null. */
export function spokenLanguage(word: string): string | null {
  return codes.get(word) ?? codes.get(compound.exec(word)?.[1] ?? coloured.exec(word)?.[1] ?? '') ?? null
}

/** In place of a code: any language other than the mother tongue. */
export const anyForeign = 'any-foreign'
/** In place of a code: any language that the job neither names nor is written in, the mother tongue included. */
export const anyFurther = 'any-further'

/** In place of a code: any national language of Switzerland that the job does not name. */
export const anyNational = 'any-national'
/** The national languages of Switzerland, by ISO 639 code. */
export const nationalLanguages: readonly string[] = ['de', 'fr', 'it', 'rm']

/** A level of a language, required or spoken: 1 to 6 for A1 to C2, 7 for a native speaker. */
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

/** Writes a rank as its CEFR level (`B2`), or as `native`. */
export function rankText(rank: LanguageRank): string {
  return cefrLevels[rank - 1] ?? 'native'
}

const native = /^(muttersprach\w*|native|maternel\w*|zweisprachig|bilingual|bilingue)$/
const negotiation =
  /^(verhandlungssicher\w*|fliessend\w*|stilsicher\w*|fluent\w*|proficient|couramment|courant\w*|excellent\w*|exzellent\w*|ausgezeichnet\w*|hervorragend\w*|perfekt\w*|parfait\w*|impeccable|irreprochable)$/
const good = /^(gute?[rsnm]?|good|bon(?:ne)?s?|conversational|solide?[rsnm]?|sicher(?:e[rsnm]?)?|confident)$/
/** Words for mastery, which ranks above good knowledge. */
const command = /^(maitris\w*|beherrsch\w*|command)$/
const basic = /^(grundkenntnisse?n?|basiskenntnisse?n?|basic|elementary|notions?|elementaires?)$/
const amplifiers = new Set(['sehr', 'very', 'tres'])

/**
 * The level that the folded word at `at` states, or null. Words count by the scale of the house CV (good is B1, very good
 * B2, negotiation level C1); CEFR levels (`b2`) count as they are.
 */
export function statedRank(words: readonly string[], at: number): LanguageRank | null {
  const word = words[at] ?? ''
  const level = cefrLevels.find((one) => one.toLowerCase() === word)
  if (level !== undefined) return rankOf(level)
  if (native.test(word)) return 7
  if (negotiation.test(word)) return 5
  if (command.test(word)) return 4
  if (good.test(word)) return amplifiers.has(words[at - 1] ?? '') ? 4 : 3
  if (word === 'business' && spokenLanguage(words[at + 1] ?? '') !== null) return 4
  return basic.test(word) ? 1 : null
}

/** Reads the level in a field of its own: a CEFR level, 1 to 5 stars of the house CV, or words (the lowest of several). Null if there is none. */
export function parseLevel(text: string): LanguageRank | null {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const stated = words.flatMap((_, at) => statedRank(words, at) ?? [])
  const [first] = stated
  if (first !== undefined) return stated.reduce((low, rank) => (rank < low ? rank : low), first)
  const star = words.find((one) => /^[1-5]$/.test(one))
  return star === undefined ? null : (starRanks[star] ?? null)
}

const starRanks: Readonly<Record<string, LanguageRank>> = { 1: 1, 2: 3, 3: 4, 4: 5, 5: 7 }

/**
 * The level that an advert requires when it states `rank` with `word`: good knowledge means B2 and very good C1, one level
 * above the scale of the house CV, and mastery means C1. CEFR levels and other words require exactly their rank.
 */
export function meantRank(word: string, rank: LanguageRank): LanguageRank {
  if (command.test(word)) return 5
  if (!good.test(word)) return rank
  return rank === 3 ? 4 : rank === 4 ? 5 : rank
}
