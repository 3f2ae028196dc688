import { appendAuditEvents, barHolds, type Owner } from '@dossier/db'
import { dueApplications, eraseApplications, holdApplication } from '@dossier/db/applications'
import type { Services } from '../context.ts'
import { ApiError } from '../errors.ts'
import { eraseCandidate } from '../persons/index.ts'
import { later } from '../floor/months.ts'
import { enqueueReading } from './read-later.ts'

/** The daily run has no request: its events carry this in place of a request ID. */
const agingRequest = 'applications.daily'
const atOnce = 100

/**
 * Erases the team's applications whose retention period is over, and those whose senders asked for erasure while a
 * legal hold protected them. A hold keeps what it covers until it is released; it does not keep the others. Queues the
 * files that still wait to be examined again.
 */
export async function ageApplications(
  services: Pick<Services, 'db' | 'now' | 'storage' | 'logger'>,
  owner: Owner,
): Promise<void> {
  const at = services.now()
  const kept: string[] = []
  for (;;) {
    const due = await dueApplications(services.db, owner, { at, except: kept, limit: atOnce })
    for (const one of due) if (!(await erase(services, owner, { ...one, at }))) kept.push(one.id)
    if (due.length < atOnce) break
  }
  // The queue gives up on a file after some days; a scanner may be unavailable for longer.
  await enqueueReading(services.db, { teamId: owner.teamId })
}

/**
 * Erases an application, or the person with it if they asked for that; false if a hold, or something received since the
 * listing, keeps it.
 */
async function erase(
  services: Pick<Services, 'db' | 'now' | 'storage' | 'logger'>,
  owner: Owner,
  { id, isAsked, at }: { id: string; isAsked: boolean; at: Date },
): Promise<boolean> {
  const found = await services.db.transaction(async (tx) => {
    await barHolds(tx, owner)
    const application = await holdApplication(tx, owner, id)
    if (application === null) return 'kept'
    const { keepUntil, poolUntil } = application
    if (isAsked && application.candidateId !== null) return { candidateId: application.candidateId }
    // Something may have been received since.
    if (!isAsked && (later(keepUntil, poolUntil) ?? keepUntil) > at) return 'kept'
    const receipts = await eraseApplications(tx, owner, [id])
    const subject = { type: 'application' as const, id }
    const data = { reason: isAsked ? 'request' : 'retention', receipts }
    await appendAuditEvents(tx, owner, [{ type: 'application.erased', requestId: agingRequest, subject, data }])
    return 'erased'
  })
  if (typeof found === 'string') return found === 'erased'
  try {
    await eraseCandidate(services, { owner, requestId: agingRequest }, { ...found, reason: 'request' })
    return true
  } catch (error) {
    if (!(error instanceof ApiError) || (error.code !== 'held' && error.code !== 'not_found')) throw error
    return false
  }
}
