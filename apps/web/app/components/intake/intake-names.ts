import type { AskedField } from '@dossier/api'
import type { Messages } from '../../i18n/index.tsx'

/** What a field is called, with the entry that it belongs to. A field of a later version has its own name. */
export function fieldName(words: Messages['intake'], { field, about }: { field: string; about: string }): string {
  const names: Record<AskedField, string> = words.fields
  const name = Object.entries(names).find(([known]) => known === field)?.[1] ?? field
  return about === '' ? name : `${name}: ${about}`
}
