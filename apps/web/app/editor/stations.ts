import { agencyPeriod, parsePeriod, type Period } from '@dossier/profiles'
import type { EntryGroup, FieldSpec } from './forms/form.ts'
import { isObject, type Json, type JsonObject, readAt, writeAt } from '@dossier/profiles/json'
import { locate } from './locate.ts'

type Fields = Pick<EntryGroup, 'fields'>

/**
 * Splits a station in two: the activities from a line on (counted from 0) go to the second; both keep employer and
 * dates.
 */
export function splitStation(entry: JsonObject, line: number, { fields }: Fields): [JsonObject, JsonObject] {
  const spec = fields.find(({ label }) => label === 'activities')
  if (spec === undefined) return [entry, { ...entry }]
  const pointer = locate(entry, '', spec)
  const value = readAt(entry, pointer)
  const activities = Array.isArray(value) ? value : []
  const first = asObject(writeAt(entry, pointer, activities.slice(0, line)))
  return [first, asObject(writeAt(entry, pointer, activities.slice(line)))]
}

/** Joins two neighbouring stations: nothing that only one of them contains is lost, and the dates cover both. */
export function joinStations(first: JsonObject, second: JsonObject, { fields }: Fields): JsonObject {
  const keys = [...new Set([...Object.keys(first), ...Object.keys(second)])]
  const joined = Object.fromEntries(keys.map((key) => [key, joinValues(first[key] ?? null, second[key] ?? null)]))
  return withJoinedDates(joined, [first, second], fields)
}

function joinValues(first: Json, second: Json): Json {
  if (first === null || first === '') return second
  if (second === null || second === '' || JSON.stringify(first) === JSON.stringify(second)) return first
  if (Array.isArray(first) && Array.isArray(second)) {
    const known = new Set(first.map((item) => JSON.stringify(item)))
    return [...first, ...second.filter((item) => !known.has(JSON.stringify(item)))]
  }
  if (typeof first === 'object' || typeof second === 'object') return first
  const separator = /[\n.]/.test(`${first}${second}`) ? '\n' : ' / '
  return `${first}${separator}${second}`
}

function withJoinedDates(joined: JsonObject, pair: readonly JsonObject[], fields: readonly FieldSpec[]): JsonObject {
  const of = (label: FieldSpec['label']) => fields.find((spec) => spec.label === label)
  const [period, start, end] = [of('period'), of('start'), of('end')]
  if (period !== undefined) {
    const texts = pair.map((entry) => textAt(entry, period)).filter((text) => text !== '')
    const span = spanOf(texts.map((text) => parsePeriod(text).period))
    return span === null ? joined : asObject(writeAt(joined, locate(joined, '', period), agencyPeriod(span)))
  }
  if (start === undefined || end === undefined) return joined
  const begins = pair.map((entry) => textAt(entry, start)).filter((text) => text !== '')
  const ends = pair.map((entry) => textAt(entry, end))
  const began = asObject(writeAt(joined, locate(joined, '', start), pick(begins, 'earliest')))
  // A station without an end is ongoing, and so is the joined one.
  return asObject(writeAt(began, locate(joined, '', end), ends.includes('') ? undefined : pick(ends, 'latest')))
}

function pick(texts: readonly string[], which: 'earliest' | 'latest'): string | undefined {
  const sorted = texts.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1))
  return which === 'earliest' ? sorted[0] : sorted.at(-1)
}

function startOf(text: string): string {
  const { period } = parsePeriod(text)
  return period.present ? '9999' : (period.start ?? '')
}

function spanOf(periods: readonly Period[]): Period | null {
  const starts = periods.flatMap(({ start }) => start ?? []).toSorted()
  const ends = periods.flatMap(({ end }) => end ?? []).toSorted()
  const present = periods.some((period) => period.present)
  const start = starts[0]
  if (start === undefined || periods.length < 2) return null
  return { start, end: present ? null : (ends.at(-1) ?? null), present, text: '' }
}

function textAt(entry: JsonObject, spec: FieldSpec): string {
  const value = readAt(entry, locate(entry, '', spec))
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function asObject(value: Json): JsonObject {
  return isObject(value) ? value : {}
}
