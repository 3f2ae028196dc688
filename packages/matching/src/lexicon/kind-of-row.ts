import { type ConceptKind, conceptKinds } from './lexicon.ts'

/** The kinds that a team's own concept may have; a `degree` would need a level. */
export const teachableKinds = conceptKinds.filter((kind) => kind !== 'degree')

/**
 * The kind of the concept in a row: its column `kind`, else what ESCO's `conceptType` and `skillType` imply. Null when the row
 * states none, undefined when the column `kind` has an unknown value.
 */
export function kindOfRow(row: {
  kind: string
  conceptType: string
  skillType: string
}): ConceptKind | null | undefined {
  const written = row.kind.toLowerCase()
  if (written !== '') return teachableKinds.find((kind) => kind === written)
  if (/occupation/i.test(row.conceptType)) return 'role'
  if (/knowledge/i.test(row.skillType)) return 'domain'
  return /skill/i.test(row.skillType) ? 'activity' : null
}
