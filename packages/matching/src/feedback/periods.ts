import { type Candidate, hasOpenMarker } from '@dossier/profiles'
import { nameOf } from './engagements.ts'
import { isUnread, periodsOf, writeDate } from './located-periods.ts'
import { type RuleResult, ruleResult } from './rule-result.ts'
import { isBlank } from './text.ts'

/** Checks that at least one end of every period with a text was readable. */
export function checkUnreadable(candidate: Candidate): RuleResult {
  const periods = periodsOf(candidate)
  const unread = periods.filter(
    ({ period }) => isUnread(period) && !isBlank(period.text) && !hasOpenMarker(period.text),
  )
  return ruleResult(
    'period.unreadable',
    unread.map(({ pointer, area, period }) => ({
      area,
      pointer,
      kind: 'unclear',
      severity: 'medium',
      params: { text: period.text },
    })),
    { undecided: periods.some(({ period }) => hasOpenMarker(period.text)) },
  )
}

/** Checks that every project has a start, and an end unless it continues. */
export function checkUndated(candidate: Candidate): RuleResult {
  const undated = candidate.engagements.flatMap((engagement, index) => {
    const { start, end, present, text } = engagement.period
    if ((start !== null && (end !== null || present)) || hasOpenMarker(text)) return []
    const params = { role: nameOf(engagement) }
    const pointer = `/engagements/${index}/period`
    return [{ area: 'timeline', pointer, kind: 'missing', severity: 'high', params } as const]
  })
  const open = candidate.engagements.some(({ period }) => hasOpenMarker(period.text))
  return ruleResult('timeline.undated', undated, { undecided: candidate.engagements.length === 0 || open })
}

/** Checks that no period starts after its end. */
export function checkReversed(candidate: Candidate): RuleResult {
  const periods = periodsOf(candidate)
  const reversed = periods.flatMap(({ pointer, area, period: { start, end, present } }) => {
    if (start === null || end === null || present) return []
    const digits = Math.min(start.length, end.length)
    if (start.slice(0, digits) <= end.slice(0, digits)) return []
    const params = { start: writeDate(start), end: writeDate(end) }
    return [{ area, pointer, kind: 'unclear', severity: 'high', params } as const]
  })
  return ruleResult('timeline.reversed', reversed, { undecided: periods.some(({ period }) => isUnread(period)) })
}

/** Checks that no date is later than `asOf`. The future end of an education is only a minor finding. */
export function checkFuture(candidate: Candidate, asOf: Date): RuleResult {
  const today = asOf.toISOString().slice(0, 10)
  const periods = periodsOf(candidate)
  const future = periods.flatMap(({ pointer, list, area, period: { start, end, present } }) => {
    const date = [start, present ? null : end].find((one) => one !== null && one > today.slice(0, one.length))
    if (date === undefined || date === null) return []
    const severity = list === 'engagements' ? 'medium' : 'low'
    return [{ area, pointer, kind: 'unclear', severity, params: { date: writeDate(date) } } as const]
  })
  return ruleResult('timeline.future', future, { undecided: periods.some(({ period }) => isUnread(period)) })
}
