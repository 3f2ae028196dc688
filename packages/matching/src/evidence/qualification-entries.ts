import { countriesOf, type Country } from '../lexicon/diploma-country.ts'
import type { Level, Lexicon } from '../lexicon/lexicon.ts'
import { type CandidateIndex, type Occurrence, occurrenceAt } from './evidence.ts'
import type { IndexedPlace } from './indexed-place.ts'
import type { Place } from './places.ts'

/** An education or training of the CV, as the demands for qualifications see it. */
export interface Entry {
  pointer: string
  /** Everything that the entry names and proves, by concept id. */
  subjects: ReadonlySet<string>
  levels: readonly Level[]
  /** Whose diploma it is, as far as its words tell. */
  countries: ReadonlySet<Country>
  /** It names an occupation, or calls itself the training for one. */
  isOccupation: boolean
  /** It ended by `asOf`. What its text says about that is in the stances of its words. */
  isFinished: boolean
  /** An authority's word that a foreign diploma equals the one that it names. */
  isRecognition: boolean
  /** The whole entry, as evidence. */
  whole: Occurrence
}

/** The educations and trainings of a candidate. */
export function entriesOf(index: CandidateIndex, asOf: Date): Entry[] {
  return index.places.flatMap((indexed) => {
    const { kind, pointer } = indexed.place
    if ((kind !== 'education' && kind !== 'certificate') || indexed.tokens.length === 0) return []
    const subjects = new Set(indexed.concepts.flatMap((id) => [...(index.lexicon.proves.get(id) ?? [])]))
    const concepts = [...subjects].flatMap((id) => index.lexicon.concepts.get(id) ?? [])
    return [
      {
        pointer,
        subjects,
        levels: [...concepts.flatMap((concept) => concept.level ?? []), ...levelsNamed(indexed, index.lexicon)],
        countries: countriesOf(`${indexed.place.text} ${institutionOf(index, pointer)}`),
        isOccupation: concepts.some((concept) => concept.kind === 'role') || isTrade(indexed),
        isFinished: isFinished(index, indexed.place, asOf),
        isRecognition: recognised.test(indexed.place.text) && !pending.test(indexed.place.text),
        whole: wholeOf(indexed),
      },
    ]
  })
}

function institutionOf({ candidate }: CandidateIndex, pointer: string): string {
  const [, list, at] = pointer.split('/')
  return (list === 'education' && candidate.education[Number(at)]?.institution) || ''
}

const longestLevel = 3

/** The vocational levels that an entry names within a longer name: `Verkaufsfachmann mit eidg. Fachausweis` is one concept, and a federal certificate. */
function levelsNamed({ tokens }: IndexedPlace, { entries }: Lexicon): Level[] {
  return tokens.flatMap((_, from) => {
    const names = Array.from({ length: longestLevel }, (_none, at) => tokens.slice(from, from + at + 1))
    return names.flatMap((name) => {
      const entry = entries.get(name.map(({ text }) => text).join(' '))
      const level = entry?.guard === null ? entry.concept.level : undefined
      return level?.track === 'vocational' ? level : []
    })
  })
}

/** Words by which an authority says what a foreign diploma is worth. */
const recognised =
  /\b(?:SERI|SBFI|SEFRI|ENIC|NARIC)\b|Niveaubestätigung|Gleichwertigkeit|attestation de niveau|level certification/i
const pending = /beantragt|hängig|laufend|pending|applied|requested|en cours|demandée?/i

const tradeWord = /^(?:ausbildung|lehre|berufslehre|apprenticeship|apprentissage)$/

/** `Ausbildung, Fachinformatiker`: an education that says no more of itself than that is the first one of an occupation. */
function isTrade({ place, tokens }: IndexedPlace): boolean {
  return place.kind === 'education' && tokens.length > 1 && tradeWord.test(tokens[0]?.text ?? '')
}

/** The quote begins with the first word and goes on to the end of the sentence; the stance is the weakest of all words. */
function wholeOf(indexed: IndexedPlace): Occurrence {
  const { tokens, place } = indexed
  const all = occurrenceAt(indexed, { names: place.pointer, alias: '', from: 0, to: tokens.length })
  return { ...all, alias: tokens[0]?.text ?? '', end: tokens[0]?.end ?? 0 }
}

const year = /\b20\d\d\b/g

/** Until when a certificate holds. */
const expiry =
  /(?:valid|g[üu]e?ltig|valable|validité)(?:keit)?\s+(?:until|till|to|bis|jusqu['’](?:en|au|à))\s+(?:\S+\s+){0,2}?(20\d\d)\b/i

/** Whether an education or training has ended by `asOf`, by its period and by any year that it names, and a certificate still holds. */
export function isFinished({ candidate }: CandidateIndex, { pointer, text }: Place, asOf: Date): boolean {
  const [, until] = (pointer.startsWith('/trainings') && expiry.exec(text)) || []
  if (until !== undefined) return Number(until) >= asOf.getUTCFullYear()
  if ((text.match(year) ?? []).some((one) => Number(one) > asOf.getUTCFullYear())) return false
  const [, list = '', at = ''] = pointer.split('/')
  const entry = list === 'education' ? candidate.education[Number(at)] : candidate.trainings[Number(at)]
  if (entry === undefined || pointer === '/highestEducation') return true
  if (entry.period.present) return false
  const now = asOf.toISOString().slice(0, 7)
  return entry.period.end === null || entry.period.end.slice(0, 7) <= now
}
