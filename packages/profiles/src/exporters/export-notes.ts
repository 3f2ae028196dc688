import { excerpt } from '../importers/clean-text.ts'
import { languageOf, type Locale } from '../language.ts'
import { splitOpenMarkers } from '../open-marker.ts'
import type { ReportEntry } from '../report.ts'

/** A line for a value that has no place in the format; none for an empty value. */
export function droppedValue(pointer: string, value: string): ReportEntry[] {
  if (value === '') return []
  return [{ pointer, kind: 'dropped', message: { code: 'value.dropped', params: { found: excerpt(value, 80) } } }]
}

/** Converts the open markers in every text of a value to those of a locale. */
export function withOpenMarkers<T>(value: T, locale: Locale): T {
  const language = languageOf(locale)
  const write = (part: unknown): unknown => {
    if (typeof part === 'string') {
      return splitOpenMarkers(part, language)
        .map((segment) => segment.text)
        .join('')
    }
    if (Array.isArray(part)) return part.map(write)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, write(inner)]))
  }
  return write(value) as T // every text becomes a text, and the shape is kept
}
