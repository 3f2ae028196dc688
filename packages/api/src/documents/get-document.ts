import { findDocument } from '@dossier/db'
import { notFound } from '../errors.ts'
import type { Services, Caller } from '../context.ts'
import { type DocumentView, documentView } from './document-view.ts'
import { recordView } from './record-view.ts'

/** One document of the owner's team; records the view. Throws `not_found`. */
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
