import { type ConceptKind, conceptKinds } from './lexicon.ts'

/** What a team's own concept may be; a `degree` would need a level. */
export const teachableKinds = conceptKinds.filter((kind) => kind !== 'degree')

/**
 * The kind of a concept in a file: what its column `kind` says, or else what follows from ESCO's own types; null when nothing is
 * said, undefined when the kind is none.
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
