import { appendAuditEvents, type DocumentRow } from '@dossier/db'
import { distrustCopy, driversWithCopy } from '@dossier/db/mirror'
import { type Bytes, readAll, type StorageDriver, WorkspaceError } from '@dossier/workspace'
import { logError } from '../../floor/log-error.ts'
import type { Caller, Services } from '../../context.ts'
import { enqueueMirror } from './mirror-queue.ts'

type ReadServices = Pick<Services, 'db' | 'storage' | 'logger'>

/**
 * A document's bytes from another driver with a recorded copy, verified against the document's row, and recorded; null
 * if no copy provides them. A damaged or missing copy is recorded and created again, never returned.
 */
export async function readCopy(services: ReadServices, caller: Caller, row: DocumentRow): Promise<Bytes | null> {
  const { db, storage, logger } = services
  const { storagePath: key, sha256, runUuid, documentType } = row
  if (sha256 === '') return null
  for (const driver of await driversWithCopy(db, caller.owner, { key, sha256 })) {
    const found = await readFrom(services, driver, row)
    if (found === 'away') continue
    if (found === 'other') {
      await distrust(services, caller, { driver, row })
      continue
    }
    const data = { runUuid, documentType, sha256, driver }
    await appendAuditEvents(db, caller.owner, [{ ...about(caller, row), type: 'document.read_from_copy', data }])
    logger.info({ document: row.id, driver, primary: storage.current.name }, 'document served from a copy')
    return found
  }
  return null
}

async function readFrom(
  { storage, logger }: ReadServices,
  name: string,
  { storagePath: key, byteSize, sha256 }: DocumentRow,
): Promise<Bytes | 'other' | 'away'> {
  let driver: StorageDriver
  try {
    driver = await storage.named(name)
    const bytes = await readAll((await driver.get(key, { sha256 })).body)
    return bytes.byteLength === byteSize ? bytes : 'other'
  } catch (error) {
    if (error instanceof WorkspaceError && (error.code === 'not_found' || error.code === 'integrity')) return 'other'
    logger.warn({ driver: name, error: logError(error) }, 'a copy could not be read')
    return 'away'
  }
}

async function distrust(
  { db, storage, logger }: ReadServices,
  caller: Caller,
  { driver, row }: { driver: string; row: DocumentRow },
): Promise<void> {
  const { owner, requestId } = caller
  const { runUuid, documentType, storagePath: key } = row
  await db.transaction(async (tx) => {
    if (!(await distrustCopy(tx, owner, { driver, key }))) return
    const data = { runUuid, documentType, driver }
    await appendAuditEvents(tx, owner, [{ ...about(caller, row), type: 'document.copy_damaged', data }])
    if (storage.mirrors.includes(driver)) await enqueueMirror(tx, [{ ...owner, runUuid, driver, requestId }])
  })
  logger.warn({ document: row.id, driver }, 'a copy is damaged or missing')
}

function about({ requestId }: Caller, { id }: DocumentRow) {
  return { requestId, subject: { type: 'document' as const, id } }
}
