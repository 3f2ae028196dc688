import {
  announceObjects,
  appendAuditEvents,
  madeDocumentsOfRun,
  type DocumentRow,
  findDocument,
  findRun,
  holdObject,
  objectsOfKeys,
  type Owner,
  originalType,
  settleObjects,
} from '@dossier/db'
import { type Bytes, digestOf } from '@dossier/workspace'
import { ApiError, notFound } from '../errors.ts'
import { removeObjects, putObject, refuseDeleted } from '../storage/objects/index.ts'
import { readCopy } from '../storage/mirror/index.ts'
import { regenerate } from '../rendering/regenerate.ts'
import type { Services, Caller } from '../context.ts'
import { isHollow, type Kept, readStored, readUnverified } from './read-stored.ts'

/** The services needed to regenerate a file. */
export type HealServices = Pick<Services, 'db' | 'storage' | 'renderer' | 'logger'>

/** Why a file is regenerated. */
type HealReason = 'lost' | 'damaged'

/**
 * Regenerates a lost or damaged file from the stored inputs, checks it against its row, and stores it in its recorded
 * place; first records what was found in place of a damaged one. Throws `not_reproducible` if the bytes differ: a wrong
 * file is never served, and a damaged one stays as it is. Throws `deleted` for a file deleted on purpose.
 */
export async function healDocument(services: HealServices, caller: Caller, row: DocumentRow): Promise<Bytes> {
  const present = (await findDocument(services.db, caller.owner, row.id)) ?? row
  // The file was only moved since its row was read.
  const moved = present.storageDriver === row.storageDriver ? null : await readStored(services, caller, present)
  if (moved !== null) return moved
  await refuseDeleted(services, caller.owner, [present])
  const found = await readUnverified(services, caller.owner, present).catch(async (error: unknown) => {
    if (await isHollow(services, present, error)) return null
    throw error
  })
  // Another process has regenerated it in the meantime.
  if (found?.bytes && digestOf(found.bytes).sha256 === present.sha256) return found.bytes
  if (found !== null) await recordDamage(services, caller, present, found)
  const bytes = (await readCopy(services, caller, present)) ?? (await makeAgain(services, caller.owner, present))
  await storeAgain(services, caller, { row: present, bytes, reason: found === null ? 'lost' : 'damaged' })
  return bytes
}

async function recordDamage(
  { db, logger }: Pick<Services, 'db' | 'logger'>,
  { owner, requestId }: Caller,
  { id, runUuid, documentType }: DocumentRow,
  { bytes }: Kept,
): Promise<void> {
  const { sha256, size: byteSize } = bytes === null ? { sha256: '', size: 0 } : digestOf(bytes)
  const data = { runUuid, documentType, sha256, byteSize }
  const subject = { type: 'document' as const, id }
  await appendAuditEvents(db, owner, [{ type: 'document.damaged', requestId, subject, data }])
  logger.warn({ document: id, run: runUuid, byteSize }, 'document found damaged')
}

/**
 * Stores and records a regenerated file, which the caller has compared with its row. Throws `deleted` if the file was
 * deleted on purpose.
 */
export async function storeAgain(
  services: Pick<Services, 'db' | 'storage' | 'logger'>,
  { owner, requestId }: Caller,
  { row, bytes, reason }: { row: DocumentRow; bytes: Bytes; reason: HealReason },
): Promise<void> {
  const { db } = services
  const { runUuid, sha256, storageDriver: driver, storagePath: key, contentType } = row
  const object = { driver, key, runUuid, role: 'original' as const, contentType, byteSize: bytes.byteLength, sha256 }
  const announced = await db.transaction(async (tx) => {
    await holdObject(tx, owner, object)
    const present = await findDocument(tx, owner, row.id)
    // It was moved while it was being regenerated, and is intact in its new place.
    if (present !== null && present.storageDriver !== driver) return null
    return announceObjects(tx, owner, [object], { revive: false })
  })
  if (announced === null) return
  // It was deleted on purpose and must not be stored again.
  if (announced.length === 0) return refuseDeleted(services, owner, [row])
  await putObject(await services.storage.named(driver), owner, { ...object, bytes })
  if (!(await settleHealed(services, { owner, requestId }, row, reason))) await afterAll(services, owner, row)
}

/**
 * Records that a file was stored again; false if it is not expected, or was announced with other bytes in the meantime.
 */
export async function settleHealed(
  { db, logger }: Pick<Services, 'db' | 'logger'>,
  { owner, requestId }: Caller,
  { id, runUuid, documentType, sha256, storageDriver: driver, storagePath: key }: DocumentRow,
  reason: HealReason = 'lost',
): Promise<boolean> {
  const healed = await db.transaction(async (tx) => {
    const settled = await settleObjects(tx, owner, [{ driver, key, sha256 }])
    if (settled.length === 0) return false
    await appendAuditEvents(tx, owner, [
      {
        type: 'document.healed',
        requestId,
        subject: { type: 'document', id },
        data: { runUuid, documentType, sha256, reason, changes: [{ field: 'stored', before: false, after: true }] },
      },
    ])
    return true
  })
  if (healed) logger.info({ document: id, run: runUuid, reason }, 'document healed')
  return healed
}

/** Another process has healed or deleted the file in the meantime, so this copy must not stay. */
async function afterAll(services: Pick<Services, 'db' | 'storage'>, owner: Owner, row: DocumentRow): Promise<void> {
  const { storageDriver: driver, storagePath: key } = row
  const gone = await objectsOfKeys(services.db, owner, [key], ['deleting', 'deleted'])
  if (!gone.some((object) => object.driver === driver)) return
  await removeObjects(services, owner, { driver, keys: [key], again: true })
  await refuseDeleted(services, owner, [row])
}

const lostOriginal =
  'The original file is missing or damaged in the storage. It came from outside and cannot be made again: restore it from a backup, or create a run from the same file.'

async function makeAgain(services: HealServices, owner: Owner, row: DocumentRow): Promise<Bytes> {
  if (row.documentType === originalType) throw new ApiError('not_reproducible', lostOriginal)
  const run = await findRun(services.db, owner, row.runUuid)
  if (run === null) throw notFound('run', row.runUuid)
  const rows = await madeDocumentsOfRun(services.db, owner, run.id)
  const { files } = await regenerate(services, { owner, run, rows, types: [row.documentType] })
  const bytes = files.get(row.documentType)
  if (bytes !== undefined && digestOf(bytes).sha256 === row.sha256) return bytes
  const { engine, lexicon, templates } = run.versions
  const message = `The stored file is missing or damaged, and this version of Dossier cannot regenerate the same bytes. It was made with engine ${engine}, lexicon ${lexicon}, templates ${templates}.`
  throw new ApiError('not_reproducible', message)
}
