import type { Candidate, Period } from '@dossier/profiles'
import type { FindingArea } from '../feedback-result.ts'

/** A period of a CV, its pointer and its list. */
export interface LocatedPeriod {
  pointer: string
  list: 'education' | 'trainings' | 'engagements'
  area: FindingArea
  period: Period
}

/** Lists every period of education, trainings and projects, in this order. */
export function periodsOf(candidate: Candidate): LocatedPeriod[] {
  return (['education', 'trainings', 'engagements'] as const).flatMap((list) =>
    candidate[list].map(({ period }, index) => ({
      pointer: `/${list}/${index}/period`,
      list,
      area: list === 'engagements' ? ('timeline' as const) : ('field' as const),
      period,
    })),
  )
}

/** Whether neither end of a period is known. */
export function isUnread({ start, end, present }: Period): boolean {
  return start === null && end === null && !present
}

/** Writes an ISO date for readers of any language: `03/2021`, `15.03.2021`, `2021`. */
export function writeDate(date: string): string {
  return date
    .split('-')
    .toReversed()
    .join(date.length > 7 ? '.' : '/')
}

/** Writes a period for readers of any language: `03/2021 – 05/2023`, or `03/2021 –` if it continues. */
export function writePeriod({ start, end, present }: Period): string {
  const from = start === null ? '' : writeDate(start)
  return present || end === null ? `${from} –` : `${from} – ${writeDate(end)}`
}
