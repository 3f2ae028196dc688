import { isoDay, startOfDay } from '@dossier/search'

/**
 * The time zone of days on public pages. Readers without an account have none, and every country for which Dossier
 * knows retention periods uses the time of this one.
 */
export const publicTimeZone = 'Europe/Zurich'

/** When a posting ends: the last second of an ISO date on public pages, or the given moment. */
export function endOfPosting(dayOrMoment: string): Date {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(dayOrMoment)
  if (day === null) return new Date(dayOrMoment)
  const next = { year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) + 1 }
  return new Date(startOfDay(next, publicTimeZone).getTime() - 1000)
}

/** The last day, as an ISO date, on which people can apply; a posting that ends at midnight ends on the day before. */
export function lastDayOf(endsAt: Date): string {
  return isoDay(new Date(endsAt.getTime() - 1), publicTimeZone)
}
