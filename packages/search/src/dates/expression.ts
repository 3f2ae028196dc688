import type { SearchLanguage } from '../span.ts'
import { addDays, addMonths, type Day, dayIn, isDay, startOfDay } from './calendar.ts'
import { type DayRange, presetDays, type PresetId, presetName, readPreset } from './presets.ts'

export type DateUnit = 'd' | 'w' | 'm' | 'y'

/** A date as written: a calendar day, month or year, a time ago, or a preset. */
export type DateExpression =
  | { form: 'calendar'; text: string }
  | { form: 'ago'; amount: number; unit: DateUnit }
  | { form: 'preset'; preset: PresetId }

/** The context for reading dates: the only clock, and the reader's time zone (an IANA name, `Europe/Zurich`). */
export interface DateContext {
  now: Date
  timeZone: string
}

/** How a qualifier uses its date: from its beginning, up to its beginning, up to its end, or within it. */
export type DateRole = 'from' | 'before' | 'through' | 'within'

const units: Readonly<Record<DateUnit, RegExp>> = {
  d: /^(d|t|days?|tage?n?)$/,
  w: /^(w|weeks?|wochen?)$/,
  m: /^(m|months?|monate?n?)$/,
  y: /^(y|j|years?|jahre?n?)$/,
}

/** Parses `2026-03-15`, `15.3.2026`, `2026-03`, `03.2026`, `2026`, `7d`, `3w`, `2m`, `1y` and the presets; null for anything else. */
export function readDate(text: string, context: DateContext): DateExpression | null {
  const typed = text.trim().toLowerCase()
  const read = readCalendar(typed) ?? readAgo(typed) ?? readNamed(typed)
  return read !== null && isDay(daysOf(read, context).first) ? read : null
}

function readNamed(typed: string): DateExpression | null {
  const preset = readPreset(typed)
  return preset === null ? null : { form: 'preset', preset }
}

function readCalendar(typed: string): DateExpression | null {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(typed)
  const german = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/.exec(typed)
  const [year, month, day] = iso === null ? [german?.[3], german?.[2], german?.[1]] : [iso[1], iso[2], iso[3]]
  if (year === undefined) return null
  const parts = [year, ...[month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))]
  const isThere = isDay({ year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) })
  return isThere ? { form: 'calendar', text: parts.join('-') } : null
}

function readAgo(typed: string): DateExpression | null {
  const match = /^(\d{1,4})[\s-]?([a-z]+)$/.exec(typed)
  if (match === null) return null
  const unit = (['d', 'w', 'm', 'y'] as const).find((known) => units[known].test(match[2] ?? ''))
  return unit === undefined ? null : { form: 'ago', amount: Number(match[1]), unit }
}

/** The days that an expression covers. */
function daysOf(date: DateExpression, context: DateContext): DayRange {
  const today = dayIn(context.now, context.timeZone)
  switch (date.form) {
    case 'calendar':
      return calendarDays(date.text)
    case 'preset':
      return presetDays(date.preset, today)
    case 'ago': {
      const first = ago(today, date.amount, date.unit)
      return { first, next: addDays(first, 1) }
    }
  }
}

function calendarDays(text: string): DayRange {
  const [year = 0, month, day] = text.split('-').map(Number)
  const first: Day = { year, month: month ?? 1, day: day ?? 1 }
  if (day !== undefined) return { first, next: addDays(first, 1) }
  return { first, next: addMonths(first, month === undefined ? 12 : 1) }
}

function ago(today: Day, amount: number, unit: DateUnit): Day {
  if (unit === 'd' || unit === 'w') return addDays(today, -amount * (unit === 'w' ? 7 : 1))
  return addMonths(today, -amount * (unit === 'y' ? 12 : 1))
}

/** The period that a date means in a role: ISO 8601 UTC, `from` inclusive, `to` exclusive, null for an open end. */
export function boundsOf(
  date: DateExpression,
  role: DateRole,
  context: DateContext,
): { from: string | null; to: string | null } {
  const { first, next } = daysOf(date, context)
  const start = (day: Day) => startOfDay(day, context.timeZone).toISOString()
  switch (role) {
    case 'from':
      return { from: start(first), to: null }
    case 'before':
      return { from: null, to: start(first) }
    case 'through':
      return { from: null, to: start(next) }
    case 'within':
      // A search for documents of "7d" means the last seven days, not the single day a week ago.
      return { from: start(first), to: date.form === 'ago' ? null : start(next) }
  }
}

/** Prints a date so that `readDate` reads it back. */
export function printDate(date: DateExpression, language: SearchLanguage): string {
  switch (date.form) {
    case 'calendar':
      return date.text
    case 'ago':
      return `${date.amount}${date.unit}`
    case 'preset':
      return presetName(date.preset, language)
  }
}
