import { type Candidate, hasOpenMarker, type Locale } from '@dossier/profiles'
import {
  countedVerdict,
  type CriterionResult,
  type Evidence,
  type Override,
  resolvePointer,
  type Verdict,
} from '@dossier/matching'
import { languageLevelName } from '../locale/cv.ts'
import { formatPeriod } from '../locale/format.ts'
import { describePointer } from '../locale/pointer-text.ts'
import { quoteMarks } from '../locale/quotes.ts'

/** The evidence of a criterion that can be looked up in the candidate word for word; the rest does not count. */
export function resolvedEvidence(candidate: Candidate, result: CriterionResult): Evidence[] {
  return result.evidence.filter((evidence) => resolves(candidate, evidence))
}

function resolves(candidate: Candidate, { pointer, start, end, quote }: Evidence): boolean {
  try {
    return quote !== '' && resolvePointer(candidate, pointer).slice(start, end) === quote
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/**
 * Whether the offer may say that the CV shows the criterion: the machine's verdict says so, the proof resolves, and no
 * person contradicts. The word of a person alone proves nothing.
 */
export function isProven(candidate: Candidate, result: CriterionResult): boolean {
  const isUndisputed = countedVerdict(result) === 'fulfilled'
  return isUndisputed && result.verdict === 'fulfilled' && resolvedEvidence(candidate, result).length > 0
}

/** Whether it is the word of a person, and no proof, that the criterion is met. */
export function isConfirmed(
  candidate: Candidate,
  result: CriterionResult,
): result is CriterionResult & { override: Override } {
  return result.override?.verdict === 'fulfilled' && !isProven(candidate, result)
}

/** The verdict that the offer shows, in its sentences and its tables alike: that of a person; "fulfilled" without a proof or a person is open. */
export function shownVerdict(candidate: Candidate, result: CriterionResult): Verdict {
  if (result.override !== undefined) return result.override.verdict
  return result.verdict === 'fulfilled' && !isProven(candidate, result) ? 'open' : result.verdict
}

/** A piece of evidence in words, short enough for a letter: the quote, and whose project, certificate or list it is from. */
export function evidencePhrase(candidate: Candidate, evidence: Evidence, locale: Locale): string {
  const [open, close] = quoteMarks(locale)
  return `${open}${evidence.quote}${close} (${evidencePlace(candidate, evidence.pointer, locale)})`
}

function evidencePlace(candidate: Candidate, pointer: string, locale: Locale): string {
  const [, list, index = ''] = pointer.split('/')
  const at = Number(index)
  const parts = list === undefined ? [] : entryParts(candidate, { list, at }, locale)
  const place = parts.filter((part) => part !== '').join(', ')
  return place === '' ? describePointer(candidate, pointer, locale) : place
}

function entryParts(candidate: Candidate, entry: { list: string; at: number }, locale: Locale): string[] {
  const station = candidate.engagements[entry.at]
  if (entry.list === 'engagements' && station !== undefined) {
    return [known(station.client), formatPeriod(station.period, locale)]
  }
  const study = entry.list === 'education' ? candidate.education[entry.at] : undefined
  const learnt = entry.list === 'trainings' ? candidate.trainings[entry.at] : study
  if (learnt !== undefined) return [known(learnt.institution), formatPeriod(learnt.period, locale)]
  const language = entry.list === 'languages' ? candidate.languages[entry.at] : undefined
  return language === undefined ? [] : [languageLevelName(language, locale)]
}

function known(text: string): string {
  return hasOpenMarker(text) ? '' : text
}

/** At most `count` pieces, from different entries of the CV as far as there are any. */
export function tellingEvidence(candidate: Candidate, result: CriterionResult, count: number): Evidence[] {
  const all = resolvedEvidence(candidate, result)
  const places = new Set<string>()
  const telling = all.filter(({ pointer }) => {
    const place = pointer.split('/').slice(0, 3).join('/')
    const isNew = !places.has(place)
    places.add(place)
    return isNew
  })
  return telling.slice(0, count)
}
