import {
  appendAuditEvents,
  type Db,
  type DocumentRow,
  markDeleting,
  moveObjects,
  objectsOfKeys,
  objectsToDelete,
  type Owner,
} from '@dossier/db'
import { type KeyFailure, WorkspaceError } from '@dossier/workspace'
import { toApiError } from '../../errors.ts'
import { logError } from '../../floor/log-error.ts'
import type { Caller, Services } from '../../context.ts'

type DeleteServices = Pick<Services, 'db' | 'storage' | 'logger'>

/** Why documents are permanently deleted, as recorded in the audit log. */
type DeletionReason = 'asked' | 'retention'

/** Documents to delete, and why. */
export interface Deletion {
  documents: readonly DocumentRow[]
  reason: DeletionReason
}

/** The outcome of a deletion. */
export interface Removal {
  deleted: number
  /** Objects that drivers still hold, or may hold; the sweep deletes them later. */
  failed: { driver: string; key: string; code: string }[]
}

/** Maximum number of pending deletions, left by drivers that did not respond, that one pass processes. */
const atOnce = 1000

/**
 * Permanently deletes the files of documents on every driver that has one. The rows stay as evidence: from the decision
 * on, requests get `deleted`, and nothing regenerates the file.
 */
export async function deleteDocuments(services: DeleteServices, caller: Caller, deletion: Deletion): Promise<Removal> {
  await services.db.transaction((tx) => decideDeletion(tx, caller, deletion))
  return finishDeleting(services, caller.owner, keysOf(deletion.documents))
}

/**
 * Makes only the decision, for a larger transaction: marks the objects and appends the audit events. Call
 * `finishDeleting` after the commit. Returns the newly marked documents.
 */
export async function decideDeletion(
  tx: Db,
  { owner, requestId }: Caller,
  { documents, reason }: Deletion,
): Promise<DocumentRow[]> {
  const marked = new Set((await markDeleting(tx, owner, keysOf(documents))).map(({ key }) => key))
  const decided = documents.filter(({ storagePath }) => marked.has(storagePath))
  await appendAuditEvents(
    tx,
    owner,
    decided.map(({ id, runUuid, documentType, sha256 }) => ({
      type: 'document.deleted' as const,
      requestId,
      subject: { type: 'document' as const, id },
      data: { runUuid, documentType, sha256, reason, changes: [{ field: 'stored', before: true, after: false }] },
    })),
  )
  return decided
}

/**
 * Deletes objects marked for deletion: those of these keys, or of the whole team. A failure does not stop the others.
 */
export async function finishDeleting(
  services: DeleteServices,
  owner: Owner,
  wanted?: readonly string[],
): Promise<Removal> {
  const marked =
    wanted === undefined
      ? await objectsToDelete(services.db, owner, atOnce)
      : await objectsOfKeys(services.db, owner, wanted, ['deleting'])
  const removal: Removal = { deleted: 0, failed: [] }
  for (const [driver, objects] of Map.groupBy(marked, (object) => object.driver)) {
    const keys = objects.map(({ key }) => key)
    try {
      const { deleted, failed } = await removeEach(services, owner, { driver, keys })
      removal.deleted += deleted.length
      for (const { key, code, cause } of failed) {
        services.logger.warn({ driver, code, error: logError(cause) }, 'an object could not be deleted')
        removal.failed.push({ driver, key, code })
      }
    } catch (error) {
      services.logger.warn({ driver, error: logError(error) }, 'objects could not be deleted')
      removal.failed.push(...keys.map((key) => ({ driver, key, code: codeOf(error) })))
    }
  }
  return removal
}

function codeOf(error: unknown): string {
  return error instanceof WorkspaceError ? error.code : (toApiError(error)?.code ?? 'unknown')
}

/** Objects of one driver to delete; with `again`, also those that reappeared after a deletion. */
interface Marked {
  driver: string
  keys: readonly string[]
  again?: boolean
}

type RemoveServices = Pick<Services, 'db' | 'storage'>

/**
 * Deletes marked objects of one driver one by one, and keeps their rows. Returns the keys deleted now and those that
 * the driver could not delete, which stay marked; throws if it could delete none. Until it is done, they cannot be
 * announced again.
 */
export async function removeEach(
  { db, storage }: RemoveServices,
  owner: Owner,
  { driver, keys, again = false }: Marked,
): Promise<{ deleted: string[]; failed: readonly KeyFailure[] }> {
  if (keys.length === 0) return { deleted: [], failed: [] }
  const opened = await storage.named(driver)
  return db.transaction(async (tx) => {
    const from = again ? (['deleting', 'deleted'] as const) : (['deleting'] as const)
    const marked = await moveObjects(tx, owner, { driver, keys, from, to: 'deleting' })
    const failed = await opened.delete(marked)
    const left = new Set(failed.map(({ key }) => key))
    const gone = marked.filter((key) => !left.has(key))
    return { deleted: await moveObjects(tx, owner, { driver, keys: gone, from: ['deleting'], to: 'deleted' }), failed }
  })
}

/** Deletes objects like `removeEach`, for callers that need all of them gone: throws if one is left. */
export async function removeObjects(services: RemoveServices, owner: Owner, marked: Marked): Promise<string[]> {
  const { deleted, failed } = await removeEach(services, owner, marked)
  const [first] = failed
  if (first === undefined) return deleted
  const message = `Storage driver ${marked.driver} could not delete ${failed.length} of ${marked.keys.length} objects.`
  throw new WorkspaceError(first.code, message, { cause: first.cause })
}

function keysOf(documents: readonly DocumentRow[]): string[] {
  return documents.map(({ storagePath }) => storagePath)
}
