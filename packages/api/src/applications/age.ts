import { appendAuditEvents, barHolds, type Owner } from '@dossier/db'
import { dueApplications, eraseApplications, holdApplication } from '@dossier/db/applications'
import type { Services } from '../context.ts'
import { eraseCandidate } from '../persons/index.ts'
import { later } from './months.ts'

/** The daily run has no request: its events carry this in place of a request ID. */
const agingRequest = 'applications.daily'
const atOnce = 100

/**
 * Erases the team's applications whose time is over, and those of persons who asked for it while a legal hold protected them. A hold keeps
 * what it covers.
 */
export async function ageApplications(
  services: Pick<Services, 'db' | 'now' | 'storage' | 'logger'>,
  owner: Owner,
): Promise<void> {
  const at = services.now()
  for (;;) {
    const due = await dueApplications(services.db, owner, { at, limit: atOnce })
    for (const one of due) await erase(services, owner, { ...one, at })
    if (due.length < atOnce) return
  }
}

async function erase(
  services: Pick<Services, 'db' | 'now' | 'storage' | 'logger'>,
  owner: Owner,
  { id, isAsked, at }: { id: string; isAsked: boolean; at: Date },
): Promise<void> {
  const candidateId = await services.db.transaction(async (tx) => {
    await barHolds(tx, owner)
    const application = await holdApplication(tx, owner, id)
    if (application === null) return null
    const { keepUntil, poolUntil } = application
    if (isAsked && application.candidateId !== null) return application.candidateId
    // Something may have come in since.
    if (!isAsked && (later(keepUntil, poolUntil) ?? keepUntil) > at) return null
    const receipts = await eraseApplications(tx, owner, [id])
    const subject = { type: 'application' as const, id }
    const data = { reason: isAsked ? 'request' : 'retention', receipts }
    await appendAuditEvents(tx, owner, [{ type: 'application.erased', requestId: agingRequest, subject, data }])
    return null
  })
  if (candidateId === null) return
  await eraseCandidate(services, { owner, requestId: agingRequest }, { candidateId, reason: 'request' })
}
