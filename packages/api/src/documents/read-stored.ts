import type { DocumentRow, Owner } from '@dossier/db'
import { type Bytes, type ObjectContent, readAll, RunWorkspace, WorkspaceError } from '@dossier/workspace'
import type { Caller, Services } from '../context.ts'
import { readCopy } from '../storage/mirror/index.ts'

/** The workspace in which a row's object is: over the driver that the row names. */
async function workspaceOf(
  { storage }: Pick<Services, 'storage'>,
  owner: Owner,
  row: Pick<DocumentRow, 'storageDriver' | 'runUuid'>,
): Promise<RunWorkspace> {
  const driver = await storage.named(row.storageDriver)
  return new RunWorkspace({ driver, teamId: owner.teamId, runId: row.runUuid })
}

/** Opens a row's object; the bytes are verified by the time the last one was read. Throws `WorkspaceError`. */
async function openStored(services: Pick<Services, 'storage'>, owner: Owner, row: DocumentRow): Promise<ObjectContent> {
  const workspace = await workspaceOf(services, owner, row)
  return workspace.getAt(row.storagePath, { size: row.byteSize, sha256: row.sha256 })
}

/**
 * A row's object as it is stored, or as a copy has it while its storage is away; null when it is gone or damaged, so that it has to
 * be made again. An outage without a copy is thrown.
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

/** Bytes that are not those of the row may have been replaced while they were read: they are read once more before they count as damaged. */
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
 * Whether an error of reading an object comes from a service that answers and knows it, and cannot give its bytes: its row is there, and its file is gone. Supabase
 * Storage calls that an error of its own, as if it were away, and would do so for ever.
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
    // It answers that there is nothing, or is away indeed.
    return asked instanceof WorkspaceError && asked.code === 'not_found'
  }
}

/** What the storage has of a row's object, whatever it holds; `bytes` is null where it is so damaged that it gives none. */
export interface Kept {
  bytes: Bytes | null
}

/** A row's object as it is stored, whatever it holds; null when it is gone. */
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
    // The driver knows that these are not the bytes that it was given; what they are is still told.
    if (error.code !== 'integrity') throw error
    if (chunks.length === 0) return { bytes: null }
  }
  return { bytes: new Uint8Array(Buffer.concat(chunks)) }
}

/** Whether an error says that the storage does not answer, and nothing about the object. */
function isAway(error: unknown): boolean {
  return error instanceof WorkspaceError && error.code === 'unavailable'
}

/** Whether an error says that an object has to be made again; an outage is no such error. */
function isLost(error: unknown): boolean {
  return error instanceof WorkspaceError && (error.code === 'not_found' || error.code === 'integrity')
}
