import type { SubjectDemand } from '../criterion/demand.ts'
import type { CandidateIndex, Occurrence } from '../evidence/evidence.ts'
import { type IndexedPlace, tokenFrom } from '../evidence/indexed-place.ts'
import { wordsOf } from '../text/normalise.ts'
import { stemOf } from '../text/stem.ts'

/** The number of a norm, law or level: `ISO 13849` is not `ISO 12100`, even if one concept covers both. */
const norm = /\d{3,}|(?<=\b(?:stage|ks|cycle|zyklus|stufe|niveau|phase|classe?|level)\s?)\d\b/i

function isNumbered({ alias, pointer }: Occurrence, number: string, { placeAt }: CandidateIndex): boolean {
  return alias.includes(number) || placeAt.get(pointer)?.tokens.some(({ text }) => text === number) === true
}

/** Keeps the places with the number that the text of a demand names; all if it names none. */
export function asNumbered(text: string, places: readonly Occurrence[], index: CandidateIndex): readonly Occurrence[] {
  const number = norm.exec(text)?.[0]
  return number === undefined ? places : places.filter((one) => isNumbered(one, number, index))
}

const after = /\b(?:nach|gemäss|gemäß|selon|according to)\s+(?:de[rmn]|dem|les?|la|the)?\s*(\p{Lu}.*)$/u

/** Whether a place names the method that the text of a demand requires (`Eingewöhnung nach dem Berliner Modell`); true if it requires none. */
export function isByMethod(text: string, { pointer }: Occurrence, { placeAt }: CandidateIndex): boolean {
  const method = wordsOf(after.exec(text)?.[1] ?? '')
  if (method.length === 0) return true
  const own = new Set((placeAt.get(pointer)?.tokens ?? []).map((token) => stemOf(token.text)))
  return method.some((word) => own.has(stemOf(word)))
}

/** Words that introduce a purpose. */
export const purpose = /^(?:fuer|for|pour)$/
const determiner = /^(?:d(?:ie|en|as|em|er|es)|the|les?|la|l|unsere\p{L}*|our|notre|nos)$/u

/** Whether an activity names something only as a purpose: `Artikel für die Website verfasst` is no work on the website. */
export function isPurpose({ start }: Occurrence, indexed: IndexedPlace): boolean {
  const { place, tokens } = indexed
  if (!place.pointer.includes('/activities/')) return false
  const at = tokenFrom(indexed, start)
  return determiner.test(tokens[at - 1]?.text ?? '') && purpose.test(tokens[at - 2]?.text ?? '')
}

/** Whether everything that a place names is asserted of the person. */
function isPlain({ stances }: IndexedPlace): boolean {
  return stances.every((stance) => stance === 'asserted')
}

/** How many programs of a suite prove the whole suite. */
const mostOfSuite = 3

/** The names of the few parts that the CV shows of a suite or a group of norms; null if it shows enough, or the whole. */
export function onlyPart(
  demand: SubjectDemand,
  proofs: readonly Occurrence[],
  { placeAt, lexicon }: CandidateIndex,
): string | null {
  if (demand.type !== 'concept') return null
  const isSuite = demand.concept.isSuite === true
  if (!isSuite && !asksForAll(demand)) return null
  const [first] = proofs
  if (first === undefined || proofs.some(({ names }) => names === demand.concept.id)) return null
  const named = new Map(proofs.map(({ names, alias }) => [isSuite ? names : alias, alias]))
  const beside = proofs.flatMap(({ pointer }) => placeAt.get(pointer) ?? []).filter(isPlain)
  for (const id of isSuite ? beside.flatMap(({ concepts }) => concepts) : [])
    if (lexicon.proves.get(id)?.has(demand.concept.id) === true && !named.has(id))
      named.set(id, lexicon.concepts.get(id)?.labels.en ?? id)
  const isEnough = isSuite
    ? named.size >= mostOfSuite
    : named.size > 1 || !proofs.every(({ alias }) => norm.test(alias))
  return isEnough ? null : [...named.values()].join(', ')
}

const severalNorms = /^(?:\p{L}*normen|normes|standards|norms|regelwerke|richtlinien)$/u

/** Whether a text requires several norms: `normes SIA`. */
function asksForAll({ text }: SubjectDemand): boolean {
  return !norm.test(text) && wordsOf(text).some((word) => severalNorms.test(word))
}
