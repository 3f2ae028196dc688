import { countriesOf, type Country } from '../lexicon/diploma-country.ts'
import type { Level, Lexicon } from '../lexicon/lexicon.ts'
import { type CandidateIndex, type Occurrence, occurrenceAt } from './evidence.ts'
import type { IndexedPlace } from './indexed-place.ts'
import type { Place } from './places.ts'

/** An education or training of the CV, with what matters to demands for qualifications. */
export interface Entry {
  pointer: string
  /** The ids of all concepts that the entry names or proves. */
  subjects: ReadonlySet<string>
  levels: readonly Level[]
  /** The countries whose diplomas its words or its institution name. */
  countries: ReadonlySet<Country>
  /** Whether it names an occupation, or calls itself the training for one. */
  isOccupation: boolean
  /** Whether it says that it is the training for an occupation of several years: `Ausbildung zum Industriemechaniker`, `Bankkaufmann (IHK)`. */
  isApprenticeship: boolean
  /** Whether it ended by `asOf`, by its dates. The stances of its words cover what the text says (`abgebrochen`). */
  isFinished: boolean
  /** Whether it is an authority's recognition of a foreign diploma, granted and not only requested. */
  isRecognition: boolean
  /** The whole entry, as evidence. */
  whole: Occurrence
}

/** Lists the educations and trainings of a candidate. */
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
        levels: [
          ...concepts.flatMap((concept) => concept.level ?? []),
          ...levelsNamed(indexed, index.lexicon),
          ...artsDegree(indexed.place),
        ],
        countries: countriesOf(`${indexed.place.text} ${institutionOf(index, pointer)}`),
        isOccupation: concepts.some((concept) => concept.kind === 'role') || isTrade(indexed),
        isApprenticeship: concepts.some((concept) => concept.kind === 'role') && isApprenticeship(indexed),
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

/** A degree whose short name means other things elsewhere: `BA Geography`, `Licence en psychologie`. */
function artsDegree({ kind, text }: Place): Level[] {
  if (kind === 'education' && /^Licence \p{L}/u.test(text)) return [{ eqf: 6, track: 'academic' }]
  const [, name] = (kind === 'education' && /^(BA|MA) \p{Lu}/u.exec(text)) || []
  return name === undefined ? [] : [{ eqf: name === 'BA' ? 6 : 7, track: 'academic' }]
}

const longestLevel = 3

/** Finds vocational levels inside longer names: `Verkaufsfachmann mit eidg. Fachausweis` is one concept, and also a federal certificate. */
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

/** Authorities and words that mark the recognition of a foreign diploma. */
const recognised =
  /\b(?:SERI|SBFI|SEFRI|ENIC|NARIC)\b|Niveaubestätigung|Gleichwertigkeit|attestation de niveau|level certification/i
const pending = /beantragt|hängig|laufend|pending|applied|requested|en cours|demandée?/i

const tradeWord = /^(?:ausbildung|lehre|berufslehre|apprenticeship|apprentissage)$/

/** Whether an education calls itself only `Ausbildung` or `Lehre` (`Ausbildung, Fachinformatiker`), which means the training for an occupation. */
function isTrade({ place, tokens }: IndexedPlace): boolean {
  return place.kind === 'education' && tokens.length > 1 && tradeWord.test(tokens[0]?.text ?? '')
}

const chamber = /\b(?:IHK|HWK|Gesellenbrief|Facharbeiterbrief|Gesellenprüfung)\b/
/** Words for trainings of a year or less. */
const short = /helfer|hilfs|hilfe|assist|aide\b|auxiliaire|kurs|course|cours|seminar|workshop|quereinst/i

function isApprenticeship(indexed: IndexedPlace): boolean {
  const { text, pointer } = indexed.place
  return pointer.startsWith('/education') && (isTrade(indexed) || chamber.test(text)) && !short.test(text)
}

/** Makes an occurrence of the whole entry: it points to the first word, so that the quote is its sentence, and has the weakest stance of all words. */
function wholeOf(indexed: IndexedPlace): Occurrence {
  const { tokens, place } = indexed
  const all = occurrenceAt(indexed, { names: place.pointer, alias: '', from: 0, to: tokens.length })
  return { ...all, alias: tokens[0]?.text ?? '', end: tokens[0]?.end ?? 0 }
}

const year = /\b20\d\d\b/g

/** The year until which a certificate is valid. */
const expiry =
  /(?:valid|g[üu]e?ltig|valable|validité)(?:keit)?\s+(?:until|till|to|bis|jusqu['’](?:en|au|à))\s+(?:\S+\s+){0,2}?(20\d\d)\b/i

/** Whether an education or training ended by `asOf`, by its period and the years in its text; for a certificate with an expiry, whether it is still valid. */
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
