import type { Period } from '../period.ts'
import type { ReportEntry } from '../report.ts'
import { droppedValue } from './export-notes.ts'

/**
 * A value that both official schemas accept, and what must be reported about it; `value` is null if they accept none.
 */
export interface Fitted {
  value: string | null
  report: ReportEntry[]
}

/** A start or end date: the month and day may be missing; an impossible date is left out. */
export function fitDate(pointer: string, date: string | null): Fitted {
  if (date === null) return { value: null, report: [] }
  return isRealDate(date) ? { value: date, report: [] } : { value: null, report: droppedValue(pointer, date) }
}

/** A date that must have a day: a year or a month is completed to its first day. */
export function fitWholeDate(pointer: string, date: string | null): Fitted {
  const { value, report } = fitDate(pointer, date)
  if (value === null || value.length === 10) return { value, report }
  const whole = value.length === 4 ? `${value}-01-01` : `${value}-01`
  return { value: whole, report: [completed(pointer, value, whole)] }
}

function isRealDate(date: string): boolean {
  const found = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (found === null) return false
  const [, year = '', month = '01', day = '01'] = found
  const parsed = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(`${year}-${month}-${day}`)
}

/** A web address: `https://` is added if missing; an invalid one is left out. */
export function fitUrl(pointer: string, url: string): Fitted {
  if (url === '') return { value: null, report: [] }
  if (isUrl(url)) return { value: url, report: [] }
  const whole = `https://${url}`
  const isHost = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(url) && isUrl(whole)
  if (!isHost) return { value: null, report: droppedValue(pointer, url) }
  return { value: whole, report: [completed(pointer, url, whole)] }
}

function isUrl(text: string): boolean {
  return (
    /^[a-z][a-z0-9+.-]*:\/\/[a-z0-9.-]+(?::\d+)?(?:[/?#][!#$%&'()*+,./0-9:;=?@A-Z_a-z~-]*)?$/i.test(text) &&
    URL.canParse(text)
  )
}

/** An e-mail address; an invalid one is left out. */
export function fitEmail(pointer: string, email: string): Fitted {
  if (email === '') return { value: null, report: [] }
  const isEmail = /^[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i.test(email)
  return isEmail ? { value: email, report: [] } : { value: null, report: droppedValue(pointer, email) }
}

/** Start and end of a period, where they are dates. */
export function fitPeriod(pointer: string, { start, end }: Period): { startDate: Fitted; endDate: Fitted } {
  return { startDate: fitDate(pointer, start), endDate: fitDate(pointer, end) }
}

function completed(pointer: string, found: string, whole: string): ReportEntry {
  return { pointer, kind: 'guessed', message: { code: 'value.completed', params: { found, whole } } }
}
