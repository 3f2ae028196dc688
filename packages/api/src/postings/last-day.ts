import { type Day, isoDay, startOfDay } from '@dossier/search'

/**
 * The time zone of days on public pages. Readers without an account have none, and every country for which Dossier
 * knows retention periods uses the time of this one.
 */
export const publicTimeZone = 'Europe/Zurich'

/** The end of the last day that an ISO date can name. */
const latestEnd = endOfDay({ year: 9999, month: 12, day: 31 })

/** When a posting ends: the last second of an ISO date on public pages, or the given moment, or at most `latestEnd`. */
export function endOfPosting(dayOrMoment: string): Date {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(dayOrMoment)
  if (day === null) return atMost(latestEnd, new Date(dayOrMoment))
  return endOfDay({ year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) })
}

/** The last day, as an ISO date, on which people can apply; a posting that ends at midnight ends on the day before. */
export function lastDayOf(endsAt: Date): string {
  return isoDay(atMost(latestEnd, new Date(endsAt.getTime() - 1)), publicTimeZone)
}

function endOfDay({ year, month, day }: Day): Date {
  return new Date(startOfDay({ year, month, day: day + 1 }, publicTimeZone).getTime() - 1000)
}

function atMost(latest: Date, moment: Date): Date {
  return moment > latest ? latest : moment
}
