import type { CandidateProjection } from '@dossier/profiles'
import { type Months, monthsOf, monthText } from '../evidence/places.ts'
import type { Experience, ExperienceStation } from '../result.ts'

/** The stations that count for a subject, earliest first, and the number of months that they cover together. */
interface Summed {
  months: number
  stations: ExperienceStation[]
  /** The last month covered, counted from year 0, or null. */
  last: number | null
}

/**
 * Sums engagements (by index) as the union of their dated intervals, so that overlapping months count once. A map states the month,
 * counted from year 0, from which on each engagement counts.
 */
export function sumExperience(
  candidate: CandidateProjection,
  engagements: ReadonlySet<number> | ReadonlyMap<number, number>,
  asOf: Date,
): Summed {
  const dated = [...engagements.keys()].flatMap((index) => {
    const engagement = candidate.engagements[index]
    const months = engagement === undefined ? null : monthsOf(engagement.period, asOf)
    const since = 'get' in engagements ? (engagements.get(index) ?? 0) : 0
    if (months === null || since > months.to) return []
    return [{ pointer: `/engagements/${index}`, from: Math.max(months.from, since), to: months.to }]
  })
  dated.sort((a, b) => a.from - b.from || a.to - b.to || (a.pointer < b.pointer ? -1 : 1))
  return {
    months: lengthOfUnion(dated),
    stations: dated.map(({ pointer, from, to }) => ({ pointer, start: monthText(from), end: monthText(to) })),
    last: dated.length === 0 ? null : dated.reduce((last, one) => Math.max(last, one.to), 0),
  }
}

/** The length of the union of intervals sorted by their beginning. */
function lengthOfUnion(intervals: readonly Months[]): number {
  let covered = -1
  return intervals.reduce((sum, { from, to }) => {
    const added = Math.max(0, to - Math.max(from, covered + 1) + 1)
    covered = Math.max(covered, to)
    return sum + added
  }, 0)
}

/** Whether the months reach the required years. */
export function reachesYears(experience: Pick<Experience, 'months' | 'requiredYears'>): boolean {
  return experience.months >= experience.requiredYears * 12
}
