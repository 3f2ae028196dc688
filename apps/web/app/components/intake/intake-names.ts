import type { AskedField } from '@dossier/api'
import type { Messages } from '../../i18n/index.tsx'

/** The label of a field with its entry. A field from a later version is shown by its name. */
export function fieldName(words: Messages['intake'], { field, about }: { field: string; about: string }): string {
  const names: Record<AskedField, string> = words.fields
  const name = Object.entries(names).find(([known]) => known === field)?.[1] ?? field
  return about === '' ? name : `${name}: ${about}`
}
