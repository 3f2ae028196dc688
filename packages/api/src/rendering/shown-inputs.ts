import type { OfferTerms } from '@dossier/generators'
import type { Override } from '@dossier/matching'
import { anonymiseCandidate, type AnonymousCandidate, type Candidate, datesToYears, yearsOnly } from '@dossier/profiles'
import type { RunInputs, RunResult } from './run-inputs.ts'

const CACHE_SIZE = 8
const known = new Map<string, AnonymousCandidate>()

/** The inputs as all documents of a run show them: in an anonymous run, nothing in them identifies the person. */
export function shownInputs(inputs: RunInputs): RunInputs {
  const judged = judgedInputs(inputs)
  return judged.anonymous?.dates === 'years' ? { ...judged, candidate: yearsOnly(judged.candidate) } : judged
}

/**
 * The inputs that match and feedback judge: anonymous like the documents, but with months, from which the years of
 * experience are computed.
 */
export function judgedInputs(inputs: RunInputs): RunInputs {
  const { anonymous, candidate, terms, overrides } = inputs
  if (anonymous === null) return inputs
  const hidden = anonymised(candidate)
  const mask = anonymous.dates === 'years' ? (text: string) => datesToYears(hidden.mask(text)) : hidden.mask
  return {
    ...inputs,
    candidate: anonymous.dates === 'years' ? withTexts(hidden.candidate, datesToYears) : hidden.candidate,
    terms: terms && maskTerms(terms, hidden.mask),
    overrides: overrides.map((one): Override => ({ ...one, reason: mask(one.reason) })),
    // The previous run's ID contains a name.
    previous: null,
    photo: null,
  }
}

/** Match and feedback of an anonymous run as its documents show them: with years only if the run shows no months. */
export function shownResult<Part extends RunResult['match'] | RunResult['feedback']>(
  part: Part,
  { anonymous }: Pick<RunInputs, 'anonymous'>,
): Part {
  return anonymous?.dates === 'years' ? inYears(part) : part
}

function anonymised(candidate: Candidate): AnonymousCandidate {
  const key = JSON.stringify(candidate)
  const found = known.get(key)
  if (found !== undefined) return found
  const [oldest] = known.keys()
  if (known.size >= CACHE_SIZE && oldest !== undefined) known.delete(oldest)
  const made = anonymiseCandidate(candidate)
  known.set(key, made)
  return made
}

/** Every offer names the agency and its contact; masks what they wrote about the person. */
function maskTerms(terms: OfferTerms, mask: (text: string) => string): OfferTerms {
  const { id, workload, availability, hourlyRate, subcontracting } = terms
  return {
    ...terms,
    id: mask(id),
    workload: mask(workload),
    availability: mask(availability),
    hourlyRate: mask(hourlyRate),
    subcontracting: mask(subcontracting),
  }
}

/** Changes the texts of a candidate, except for the periods, whose dates are handled separately. */
function withTexts(candidate: Candidate, change: (text: string) => string): Candidate {
  return changeTexts(candidate, { change, kept: (key) => key === 'period' })
}

/** Reduces dates to years, except in criteria, which quote the advert verbatim, and in the run's own date. */
function inYears<T>(value: T): T {
  return changeTexts(value, { change: datesToYears, kept: (key) => ['criterion', 'asOf', 'metadata'].includes(key) })
}

interface TextChange {
  change: (text: string) => string
  /** Whether the value under a key stays unchanged. */
  kept: (key: string) => boolean
}

function changeTexts<T>(value: T, by: TextChange): T {
  // Changed text is still text, a changed list is a list of the same kind, and the same keys have values of the same
  // types.
  if (typeof value === 'string') return by.change(value) as T
  if (Array.isArray(value)) return value.map((part: unknown) => changeTexts(part, by)) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, part]): [string, unknown] => [
    key,
    by.kept(key) ? part : changeTexts(part, by),
  ])
  return Object.fromEntries(entries) as T
}
