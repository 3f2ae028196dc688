import type { Db, Owner } from '@dossier/db'
import { findDraft } from '@dossier/db/drafts'
import type { OfferTerms } from '@dossier/generators'
import { documentOf, isWithin, type Json, readAt } from '@dossier/profiles/json'
import type { Said } from '../../floor/said.ts'
import { draftContentSchema } from './inputs.ts'

/** The answers of a draft's person that are unchanged in the documents that a run is created from. */
export async function saidInDraft(
  db: Db,
  owner: Owner,
  { draftId, candidate, terms }: { draftId: string; candidate: unknown; terms: OfferTerms | null },
): Promise<Said[]> {
  const draft = await findDraft(db, owner, draftId)
  if (draft === null) return []
  const { notes } = draftContentSchema.parse(draft.content)
  const text = typeof candidate === 'string' ? candidate : JSON.stringify(candidate)
  const documents = { candidate: documentOf(text), terms: { terms: JSON.parse(JSON.stringify(terms ?? {})) as Json } }
  return [
    ...notes.candidate.said.filter((one) => stands(one, documents.candidate)),
    ...notes.terms.filter((one) => stands(one, documents.terms)),
  ]
}

/** Whether a document still contains an answer. */
function stands({ pointer, text }: Said, document: Json | null): boolean {
  return document !== null && textAt(document, pointer) === text
}

/** The value at a pointer, as text to compare. */
export function textAt(document: Json, pointer: string): string | null {
  const value = readAt(document, pointer)
  if (value === undefined) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** The answers that are neither at these pointers nor inside them. */
export function saidElsewhere(said: readonly Said[], pointers: readonly string[]): Said[] {
  return said.filter((one) => !pointers.some((pointer) => isWithin(one.pointer, pointer)))
}
