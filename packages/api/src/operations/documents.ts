import { findDocument, findRun, type Owner, searchDocuments as query } from '@dossier/db'
import { notFound } from '../errors.ts'
import type { SearchInput } from '../inputs/documents.ts'
import { typeWords } from '../type-words.ts'
import type { Services } from '../services.ts'
import { type DocumentView, documentView, type FoundDocumentView, foundDocumentView } from '../views/document.ts'
import type { Caller } from './create-run.ts'
import { recordView } from './record-view.ts'

/** Finds documents by words, typos forgiven, and filters; exact hits first, then newest first. */
export async function searchDocuments(
  { db }: Pick<Services, 'db'>,
  owner: Owner,
  input: SearchInput,
): Promise<{ items: FoundDocumentView[]; nextCursor: string | null }> {
  const { query: text, documentTypes, candidateId, jobProfileId, runId, status, kind, from, to, limit, cursor } = input
  const run = runId === undefined ? undefined : await findRun(db, owner, runId)
  if (run === null) return { items: [], nextCursor: null }
  const { items, nextCursor } = await query(db, owner, {
    terms: text.split(/\s+/).map((word) => ({ text: word, phrase: false, field: 'any', negated: false })),
    filters: {
      documentTypes,
      kind: kind === 'any' ? undefined : kind,
      candidateIds: candidateId === undefined ? undefined : [candidateId],
      jobProfileIds: jobProfileId === undefined ? undefined : [jobProfileId],
      runUuids: run === undefined ? undefined : [run.id],
      statuses: status === undefined ? undefined : [status],
      from: from === undefined ? undefined : new Date(from),
      to: to === undefined ? undefined : new Date(to),
    },
    limit,
    cursor,
    typeWords,
  })
  return { items: items.map(foundDocumentView), nextCursor }
}

/** One document of the owner's team, and the record that somebody has seen it; throws `not_found`. */
export async function getDocument(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { owner, requestId }: Caller,
  id: string,
): Promise<DocumentView> {
  const row = await findDocument(db, owner, id)
  if (row === null) throw notFound('document', id)
  const { runUuid, documentType } = row
  await recordView({ db, now }, owner, {
    type: 'document.viewed',
    requestId,
    subject: { type: 'document', id },
    data: { runUuid, documentType },
  })
  return documentView(row)
}
