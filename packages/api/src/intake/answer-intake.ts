import { appendAuditEvents, type Db, type Owner } from '@dossier/db'
import { holdDraft } from '@dossier/db/drafts'
import { holdIntake, type IntakeAnswers, type IntakeRow, touchDraft, updateIntake } from '@dossier/db/intakes'
import { insertNotice } from '@dossier/db/shares'
import type { Services } from '../context.ts'
import type { NoticeCode } from '../notices/index.ts'
import type { IntakeField } from './fields.ts'
import { fieldsIn } from './read-intake.ts'
import { isDone, presentOf, stepsOf } from './steps.ts'
import { databaseOfVisit, intakeBySession, type IntakeVisit, type VisitedIntake } from './visit.ts'
import { type Weighed, weigh, type Written } from './weigh.ts'

type Store = Pick<Services, 'within' | 'now' | 'sign'>
type Closed = Exclude<VisitedIntake, { outcome: 'open' }>

/** The result of a save. */
export type AnsweredIntake = ({ outcome: 'saved' } & Weighed) | Closed

/**
 * Stores the person's answers beside the draft. An answer that someone else has changed since they saw it is returned
 * as a conflict, and not overwritten. Notifies the sender of the link of each completed step.
 */
export async function answerIntake(
  services: Store,
  { written, ...visit }: IntakeVisit & { written: readonly Written[] },
): Promise<AnsweredIntake> {
  return whileOpen(services, visit, async (tx, { intake, owner }) => {
    const at = services.now()
    const fields = fieldsIn(intake, at)
    const shown = fields.map(
      (field) => [field.id, { ...field, value: presentOf(field.value, intake.answers[field.id]) }] as const,
    )
    const weighed = weigh(written, new Map(shown))
    if (weighed.taken.length > 0) {
      const answers = { ...intake.answers, ...newAnswers(weighed.taken, { fields, at }) }
      await keep(
        tx,
        { owner, requestId: visit.requestId },
        { intake, answers, fields, at, count: weighed.taken.length },
      )
    }
    return { outcome: 'saved' as const, ...weighed }
  })
}

function newAnswers(
  taken: Weighed['taken'],
  { fields, at }: { fields: readonly IntakeField[]; at: Date },
): IntakeAnswers {
  return Object.fromEntries(
    taken.flatMap(({ id, value }) => {
      const field = fields.find((one) => one.id === id)
      if (field === undefined) return []
      const { field: name, about, value: was } = field
      return [[id, { value, field: name, about, was, at: at.toISOString(), decided: null }] as const]
    }),
  )
}

interface Keeping {
  intake: IntakeRow
  answers: IntakeAnswers
  fields: readonly IntakeField[]
  at: Date
  count: number
}

async function keep(
  tx: Db,
  { owner, requestId }: { owner: Owner; requestId: string },
  { intake, answers, fields, at, count }: Keeping,
): Promise<void> {
  const { draftId } = intake
  const [before, after] = [intake.answers, answers].map((said) => stepsOf(fields, said).filter(isDone).length)
  const isComplete = stepsOf(fields, answers).every(isDone)
  const finishedAt = intake.finishedAt ?? (isComplete ? at : null)
  const revision = intake.revision + 1
  await updateIntake(tx, owner, draftId, { answers, revision, savedAt: at, finishedAt })
  // The draft does not expire while its person works on it.
  await touchDraft(tx, owner, draftId, at)
  const subject = { type: 'draft' as const, id: draftId }
  await appendAuditEvents(tx, owner, [
    { type: 'intake.answered', requestId, subject, data: { revision, answers: count } },
  ])
  if (intake.finishedAt === null && isComplete) {
    await appendAuditEvents(tx, owner, [{ type: 'intake.finished', requestId, subject, data: {} }])
    await tell(tx, owner, { code: 'intake.finished', draftId, at })
  } else if ((after ?? 0) > (before ?? 0)) await tell(tx, owner, { code: 'intake.answered', draftId, at })
}

async function tell(
  tx: Db,
  owner: Owner,
  { code, draftId, at }: { code: NoticeCode; draftId: string; at: Date },
): Promise<void> {
  await insertNotice(tx, owner, { code, subjectId: draftId, at })
}

/** Records that the person is done, even if something is missing, and notifies the sender of the link. */
export async function finishIntake(services: Store, visit: IntakeVisit): Promise<{ outcome: 'finished' } | Closed> {
  return whileOpen(services, visit, async (tx, { intake, owner }) => {
    if (intake.finishedAt !== null) return { outcome: 'finished' as const }
    const at = services.now()
    const { draftId } = intake
    await updateIntake(tx, owner, draftId, { finishedAt: at })
    const event = { type: 'intake.finished' as const, requestId: visit.requestId, data: {} }
    await appendAuditEvents(tx, owner, [{ ...event, subject: { type: 'draft', id: draftId } }])
    await tell(tx, owner, { code: 'intake.finished', draftId, at })
    return { outcome: 'finished' as const }
  })
}

/** Ends the reminders of an intake. */
export async function stopReminders(services: Store, visit: IntakeVisit): Promise<{ outcome: 'stopped' } | Closed> {
  return whileOpen(services, visit, async (tx, { intake, owner }) => {
    const { draftId, remindersOffAt } = intake
    if (remindersOffAt !== null) return { outcome: 'stopped' as const }
    await updateIntake(tx, owner, draftId, { remindersOffAt: services.now() })
    const event = { type: 'intake.reminders_off' as const, requestId: visit.requestId, data: {} }
    await appendAuditEvents(tx, owner, [{ ...event, subject: { type: 'draft', id: draftId } }])
    return { outcome: 'stopped' as const }
  })
}

/** Runs a task on an open intake, locked, so that of two concurrent saves the second sees the first. */
async function whileOpen<T>(
  services: Store,
  visit: IntakeVisit,
  work: (tx: Db, open: { intake: IntakeRow; owner: Owner }) => Promise<T>,
): Promise<T | Closed> {
  return databaseOfVisit(services, visit).transaction(async (tx) => {
    const first = await intakeBySession({ ...services, db: tx }, visit)
    if (first.outcome !== 'open') return first
    const { owner, intake } = first
    // Locks the draft first, in the same order as its deletion.
    await holdDraft(tx, owner, intake.draftId)
    await holdIntake(tx, owner, intake.draftId)
    const visited = await intakeBySession({ ...services, db: tx }, visit)
    return visited.outcome === 'open' ? work(tx, visited) : visited
  })
}
