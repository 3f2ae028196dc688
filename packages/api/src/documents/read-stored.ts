import type { DocumentRow, Owner } from '@dossier/db'
import { type Bytes, type ObjectContent, readAll, RunWorkspace, WorkspaceError } from '@dossier/workspace'
import type { Caller, Services } from '../context.ts'
import { readCopy } from '../storage/mirror/index.ts'

/** The workspace of a row's object, on the driver that the row names. */
async function workspaceOf(
  { storage }: Pick<Services, 'storage'>,
  owner: Owner,
  row: Pick<DocumentRow, 'storageDriver' | 'runUuid'>,
): Promise<RunWorkspace> {
  const driver = await storage.named(row.storageDriver)
  return new RunWorkspace({ driver, teamId: owner.teamId, runId: row.runUuid })
}

/** Opens a row's object; its bytes are verified once the last one is read. Throws `WorkspaceError`. */
async function openStored(services: Pick<Services, 'storage'>, owner: Owner, row: DocumentRow): Promise<ObjectContent> {
  const workspace = await workspaceOf(services, owner, row)
  return workspace.getAt(row.storagePath, { size: row.byteSize, sha256: row.sha256 })
}

/**
 * A row's object from its driver, or from a copy while that driver is unavailable; null if it is lost or damaged and
 * must be regenerated. Throws on an outage without a copy.
 */
export async function readStored(
  services: Pick<Services, 'db' | 'storage' | 'logger'>,
  caller: Caller,
  row: DocumentRow,
): Promise<Bytes | null> {
  try {
    return await readTwice(services, caller.owner, row)
  } catch (error) {
    if (isLost(error)) return null
    const copy = isAway(error) ? await readCopy(services, caller, row) : null
    if (copy !== null) return copy
    if (await isHollow(services, row, error)) return null
    throw error
  }
}

/** Wrong bytes may mean that the object was replaced during the read, so this reads again before it reports damage. */
async function readTwice(services: Pick<Services, 'storage'>, owner: Owner, row: DocumentRow): Promise<Bytes> {
  const read = async () => readAll((await openStored(services, owner, row)).body)
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof WorkspaceError && error.code === 'integrity')) throw error
    return await read()
  }
}

/**
 * Whether a read failed because a responding service lists the object but has lost its bytes. Supabase Storage reports
 * this with its own error, as if it were unavailable, permanently.
 */
export async function isHollow(
  { storage }: Pick<Services, 'storage'>,
  row: DocumentRow,
  error: unknown,
): Promise<boolean> {
  if (!isAway(error)) return false
  try {
    const driver = await storage.named(row.storageDriver)
    await driver.stat(row.storagePath)
    return true
  } catch (asked) {
    // The service reports that the object is missing, or it really is unavailable.
    return asked instanceof WorkspaceError && asked.code === 'not_found'
  }
}

/** Whether a row's object is stored with the bytes that the row records. Throws on an outage. */
export async function isStored(services: Pick<Services, 'storage'>, owner: Owner, row: DocumentRow): Promise<boolean> {
  try {
    await readAll((await openStored(services, owner, row)).body)
    return true
  } catch (error) {
    if (isLost(error)) return false
    throw error
  }
}

/** What the storage holds for a row's object, valid or not; `bytes` is null if it is too damaged to be read. */
export interface Kept {
  bytes: Bytes | null
}

/** A row's object as stored, valid or not; null if it is missing. */
export async function readUnverified(
  services: Pick<Services, 'storage'>,
  owner: Owner,
  row: DocumentRow,
): Promise<Kept | null> {
  const workspace = await workspaceOf(services, owner, row)
  const chunks: Uint8Array[] = []
  try {
    const { body } = await workspace.getAt(row.storagePath)
    for await (const chunk of body) chunks.push(chunk)
  } catch (error) {
    if (!(error instanceof WorkspaceError)) throw error
    if (error.code === 'not_found') return null
    // The driver detects that these are not the bytes it was given; they are still returned.
    if (error.code !== 'integrity') throw error
    if (chunks.length === 0) return { bytes: null }
  }
  return { bytes: new Uint8Array(Buffer.concat(chunks)) }
}

/** Whether an error means that the storage does not respond, which says nothing about the object. */
function isAway(error: unknown): boolean {
  return error instanceof WorkspaceError && error.code === 'unavailable'
}

/** Whether an error means that an object must be regenerated; an outage does not. */
function isLost(error: unknown): boolean {
  return error instanceof WorkspaceError && (error.code === 'not_found' || error.code === 'integrity')
}
