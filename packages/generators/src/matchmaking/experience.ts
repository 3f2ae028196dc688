import type { CriterionResult, Experience, ExperienceStation } from '@dossier/matching'
import { cell, heading, paragraph, table } from '../docx/blocks.ts'
import type { Block, Cell } from '../docx/model.ts'
import { formatDuration } from '../locale/duration.ts'
import { fillLabel } from '../locale/fill.ts'
import { formatMonth } from '../locale/format.ts'
import { describePointer } from '../locale/pointer-text.ts'
import { type MatchmakingContext, numberOf } from './context.ts'

/** The stations that were added up for each required number of years, and the months that overlap. */
export function experience(context: MatchmakingContext): Block[] {
  const { match, labels } = context
  const results = [...match.must, ...match.should, ...match.further, ...match.softSkills]
  const parts = results.flatMap((result) => result.experience.flatMap((sum) => addition(result, sum, context)))
  return [heading(1, labels.experience), ...(parts.length === 0 ? [paragraph(labels.noExperience)] : parts)]
}

function addition(result: CriterionResult, sum: Experience, context: MatchmakingContext): Block[] {
  const { labels, locale } = context
  const title = fillLabel(labels.experienceTitle, {
    label: sum.label,
    number: numberOf(result.pointer, context),
    required: formatDuration(Math.round(sum.requiredYears * 12), locale),
    found: formatDuration(sum.months, locale),
  })
  if (sum.stations.length === 0) return [heading(3, title)]
  const head = [labels.station, labels.from, labels.to, labels.months]
  const rows = sum.stations.map((station) => stationRow(station, context))
  return [heading(3, title), table([61, 13, 13, 13], head, rows), ...union(sum, context)]
}

/** The sum of the months and their union; empty if a station has only years, because then there are no months to add up. */
function union({ stations, months }: Experience, { labels }: MatchmakingContext): Block[] {
  const each = stations.map(monthsOf)
  if (each.includes(null)) return []
  const total = each.reduce<number>((sum, one) => sum + (one ?? 0), 0)
  return [paragraph(fillLabel(labels.union, { sum: total, union: months }), 'Small', { spaceBefore: 3 })]
}

function stationRow(station: ExperienceStation, { candidate, locale }: MatchmakingContext): Cell[] {
  const role = candidate.engagements[Number(station.pointer.split('/')[2])]?.role ?? ''
  const place = describePointer(candidate, station.pointer, locale)
  return [
    cell(role === '' ? place : [{ text: role, bold: true }, `\n${place}`]),
    cell(formatMonth(station.start)),
    cell(formatMonth(station.end)),
    cell(String(monthsOf(station) ?? '–')),
  ]
}

function monthsOf({ start, end }: ExperienceStation): number | null {
  if (!start.includes('-') || !end.includes('-')) return null
  return monthNumber(end) - monthNumber(start) + 1
}

function monthNumber(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return year * 12 + number
}
