/** A calendar day without time or time zone; months from 1. */
export interface Day {
  year: number
  month: number
  day: number
}

/** Whether the day exists, in a year from 1900 to 2999. */
export function isDay({ year, month, day }: Day): boolean {
  if (year < 1900 || year > 2999 || month < 1 || month > 12 || day < 1) return false
  return day <= daysIn(year, month)
}

/** The day `days` later, or earlier if negative. */
export function addDays({ year, month, day }: Day, days: number): Day {
  return dayOf(Date.UTC(year, month - 1, day + days))
}

/** The same day `months` later or earlier; the last day of the month if that month is shorter. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const first = dayOf(Date.UTC(year, month - 1 + months, 1))
  return { ...first, day: Math.min(day, daysIn(first.year, first.month)) }
}

/** The Monday of a day's week. */
export function startOfWeek(day: Day): Day {
  const weekday = new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay()
  return addDays(day, -((weekday + 6) % 7))
}

/** The time zone of an IANA name as this machine spells it; null if there is none of that name. */
export function timeZoneNamed(name: string): string | null {
  try {
    return formatterOf(name).resolvedOptions().timeZone
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The calendar day of a moment in a time zone. */
export function dayIn(moment: Date, timeZone: string): Day {
  return dayOf(moment.getTime() + offsetAt(moment.getTime(), timeZone))
}

/** The calendar day of a moment in a time zone, as an ISO date: `2027-01-31`. */
export function isoDay(moment: Date, timeZone: string): string {
  const { year, month, day } = dayIn(moment, timeZone)
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
}

/** The moment at which a day begins in a time zone. */
export function startOfDay({ year, month, day }: Day, timeZone: string): Date {
  const utc = Date.UTC(year, month - 1, day)
  // Applied twice, because the offset at the guess may differ from the offset at the answer if clocks change that day.
  const guess = utc - offsetAt(utc, timeZone)
  return new Date(utc - offsetAt(guess, timeZone))
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function dayOf(utc: number): Day {
  const date = new Date(utc)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

function offsetAt(moment: number, timeZone: string): number {
  const name = formatterOf(timeZone)
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName')?.value
  const match = /GMT([+-])(\d{2}):(\d{2})(?::(\d{2}))?/.exec(name ?? '')
  if (match === null) return 0
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0)
  return (match[1] === '-' ? -1 : 1) * seconds * 1000
}

/** A cache, because creating one takes longer than everything else in reading a date; the number of time zones is bounded. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  // Names are the same in any case, and callers choose how they write them.
  const name = timeZone.toLowerCase()
  const known = formatters.get(name)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  formatters.set(name, made)
  return made
}
