import {
  appendAuditEvents,
  barHolds,
  completeErasure,
  type Db,
  erasePerson,
  forgetHolds,
  insertErasure,
  isCandidateHeld,
  openErasures,
  type Owner,
} from '@dossier/db'
import { draftsAbout, findPerson, heldDrafts } from '@dossier/db/persons'
import { grantErasures } from '@dossier/db/requests'
import { v7 as uuid } from 'uuid'
import { hashOf } from '../floor/canonical.ts'
import { ApiError } from '../errors.ts'
import type { ErasePersonInput } from './inputs.ts'
import { logError } from '../floor/log-error.ts'
import { removeObjects } from '../storage/objects/index.ts'
import type { Services, Caller } from '../context.ts'
import type { ErasureReceipt } from './persons-view.ts'

type EraseServices = Pick<Services, 'db' | 'storage' | 'logger' | 'now'>

/**
 * Erases a person: one transaction removes them from every table and destroys the key behind the hash that identifies
 * them in events; then the stored files are deleted. If the deletion is interrupted or has to wait for a driver, the
 * hourly sweep finishes it. Throws `not_found`, and `held` while a legal hold covers anything of theirs, or a draft
 * that names both them and a person under a hold.
 */
export async function eraseCandidate(
  services: EraseServices,
  { owner, requestId }: Caller,
  { candidateId, reason }: ErasePersonInput,
): Promise<ErasureReceipt> {
  const id = uuid()
  const at = services.now()
  const receipt = await services.db.transaction(async (tx) => {
    await barHolds(tx, owner)
    if (await isCandidateHeld(tx, owner, candidateId)) throw held()
    if (await isInHeldDraft(tx, owner, candidateId)) throw held()
    await forgetHolds(tx, owner, candidateId)
    const granted = await grantErasures(tx, owner, { candidateId, erasureId: id, at })
    const erased = await erasePerson(tx, owner, candidateId)
    if (erased === null) throw new ApiError('not_found', `There is no candidate ${candidateId}.`)
    const { objects, person, runs, documents, submissions, savedSearches, drafts, applications } = erased
    const keys = objects.flatMap((one) => one.keys)
    const counts = { runs, documents, submissions, savedSearches, drafts, applications, objects: keys.length }
    const told = { id, at: at.toISOString(), reason, person, ...counts, objectsHash: hashOf(keys) }
    await insertErasure(tx, owner, { id, reason, receipt: told, pending: objects, createdAt: at })
    await appendAuditEvents(tx, owner, [
      {
        type: 'person.erased',
        requestId,
        subject: { type: 'erasure', id },
        data: { reason, runs, documents, submissions },
      },
      ...granted.map((one) => ({
        type: 'request.closed' as const,
        requestId,
        subject: { type: 'request' as const, id: one },
        data: { kind: 'erasure', outcome: 'granted' },
      })),
    ])
    return told
  })
  const unfinished = await deleteErasedObjects(services, owner)
  return { ...receipt, filesDeleted: !unfinished.has(id) }
}

/** Whether a draft that the erasure would delete also holds data of a person under a hold. */
async function isInHeldDraft(tx: Db, owner: Owner, candidateId: string): Promise<boolean> {
  const kept = await heldDrafts(tx, owner)
  const person = kept.size === 0 ? null : await findPerson(tx, owner, candidateId)
  if (person === null) return false
  return (await draftsAbout(tx, owner, { candidateId, name: person.name })).some((id) => kept.has(id))
}

function held(): ApiError {
  const message =
    'A legal hold protects this person, or a run, a document or a draft with data of theirs. Release the hold first.'
  return new ApiError('held', message)
}

/**
 * Deletes the stored files of erased persons; a file that no longer exists is not a failure. A driver that does not
 * respond delays nothing else and is tried again next time. Returns the IDs of erasures that still wait for a driver.
 */
export async function deleteErasedObjects(
  { db, storage, logger }: Omit<EraseServices, 'now'>,
  owner: Owner,
): Promise<Set<string>> {
  const unfinished = new Set<string>()
  for (const { id, pending } of await openErasures(db, owner)) {
    for (const objects of pending) {
      await removeObjects({ db, storage }, owner, objects).catch((error: unknown) => {
        unfinished.add(id)
        logger.warn(
          { driver: objects.driver, error: logError(error) },
          'files of an erased person are still to be deleted',
        )
      })
    }
    if (!unfinished.has(id)) await completeErasure(db, owner, id)
  }
  return unfinished
}
