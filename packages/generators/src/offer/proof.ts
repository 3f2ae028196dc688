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

/** The evidence of a criterion whose quotes are in the candidate, word for word. Other evidence does not count. */
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
 * Whether the offer may state that the CV shows the criterion: the machine's verdict is "fulfilled", its evidence
 * resolves, and no person disagrees. A person's decision alone proves nothing.
 */
export function isProven(candidate: Candidate, result: CriterionResult): boolean {
  const isUndisputed = countedVerdict(result) === 'fulfilled'
  return isUndisputed && result.verdict === 'fulfilled' && resolvedEvidence(candidate, result).length > 0
}

/** Whether the criterion counts as met only because a person decided so, without proof. */
export function isConfirmed(
  candidate: Candidate,
  result: CriterionResult,
): result is CriterionResult & { override: Override } {
  return result.override?.verdict === 'fulfilled' && !isProven(candidate, result)
}

/**
 * The verdict that the sentences and tables of the offer show: a person's if there is one; otherwise the machine's,
 * with "open" in place of an unproven "fulfilled".
 */
export function shownVerdict(candidate: Candidate, result: CriterionResult): Verdict {
  if (result.override !== undefined) return result.override.verdict
  return result.verdict === 'fulfilled' && !isProven(candidate, result) ? 'open' : result.verdict
}

/** A piece of evidence in words, short enough for a letter: the quote, and its project, certificate or list. */
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

/** At most `count` pieces of evidence, each from a different entry of the CV. */
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
