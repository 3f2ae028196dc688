import {
  appendAuditEvents,
  type AuditSubjectType,
  type Db,
  endHold,
  findHold,
  type HoldSubject,
  insertHold,
  isHoldable,
  listHolds,
  type Owner,
} from '@dossier/db'
import { v7 as uuid } from 'uuid'
import { ApiError } from '../../errors.ts'
import type { HoldInput, HoldsInput, ReleaseInput } from './inputs.ts'
import type { Services, Caller } from '../../context.ts'
import { type HoldsView, holdView, type HoldView } from './retention-view.ts'

type HoldServices = Pick<Services, 'db' | 'now'>

/** The team's holds, one page at a time; released ones come last. */
export async function holdsOf({ db }: Pick<Services, 'db'>, owner: Owner, input: HoldsInput): Promise<HoldsView> {
  const { items, nextCursor } = await listHolds(db, owner, input)
  return { items: items.map(holdView), nextCursor }
}

/**
 * Places a hold on a run, a candidate or a document: until its release, no policy and no person can delete it or move
 * it away. Throws `not_found`.
 */
export async function placeHold(
  services: HoldServices,
  { owner, requestId }: Caller,
  { subjectType, subjectId, reason }: HoldInput,
): Promise<HoldView> {
  const hold = { id: uuid(), subjectType, subjectId, reason, heldAt: services.now() }
  return services.db.transaction(async (tx) => {
    // By then, a concurrent erasure has completed.
    await insertHold(tx, owner, hold)
    if (!(await isHoldable(tx, owner, subjectType, subjectId))) {
      throw new ApiError('not_found', `There is no ${subjectType} ${subjectId}.`)
    }
    await appendAuditEvents(tx, owner, [
      { type: 'hold.placed', requestId, ...subjectOf(owner, subjectType, subjectId), data: { holdId: hold.id } },
    ])
    return shown(tx, owner, hold.id)
  })
}

/** Releases a hold; throws `not_found` if it does not exist or was already released. */
export async function releaseHold(
  services: HoldServices,
  { owner, requestId }: Caller,
  { holdId, reason }: ReleaseInput,
): Promise<HoldView> {
  return services.db.transaction(async (tx) => {
    const row = await endHold(tx, owner, { id: holdId, reason, at: services.now() })
    if (row === null) throw new ApiError('not_found', `There is no active hold ${holdId}.`)
    await appendAuditEvents(tx, owner, [
      { type: 'hold.released', requestId, ...subjectOf(owner, row.subjectType, row.subjectId), data: { holdId } },
    ])
    return shown(tx, owner, holdId)
  })
}

async function shown(db: Db, owner: Owner, id: string): Promise<HoldView> {
  const row = await findHold(db, owner, id)
  if (row === null) throw new ApiError('not_found', `There is no hold ${id}.`)
  return holdView(row)
}

function subjectOf({ teamId }: Owner, type: HoldSubject, id: string) {
  // The log has no candidate subject: the event belongs to the team and identifies the person by keyed hash.
  if (type === 'candidate') return { subject: { type: 'team' as const, id: teamId }, candidateId: id }
  return { subject: { type: type satisfies AuditSubjectType, id } }
}
