import { appendAuditEvents, type Db } from '@dossier/db'
import { type DraftRow, findDraftDays, holdDraft } from '@dossier/db/drafts'
import { holdIntake, type IntakeAnswers, updateIntake } from '@dossier/db/intakes'
import type { Caller, Services } from '../context.ts'
import { ApiError, notFound } from '../errors.ts'
import { draftContentSchema, type DraftSummaryView, saveDraft, summaryView } from '../runs/index.ts'
import { fieldsOf } from './fields.ts'
import { fillDraft, type FieldValue } from './fill-draft.ts'
import type { DecideIntakeInput, CompleteIntakeInput } from './inputs.ts'
import type { DecidedIntake, CompletedIntake } from './intake-view.ts'
import { weigh } from './weigh.ts'

type Store = Pick<Services, 'db' | 'now'>

/**
 * Writes a member's values into the draft, as its next revision. A value that someone else has changed since it was
 * seen is returned as a conflict and not overwritten. Throws `not_found`, and `outdated` if someone else holds the
 * draft.
 */
export async function completeIntake(
  { db, now }: Store,
  caller: Caller,
  input: CompleteIntakeInput,
): Promise<CompletedIntake> {
  return db.transaction(async (tx) => {
    const draft = await heldDraft(tx, caller, input.draftId)
    const fields = new Map(fieldsOf(draftContentSchema.parse(draft.content), now()).map((field) => [field.id, field]))
    const { taken, conflicts, problems } = weigh(input.values, fields)
    const values = taken.flatMap(({ id, value }): FieldValue[] => {
      const field = fields.get(id)
      return field === undefined ? [] : [{ field, value, saidAt: null }]
    })
    const { saved, unplaced } = await write({ db: tx, now }, caller, { draft, values })
    const filled = taken.map(({ id }) => id).filter((id) => !unplaced.includes(id))
    return { draft: saved, filled, unplaced, conflicts, problems }
  })
}

/**
 * Accepts the person's answers into the draft, as its next revision, or leaves the draft as it is, with one choice for
 * each answer. Throws `not_found`, and `outdated` if someone else holds the draft, it has changed since it was seen, or
 * the person has changed an answer.
 */
export async function decideIntake(
  { db, now }: Store,
  caller: Caller,
  input: DecideIntakeInput,
): Promise<DecidedIntake> {
  const { draftId, revision, choices } = input
  const { owner, requestId } = caller
  return db.transaction(async (tx) => {
    const draft = await heldDraft(tx, caller, draftId)
    const intake = await holdIntake(tx, owner, draftId)
    if (intake === null) throw notFound('link', draftId)
    if (draft.revision !== revision) {
      throw new ApiError(
        'outdated',
        `Draft ${draftId} is now at revision ${draft.revision}, not ${revision}. Read it again.`,
      )
    }
    const decided = choices.map((choice) => ({ ...choice, answer: openAnswer(intake.answers, choice) }))
    const fields = new Map(fieldsOf(draftContentSchema.parse(draft.content), now()).map((field) => [field.id, field]))
    const values = decided.flatMap(({ id, take, answer }): FieldValue[] => {
      const field = fields.get(id)
      return take && field !== undefined ? [{ field, value: answer.value, saidAt: answer.at }] : []
    })
    const { saved, unplaced } = await write({ db: tx, now }, caller, { draft, values })
    const taken = values.map(({ field }) => field.id).filter((id) => !unplaced.includes(id))
    const at = now().toISOString()
    // An answer that could not be placed stays open, because nobody has decided against it.
    const closed = decided.filter(({ id, take }) => !take || taken.includes(id))
    const answers = Object.fromEntries(
      closed.map(({ id, take, answer }) => [
        id,
        { ...answer, decided: { how: take ? ('taken' as const) : ('left' as const), at } },
      ]),
    )
    await updateIntake(tx, owner, draftId, { answers: { ...intake.answers, ...answers } })
    const data = { taken: taken.length, left: closed.length - taken.length }
    const subject = { type: 'draft' as const, id: draftId }
    await appendAuditEvents(tx, owner, [{ type: 'intake.decided', requestId, subject, data }])
    return {
      draft: saved,
      taken,
      unplaced: decided.filter(({ id, take }) => take && !taken.includes(id)).map(({ id }) => id),
    }
  })
}

async function heldDraft(tx: Db, { owner }: Caller, draftId: string): Promise<DraftRow> {
  const draft = await holdDraft(tx, owner, draftId)
  if (draft === null) throw notFound('draft', draftId)
  if (draft.heldBy === owner.userId) return draft
  throw new ApiError('outdated', `Draft ${draftId} is edited by ${draft.holderName}. Take it over to go on with it.`)
}

/** The person's answer as the member saw it, if nobody has decided about it yet. */
function openAnswer(answers: IntakeAnswers, { id, said }: { id: string; said: string }): IntakeAnswers[string] {
  const answer = answers[id]
  if (answer !== undefined && answer.decided === null && answer.value === said) return answer
  throw new ApiError('outdated', `What the person said about ${id} has changed. Read it again.`)
}

async function write(
  store: Store,
  caller: Caller,
  { draft, values }: { draft: DraftRow; values: readonly FieldValue[] },
): Promise<{ saved: DraftSummaryView; unplaced: string[] }> {
  const { content, unplaced } = fillDraft(draftContentSchema.parse(draft.content), values)
  if (values.length === unplaced.length) {
    return { saved: summaryView(draft, caller.owner, await findDraftDays(store.db, caller.owner)), unplaced }
  }
  const saved = await saveDraft(store, caller, { draftId: draft.id, revision: draft.revision, content })
  return { saved, unplaced }
}
