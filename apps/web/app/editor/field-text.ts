import type { FieldKind } from './forms/form.ts'
import type { Json } from '@dossier/profiles/json'

/** The text of a value in its field; null for a value that no field can show. */
export function textOfValue(value: Json | undefined): string | null {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (!Array.isArray(value)) return null
  const lines = value.map((item) => (typeof item === 'object' ? null : String(item)))
  return lines.includes(null) ? null : lines.join('\n')
}

/**
 * The value for the text in a field. A number stays a number, and a comma-separated text stays one; an empty field has
 * no value.
 */
export function valueOfText(text: string, kind: FieldKind, before: Json | undefined): Json | undefined {
  if (text === '') return undefined
  if (typeof before === 'number' && /^\d{1,9}$/.test(text)) return Number(text)
  if (Array.isArray(before) || (kind === 'lines' && typeof before !== 'string')) return text.split('\n')
  return text
}

/** A list without the empty lines left over from typing. */
export function withoutBlanks(value: Json | undefined): Json | undefined {
  if (!Array.isArray(value)) return value
  const lines = value.filter((item) => typeof item !== 'string' || item.trim() !== '')
  return lines.length === 0 ? undefined : lines
}
