import { foldName } from '../fold.ts'
import type { SearchLanguage } from '../span.ts'
import { addDays, addMonths, type Day, startOfWeek } from './calendar.ts'

/** Days from `first` (inclusive) to `next` (exclusive). */
export interface DayRange {
  first: Day
  next: Day
}

interface Preset {
  /** The first name is the printed one. Adjectives may have any German ending. */
  names: Readonly<Record<SearchLanguage, readonly string[]>>
  days(today: Day): DayRange
}

const week = (offset: number) => (today: Day) => {
  const first = addDays(startOfWeek(today), 7 * offset)
  return { first, next: addDays(first, 7) }
}

const months = (firstMonth: (today: Day) => number, length: number, offset: number) => (today: Day) => {
  const first = addMonths({ ...today, month: firstMonth(today), day: 1 }, offset * length)
  return { first, next: addMonths(first, length) }
}

const day = (offset: number) => (today: Day) => ({ first: addDays(today, offset), next: addDays(today, offset + 1) })
const quarterOf = ({ month }: Day) => month - ((month - 1) % 3)

/** The most recent completed season, in the meteorological sense: spring is March to May. */
const lastSeason = (firstMonth: number) => (today: Day) => {
  const thisYears = { first: { ...today, month: firstMonth, day: 1 } }
  const next = addMonths(thisYears.first, 3)
  const over = Date.UTC(next.year, next.month - 1, 1) <= Date.UTC(today.year, today.month - 1, today.day)
  const first = addMonths(thisYears.first, over ? 0 : -12)
  return { first, next: addMonths(first, 3) }
}

/** Names of periods relative to today. */
const presets = {
  today: { names: { de: ['heute'], en: ['today'] }, days: day(0) },
  yesterday: { names: { de: ['gestern'], en: ['yesterday'] }, days: day(-1) },
  'this-week': { names: { de: ['diese-woche'], en: ['this-week'] }, days: week(0) },
  'last-week': { names: { de: ['letzte-woche'], en: ['last-week'] }, days: week(-1) },
  'this-month': { names: { de: ['dieser-monat'], en: ['this-month'] }, days: months(({ month }) => month, 1, 0) },
  'last-month': { names: { de: ['letzter-monat'], en: ['last-month'] }, days: months(({ month }) => month, 1, -1) },
  'this-quarter': { names: { de: ['dieses-quartal'], en: ['this-quarter'] }, days: months(quarterOf, 3, 0) },
  'last-quarter': { names: { de: ['letztes-quartal'], en: ['last-quarter'] }, days: months(quarterOf, 3, -1) },
  'this-year': { names: { de: ['dieses-jahr'], en: ['this-year'] }, days: months(() => 1, 12, 0) },
  'last-year': { names: { de: ['letztes-jahr'], en: ['last-year'] }, days: months(() => 1, 12, -1) },
  'last-spring': {
    names: { de: ['letzter-frühling', 'letztes-frühjahr'], en: ['last-spring'] },
    days: lastSeason(3),
  },
  'last-summer': { names: { de: ['letzter-sommer'], en: ['last-summer'] }, days: lastSeason(6) },
  'last-autumn': { names: { de: ['letzter-herbst'], en: ['last-autumn', 'last-fall'] }, days: lastSeason(9) },
  'last-winter': { names: { de: ['letzter-winter'], en: ['last-winter'] }, days: lastSeason(12) },
} as const satisfies Record<string, Preset>

export type PresetId = keyof typeof presets

/** Every preset, in the order in which they are proposed. */
// Object.keys widens; the presets are a closed literal.
export const presetIds = Object.keys(presets) as PresetId[]

/** The days of a preset relative to `today`. */
export function presetDays(id: PresetId, today: Day): DayRange {
  return presets[id].days(today)
}

/** The name of a preset in a language. */
export function presetName(id: PresetId, language: SearchLanguage): string {
  return presets[id].names[language][0]
}

/** The preset with this name, in either language and with any ending; null for none. */
export function readPreset(text: string): PresetId | null {
  return byName.get(presetKey(text)) ?? null
}

/** All accepted names of presets. */
export const presetNames: readonly string[] = presetIds.flatMap((id) => [
  ...presets[id].names.de,
  ...presets[id].names.en,
])

function presetKey(text: string): string {
  return foldName(text)
    .replace(/^(letzt|vorig|vergangen|dies)e[rnms]?-/, '$1-')
    .replace(/^(vorig|vergangen)-/, 'letzt-')
}

const byName = new Map(
  presetIds.flatMap((id) => {
    const { de, en } = presets[id].names
    return [...de, ...en].map((name) => [presetKey(name), id] as const)
  }),
)
