import { type Candidate, type MonthInterval, type Period, periodInterval } from '@dossier/profiles'
import { nameOf } from './engagements.ts'
import { type RuleResult, ruleResult } from './rule-result.ts'

const shortestOverlap = 2
const shortestGap = 4
const longGap = 12
const longOverlap = 6

interface Station extends MonthInterval {
  pointer: string
  name: string
}

/**
 * Checks that projects overlap by less than two months; an overlap of six months or more is more severe. Dates without a month
 * count in the person's favour: a start at the end of its year, an end at the beginning.
 */
export function checkOverlap(candidate: Candidate, asOf: Date): RuleResult {
  const stations = stationsOf(candidate, asOf, surelyWithin)
  const overlaps = stations.flatMap((later, index) =>
    stations.slice(0, index).flatMap((earlier) => {
      const start = Math.max(earlier.start, later.start)
      const end = Math.min(earlier.end, later.end)
      const months = end - start + 1
      if (months < shortestOverlap) return []
      const params = { first: earlier.name, second: later.name, months, start: writeMonth(start), end: writeMonth(end) }
      const severity = months < longOverlap ? 'low' : 'medium'
      return [{ area: 'timeline', pointer: later.pointer, kind: 'unclear', severity, params } as const]
    }),
  )
  return ruleResult('timeline.overlap', overlaps, { undecided: someUndated(candidate, asOf) })
}

/**
 * Checks that there are fewer than four months between projects, and between the last project and `asOf`. In the person's favour,
 * education fills gaps, a year without a month counts as the whole year, and a reversed period counts with its ends swapped.
 */
export function checkGaps(candidate: Candidate, asOf: Date): RuleResult {
  const stations = stationsOf(candidate, asOf, wholeYears)
  const filled = candidate.education.flatMap(({ period }) => periodInterval(period, asOf) ?? [])
  const first = stations[0]
  if (first === undefined) return ruleResult('timeline.gap', [], { undecided: true })
  const now = monthOf(asOf)
  const next = [...stations.slice(1), { ...latest(stations), start: now + 1 }]
  const findings: Omit<RuleResult['findings'][number], 'rule'>[] = []
  let end = first.end
  for (const station of next) {
    end = extend(end, filled, station.start)
    const months = station.start - end - 1
    if (months >= shortestGap) {
      const severity = months > longGap ? 'high' : 'medium'
      const params = { months, start: writeMonth(end + 1), end: writeMonth(station.start - 1) }
      findings.push({ area: 'timeline', pointer: station.pointer, kind: 'unclear', severity, params })
    }
    end = Math.max(end, station.end)
  }
  return ruleResult('timeline.gap', findings, { undecided: someUndated(candidate, asOf) })
}

function extend(end: number, filled: readonly MonthInterval[], until: number): number {
  const reached = filled.filter((one) => one.start <= end + shortestGap && one.end > end).map((one) => one.end)
  if (reached.length === 0 || end >= until) return end
  return extend(Math.max(...reached), filled, until)
}

function latest(stations: readonly Station[]): Station {
  return stations.reduce((one, other) => (other.end > one.end ? other : one))
}

type Reading = (interval: MonthInterval, start: string, end: string | null) => MonthInterval

const wholeYears: Reading = (interval) => interval

const surelyWithin: Reading = ({ start, end }, startText, endText) => ({
  start: startText.length === 4 ? start + 11 : start,
  end: endText?.length === 4 ? end - 11 : end,
})

/** The dated projects as intervals of months, earliest first. */
function stationsOf(candidate: Candidate, asOf: Date, read: Reading): Station[] {
  const stations = candidate.engagements.flatMap((engagement, index) => {
    const period = inOrder(engagement.period)
    const interval = periodInterval(period, asOf)
    if (interval === null || period.start === null) return []
    const months = read(interval, period.start, period.present ? null : period.end)
    return [{ ...months, pointer: `/engagements/${index}/period`, name: nameOf(engagement) }]
  })
  return stations.toSorted((one, other) => one.start - other.start || one.end - other.end)
}

function inOrder(period: Period): Period {
  const { start, end, present } = period
  if (start === null || end === null || present || start <= end) return period
  return { ...period, start: end, end: start }
}

function someUndated(candidate: Candidate, asOf: Date): boolean {
  const { engagements } = candidate
  return engagements.length === 0 || engagements.some(({ period }) => periodInterval(period, asOf) === null)
}

function monthOf(date: Date): number {
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

function writeMonth(month: number): string {
  return `${String((month % 12) + 1).padStart(2, '0')}/${String(Math.floor(month / 12)).padStart(4, '0')}`
}
