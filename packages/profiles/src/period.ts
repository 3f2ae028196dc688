import { z } from 'zod'
import type { Language } from './language.ts'

/**
 * A period of time as stated in a CV. `start` and `end` are ISO dates truncated to what is known (`2021`, `2021-03`,
 * `2021-03-15`); `present` marks an interval without an end; a single year has `end === start`. `text` is the source's
 * wording, kept for quotes and for export.
 */
export const periodSchema = z.object({
  start: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  end: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  present: z.boolean(),
  text: z.string(),
})
export type Period = z.infer<typeof periodSchema>

/** Months counted from year 0 (`year * 12 + month - 1`); both ends belong to the interval. */
export interface MonthInterval {
  start: number
  end: number
}

/**
 * The months that a period covers, both ends included: a single year starts in January and ends in December, an
 * interval without an end continues until `asOf` (UTC). Null if an end is not known or the period is reversed. A stated
 * end after `asOf` is not cut.
 */
export function periodInterval(period: Period, asOf: Date): MonthInterval | null {
  const endText = period.present ? asOf.toISOString().slice(0, 7) : period.end
  if (period.start === null || endText === null) return null
  const start = monthIndex(period.start, 1)
  const end = monthIndex(endText, 12)
  return start <= end ? { start, end } : null
}

function monthIndex(date: string, monthOfYearAlone: number): number {
  const month = date.length > 4 ? Number(date.slice(5, 7)) : monthOfYearAlone
  return Number(date.slice(0, 4)) * 12 + month - 1
}

const presentText: Readonly<Record<Language, string>> = { de: 'heute', en: 'present', fr: 'aujourd’hui' }

/** A period for readers: `03/2021 – heute`, `2015 – 2018`, `2015`; an unreadable one stays as in the source. */
export function formatPeriod(period: Period, language: Language): string {
  return writePeriod(period, ' – ', presentText[language]) ?? period.text
}

/** A period in the agency's notation, `MM/YYYY - Heute`; an unreadable one stays as in the source. */
export function agencyPeriod(period: Period): string {
  return writePeriod(period, ' - ', 'Heute') ?? period.text
}

function writePeriod(period: Period, separator: string, present: string): string | null {
  if (period.start === null || (period.end === null && !period.present)) return null
  const start = monthAndYear(period.start)
  const end = period.end === null ? present : monthAndYear(period.end)
  return start === end ? start : `${start}${separator}${end}`
}

function monthAndYear(date: string): string {
  return date.length > 4 ? `${date.slice(5, 7)}/${date.slice(0, 4)}` : date
}
