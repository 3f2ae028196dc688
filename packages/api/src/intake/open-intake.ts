import { appendAuditEvents } from '@dossier/db'
import { updateIntake } from '@dossier/db/intakes'
import type { Services } from '../context.ts'
import { fieldsIn } from './read-intake.ts'
import { type IntakeProgress, type IntakeStep, progressOf, stepsOf } from './steps.ts'
import { beginIntakeVisit, databaseOfVisit, intakeBySecret, intakeBySession, type VisitedIntake } from './visit.ts'

type Store = Pick<Services, 'within' | 'now' | 'sign'>
type Closed = Exclude<VisitedIntake, { outcome: 'open' }>

/** The result of opening an intake. */
export type OpenedIntake = { outcome: 'opened'; session: string } | Closed

/** Opens an intake with a secret of its link, and records the first time. */
export async function openIntake(
  services: Store,
  { requestId, ...opening }: { publicId: string; secret: string; requestId: string },
): Promise<OpenedIntake> {
  const visited = await intakeBySecret(services, opening)
  if (visited.outcome !== 'open') return visited
  const { intake, owner } = visited
  const { draftId } = intake
  if (intake.openedAt === null) {
    await services.within({ teamId: owner.teamId }).transaction(async (tx) => {
      await updateIntake(tx, owner, draftId, { openedAt: services.now() })
      const subject = { type: 'draft' as const, id: draftId }
      await appendAuditEvents(tx, owner, [{ type: 'intake.opened', requestId, subject, data: {} }])
    })
  }
  return { outcome: 'opened', session: beginIntakeVisit(services, intake) }
}

/** What the person sees: what is missing, and their answers. */
export interface IntakePage {
  firm: string
  sender: string
  /** ISO 8601 UTC. */
  expiresAt: string
  steps: IntakeStep[]
  progress: IntakeProgress
  isFinished: boolean
  /** Whether reminders are mailed; null if no address is known. */
  reminds: boolean | null
}

/** The visit continues: the page, and the cookie value that extends the visit. */
export type ShownIntake = { outcome: 'shown'; page: IntakePage; session: string } | Closed

/** The page of a visit; records nothing. */
export async function readIntakePage(
  services: Store,
  visit: { publicId: string; session: string },
): Promise<ShownIntake> {
  const visited = await intakeBySession({ ...services, db: databaseOfVisit(services, visit) }, visit)
  if (visited.outcome !== 'open') return visited
  const { intake } = visited
  const steps = stepsOf(fieldsIn(intake, services.now()), intake.answers)
  return {
    outcome: 'shown',
    session: beginIntakeVisit(services, intake),
    page: {
      firm: intake.team,
      sender: intake.makerName,
      expiresAt: intake.expiresAt.toISOString(),
      steps,
      progress: progressOf(steps),
      isFinished: intake.finishedAt !== null,
      reminds: intake.recipientEmail === '' ? null : intake.remindersOffAt === null,
    },
  }
}
