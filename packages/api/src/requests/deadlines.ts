import { monthsAfter } from '../floor/months.ts'

const dayMs = 24 * 60 * 60_000
/** An open request is due soon this many days before its deadline. */
const soonDays = 7
/** DSV Art. 18. */
const swissDays = 30

/** The UTC day of a time, as `2027-03-31`. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10)
}

/** The day this many days later. */
export function daysAfter(day: string, days: number): string {
  return dayOf(new Date(Date.parse(day) + days * dayMs))
}

/** The last day for an answer: a month (GDPR Art. 12(3)) or 30 days (DSV Art. 18) after receipt, whichever is earlier. */
export function deadlineOf(receivedOn: string): string {
  const [month, days] = [dayOf(monthsAfter(new Date(receivedOn), 1)), daysAfter(receivedOn, swissDays)]
  return month < days ? month : days
}

/** The last day for an answer after an extension: three months after receipt. */
export function extendedDeadlineOf(receivedOn: string): string {
  return dayOf(monthsAfter(new Date(receivedOn), 3))
}

/** Requests that are due before this day are due soon. */
export function soonFrom(today: string): string {
  return daysAfter(today, soonDays + 1)
}
