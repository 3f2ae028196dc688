import type { Owner } from '@dossier/db'
import { findIntake, findIntakeBySecret, type IntakeRow, isPersonBarred } from '@dossier/db/intakes'
import type { Services } from '../context.ts'
import { readVisit, signVisit } from '../floor/visits.ts'
import { hashOfSecret } from '../links/index.ts'
import { endOf } from './intake-view.ts'

/** The purpose for which an intake's visit is signed. */
const purpose = 'intake visit'

/** The state of an intake for its person: open, expired, or unknown without details. */
export type VisitedIntake =
  | { outcome: 'open'; intake: IntakeRow; owner: Owner }
  | { outcome: 'expired'; person: string }
  | { outcome: 'unknown' }

/** An action during a visit. */
export interface IntakeVisit {
  publicId: string
  session: string
  requestId: string
}

type Store = Pick<Services, 'db' | 'now'>

/** Finds an intake by public ID and secret. */
export async function intakeBySecret(
  { within, now }: Pick<Services, 'within' | 'now'>,
  { publicId, secret }: { publicId: string; secret: string },
): Promise<VisitedIntake> {
  // Looks up a malformed secret like any other, so that it takes as long.
  const secretHash = hashOfSecret(secret)
  const db = within({ shown: { by: 'intake', key: publicId, second: secretHash } })
  return visited({ db, now }, await findIntakeBySecret(db, { publicId, secretHash }))
}

/** The database as the team of a visit, which its signature proves; as nobody for no visit. */
export function databaseOfVisit(
  services: Pick<Services, 'within' | 'sign' | 'now'>,
  { session }: Pick<IntakeVisit, 'session'>,
): Services['db'] {
  const visit = readVisit(services, purpose, session)
  return services.within(visit === null ? {} : { teamId: visit.teamId })
}

/** Finds the intake of a visit that `beginIntakeVisit` started. */
export async function intakeBySession(
  services: Store & Pick<Services, 'sign'>,
  { publicId, session }: { publicId: string; session: string },
): Promise<VisitedIntake> {
  const visit = readVisit(services, purpose, session)
  if (visit === null) return { outcome: 'unknown' }
  const intake = await findIntake(services.db, { teamId: visit.teamId }, visit.id)
  // Another link of the same draft ends the visits of the previous one.
  return visited(services, intake?.publicId === publicId ? intake : null)
}

/** The content of a visit's cookie. */
export function beginIntakeVisit(
  services: Pick<Services, 'sign' | 'now'>,
  { teamId, draftId }: Pick<IntakeRow, 'teamId' | 'draftId'>,
): string {
  return signVisit(services, purpose, { teamId, id: draftId })
}

async function visited({ db, now }: Store, intake: IntakeRow | null): Promise<VisitedIntake> {
  const end = intake === null ? 'revoked' : endOf(intake, now())
  if (intake === null || end === 'revoked') return { outcome: 'unknown' }
  const owner = { teamId: intake.teamId, userId: intake.createdBy }
  // The person objects; the link works again once the objection has ended.
  if (await isPersonBarred(db, owner, { draftId: intake.draftId, name: intake.candidateName }))
    return { outcome: 'unknown' }
  return end === 'expired' ? { outcome: 'expired', person: intake.makerName } : { outcome: 'open', intake, owner }
}
