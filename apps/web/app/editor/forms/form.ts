import type { Json } from '@dossier/profiles/json'
import type { Messages } from '../../i18n/index.tsx'

type Words = Messages['editor']

/** How a field is filled in; `period` and `date` are dates as people write them, `level` is a language level. */
export type FieldKind = 'line' | 'text' | 'lines' | 'date' | 'period' | 'level'

/** One field: its possible paths in the format, the usual one first, each with `/` between keys. */
export interface FieldSpec {
  paths: readonly [string, ...string[]]
  label: keyof Words['fields']
  kind: FieldKind
}

/** Fields that belong together. */
interface FieldGroup {
  kind: 'fields'
  title: keyof Words['groups']
  fields: readonly FieldSpec[]
}

/** A list of entries with the same fields. */
export interface EntryGroup {
  kind: 'entries'
  title: keyof Words['groups']
  paths: readonly [string, ...string[]]
  fields: readonly FieldSpec[]
  /** The content of a new entry. */
  blank: Json
  /** Whether its entries are stations, which can be split and joined. */
  stations: boolean
}

/** A list of texts that can be moved to another list. */
export interface TextGroup {
  kind: 'texts'
  title: keyof Words['groups']
  paths: readonly [string, ...string[]]
  /** The list that a text can move to, with the label for that. */
  other: { path: string; label: keyof Words['moves'] } | null
}

/** A part of a form. */
export type GroupSpec = FieldGroup | EntryGroup | TextGroup

/** The fields of one format, in the order that people expect. */
export type FormSpec = readonly GroupSpec[]

/** A field by its label, its kind and its paths. */
export function field(label: FieldSpec['label'], kind: FieldKind, ...paths: FieldSpec['paths']): FieldSpec {
  return { label, kind, paths }
}
