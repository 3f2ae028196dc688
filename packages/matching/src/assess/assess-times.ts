import { type CandidateIndex, type Occurrence, occurrenceAt } from '../evidence/evidence.ts'
import type { IndexedPlace } from '../evidence/indexed-place.ts'
import { monthsOf } from '../evidence/places.ts'
import { findWorkingTimes, type WorkingTime } from '../text/working-times.ts'
import type { Scene } from './scene.ts'

/** Words of a statement about the work of others, about journeys that somebody sells or books, or about what has ended. */
const noOwn =
  /^(?:\w*plan(?:s|es|ung|ungen|en|t)?|geplant|schedul\w*|einteil\w*|disposition|buch\w*|book\w*|organis\w*|reserv\w*|abrechn\w*|spesen|expenses?|kosten|frais|verkauf\w*|vente|sell\w*|sales|beratung|team|teams|staff|personal|trading|back|zurueck|frei|until|jusqu)$/

/** What else shows a working time. */
const shownBy: Readonly<Partial<Record<WorkingTime, readonly WorkingTime[]>>> = {
  saturday: ['weekend'],
  travel: ['away'],
}

/** The parts of the day of which two make shifts. */
const partsOfDay: ReadonlySet<WorkingTime> = new Set(['early', 'evening', 'night'])

/** Finds where the present station of a CV, or else the last one, shows each of the working times; null if one is not shown. */
export function findTimes(
  times: readonly WorkingTime[],
  { index, asOf }: Pick<Scene, 'index' | 'asOf'>,
): readonly Occurrence[] | null {
  const shown = timesShown(index, lastStations(index, asOf))
  const found = times.map((time) => {
    const own = [time, ...(shownBy[time] ?? [])].flatMap((one) => shown.get(one) ?? [])
    return own.length === 0 && time === 'shift' ? inShifts(shown) : own
  })
  return found.some((one) => one.length === 0) ? null : found.flat()
}

function inShifts(shown: ReadonlyMap<WorkingTime, readonly Occurrence[]>): readonly Occurrence[] {
  const parts = [...partsOfDay].map((part) => shown.get(part) ?? []).filter((one) => one.length > 0)
  return parts.length < 2 ? [] : parts.flat()
}

/** The engagements that end last, and those without dates. */
function lastStations({ candidate }: CandidateIndex, asOf: Date): ReadonlySet<number | null> {
  const ends = candidate.engagements.map(({ period }) => monthsOf(period, asOf)?.to ?? null)
  const last = ends.reduce<number>((latest, end) => Math.max(latest, end ?? 0), 0)
  return new Set(ends.flatMap((end, at) => (end === null || end === last ? [at] : [])))
}

function timesShown(
  { places }: CandidateIndex,
  stations: ReadonlySet<number | null>,
): ReadonlyMap<WorkingTime, readonly Occurrence[]> {
  const shown = new Map<WorkingTime, Occurrence[]>()
  for (const indexed of places) {
    const { kind, engagement } = indexed.place
    const isOwn = kind === 'engagement' && stations.has(engagement)
    if (!isOwn || indexed.tokens.some(({ text }) => noOwn.test(text))) continue
    for (const { time, occurrence } of timesIn(indexed)) {
      const list = shown.get(time)
      if (list === undefined) shown.set(time, [occurrence])
      else list.push(occurrence)
    }
  }
  return shown
}

function timesIn(indexed: IndexedPlace): { time: WorkingTime; occurrence: Occurrence }[] {
  const named = findWorkingTimes(indexed.tokens)
  return named.flatMap(({ times, from, to }) => {
    const alias = indexed.tokens[from]?.text ?? ''
    const occurrence = occurrenceAt(indexed, { names: alias, alias, from, to })
    return occurrence.stance === 'asserted' ? times.map((time) => ({ time, occurrence })) : []
  })
}
