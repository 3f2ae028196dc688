import type { Db, Owner } from '@dossier/db'
import { findDraft, findDraftDays } from '@dossier/db/drafts'
import { findIntake, type IntakeRow, listIntakes as query } from '@dossier/db/intakes'
import type { Caller, Services } from '../context.ts'
import { recordView } from '../documents/index.ts'
import { notFound } from '../errors.ts'
import { draftContentSchema, summaryView } from '../runs/index.ts'
import { fieldsOf, type IntakeField } from './fields.ts'
import { answerViews, type IntakeDetails, intakeView, type IntakeView } from './intake-view.ts'
import { stepsOf } from './steps.ts'

type Store = Pick<Services, 'db' | 'now'>

/** The fields of the draft of an intake. */
export function fieldsIn({ content }: { content: object }, now: Date): IntakeField[] {
  return fieldsOf(draftContentSchema.parse(content), now)
}

function view(row: IntakeRow, now: Date): IntakeView {
  return intakeView(row, { steps: stepsOf(fieldsIn(row, now), row.answers), now })
}

/** The intake of a draft. Throws `not_found`. */
export async function showIntake({ db, now }: Store, owner: Owner, draftId: string): Promise<IntakeView> {
  const row = await findIntake(db, owner, draftId)
  if (row === null) throw notFound('link', draftId)
  return view(row, now())
}

/** The team's intakes, newest first. */
export async function listIntakes(
  { db, now }: Store,
  owner: Owner,
  { limit }: { limit: number },
): Promise<{ items: IntakeView[]; nextCursor: null }> {
  const at = now()
  return { items: (await query(db, owner, { limit })).map((row) => view(row, at)), nextCursor: null }
}

/**
 * What a draft lacks, its link, and the person's answers. Throws `not_found`. Records the view, like opening the draft.
 */
export async function getIntake(
  { db, now }: Store,
  { owner, requestId }: Caller,
  draftId: string,
): Promise<IntakeDetails> {
  const details = await detailsOf(db, owner, { draftId, now: now() })
  const subject = { type: 'draft' as const, id: draftId }
  const data = { revision: details.draft.revision }
  await recordView({ db, now }, owner, { type: 'draft.viewed', requestId, subject, data })
  return details
}

async function detailsOf(
  db: Db,
  owner: Owner,
  { draftId, now }: { draftId: string; now: Date },
): Promise<IntakeDetails> {
  const [draft, row, days] = await Promise.all([
    findDraft(db, owner, draftId),
    findIntake(db, owner, draftId),
    findDraftDays(db, owner),
  ])
  if (draft === null) throw notFound('draft', draftId)
  const fields = fieldsIn(draft, now)
  return {
    draft: summaryView(draft, owner, days),
    intake: row && view(row, now),
    // In a member's own form, only the draft's values count.
    steps: stepsOf(fields, {}),
    answers: row === null ? [] : answerViews(row.answers, fields),
  }
}
