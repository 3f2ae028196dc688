import type { Owner } from '@dossier/db'
import { findDraft, findDraftDays, listDrafts as query } from '@dossier/db/drafts'
import type { Caller, Services } from '../../context.ts'
import { recordView } from '../../documents/index.ts'
import { notFound } from '../../errors.ts'
import { type DraftSummaryView, type DraftView, draftView, summaryView } from './draft-view.ts'

/** The team's drafts, most recently changed first. */
export async function listDrafts(
  { db }: Pick<Services, 'db'>,
  owner: Owner,
  { limit }: { limit: number },
): Promise<{ items: DraftSummaryView[]; nextCursor: null }> {
  const [rows, days] = await Promise.all([query(db, owner, { limit }), findDraftDays(db, owner)])
  return { items: rows.map((row) => summaryView(row, owner, days)), nextCursor: null }
}

/** A draft with its content; throws `not_found`. Opening someone else's draft is recorded, like opening one's own. */
export async function getDraft(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { owner, requestId }: Caller,
  id: string,
): Promise<DraftView> {
  const [row, days] = await Promise.all([findDraft(db, owner, id), findDraftDays(db, owner)])
  if (row === null) throw notFound('draft', id)
  await recordView({ db, now }, owner, {
    type: 'draft.viewed',
    requestId,
    subject: { type: 'draft', id },
    data: { revision: row.revision },
  })
  return draftView(row, owner, days)
}
