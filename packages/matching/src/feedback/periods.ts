import { type Candidate, hasOpenMarker } from '@dossier/profiles'
import { nameOf } from './engagements.ts'
import { isUnread, periodsOf, writeDate } from './located-periods.ts'
import { type RuleResult, ruleResult } from './rule-result.ts'
import { isBlank } from './text.ts'

/** Every period that is written down can be read, at least one of its ends. */
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

/** Every project has a start and an end, or goes on. */
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

/** No period starts after its end. */
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

/** No date is later than `asOf`. An education may well end in the future: that is worth a look only. */
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
