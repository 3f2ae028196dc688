import { workWords } from './data/work-words.ts'

/** A kind of work in any wording: `negotiate` stands for `Verhandlungen`, `négocié` and `negotiating`. */
export type Work = keyof typeof workWords

/** Work that is part of almost every task: what matters in a criterion that names it is the object. */
const light: ReadonlySet<Work> = new Set(['write', 'handle', 'accompany', 'prepare', 'operate'])

const shortestWord = 4
/** Nouns that look like work but name things. */
const things =
  /^(?:position\w*|post\w*|buildings?|forme?s?|formation|tests?|plans?|plaene?n?|konzepte?n?|costs?|runs?|steuern?|installations?)$/
const byPrefix = new Map<string, [start: string, work: Work][]>()
for (const [work, list] of Object.entries(workWords) as [Work, string][]) {
  for (const start of list.split(/[\s|]+/)) {
    const key = start.slice(0, 3)
    byPrefix.set(key, [...(byPrefix.get(key) ?? []), [start, work]])
  }
}

const ending =
  /^(?:\p{L}{0,3}(?:ung(?:en|s)?|ion(?:en|s)?|ieren|iert\w*|iere|ment\w*|age|ure)|en|e|t|te|ten|et|er|ers|ern|n|s|st|est|ed|es|ing|d|rs|rin|y|ies|ied|ning|ning|age|ant|ants|ee|ees|ir|re|ait|ement|teur|trice|ateur|eur|ors?|ators?|al|els?|eln|elt)?$/u

/** The kinds of work that a folded word names; empty for any other word. */
export function worksOf(word: string): readonly Work[] {
  if (word.length < shortestWord && !/^(?:led|ran|run|own)$/.test(word)) return []
  const own = worksOfForm(word)
  return own.length > 0 ? own : worksOfForm(word.replace(participle, ''))
}

/** The `ge` of German participles: `gereinigt`. */
const participle = /^ge(?=\p{L}{3,}(?:t|te[mnrs]?)$)/u

function worksOfForm(word: string): readonly Work[] {
  const found = byPrefix.get(word.slice(0, 3)) ?? []
  return found.flatMap(([start, work]) =>
    word.startsWith(start) && ending.test(word.slice(start.length)) ? [work] : [],
  )
}

/** Whether work is specific enough to be required on its own. */
export function isDistinct(work: Work): boolean {
  return !light.has(work)
}

/** Whether a folded word names work specific enough to be required on its own: `Einführung`, `negotiating`, but not `Bearbeitung`. */
export function isDistinctWork(word: string): boolean {
  return worksOf(word).some(isDistinct)
}

const ofWords = new Set(['von', 'vom', 'der', 'des', 'of', 'de', 'du', 'd'])
/** First words of a German genitive: `Einführung eines Systems`, `Optimierung interner Abläufe`. */
const genitive = /^(?:eines|\p{L}{2,}er)$/u
const joining = new Set(['und', 'oder', 'sowie', 'and', 'or', 'et', 'ou', 'bzw'])
const verbalNoun =
  /(?:ung|ungen|tion|sion|ment|age|ysis|lyse|kontrolle|aufbau|einkauf|verkauf|suivi|conduite|achat|vente|unterhalt|betrieb|ieren|en)$/

/** Whether the word at `at` names work and its object follows: `Einführung von …`, `negotiating …`. */
export function leadsObject(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  if (things.test(word) || worksOf(word).length === 0) return false
  const next = words[at + 1] ?? ''
  if (next === '') return false
  if (word.endsWith('ing')) return !ofWords.has(next) || next === 'of' || next === 'de'
  if (/^(?:verantwort|responsib|responsab)/.test(word)) return /^(?:fuer|for|de|d|des|du)$/.test(next)
  if (!verbalNoun.test(word)) return false
  if (ofWords.has(next) || (/ung(?:en)?$/.test(word) && genitive.test(next))) return true
  return joining.has(next) && worksOf(words[at + 2] ?? '').length > 0 && leadsObject(words, at + 2)
}
