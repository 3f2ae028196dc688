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
import { toApiError } from '../errors.ts'
import { logError } from '../log-error.ts'
import type { Caller } from '../operations/create-run.ts'
import type { Services } from '../services.ts'
import type { Storage } from '../storage.ts'

type DeleteServices = Pick<Services, 'db' | 'storage' | 'logger'>

/** Why documents are deleted for good, as the audit log tells it. */
type DeletionReason = 'asked' | 'retention'

/** Documents to delete, and why. */
export interface Deletion {
  documents: readonly DocumentRow[]
  reason: DeletionReason
}

/** What became of objects that were to be deleted. */
export interface Removal {
  deleted: number
  /** Drivers that did not answer; the sweep takes up what they still hold. */
  failed: { driver: string; objects: number; code: string }[]
}

/** Objects of one driver that did not answer wait this many at a time. */
const atOnce = 1000

/**
 * Deletes the files of documents for good, with every driver that has one. The rows stay as evidence and say so: from the moment
 * of the decision on, whoever asks gets `deleted`, and nothing makes the file again.
 */
export async function deleteDocuments(services: DeleteServices, caller: Caller, deletion: Deletion): Promise<Removal> {
  await services.db.transaction((tx) => decideDeletion(tx, caller, deletion))
  return finishDeleting(services, caller.owner, keysOf(deletion.documents))
}

/**
 * The decision alone, for a transaction that decides more: marks the objects and appends the audit events. `finishDeleting` is to
 * follow when it is committed. Gives the documents that were marked now.
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

/** Deletes what is marked for deletion: the objects of these keys, or of the whole team. A driver that fails does not stop the others. */
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
    try {
      const keys = objects.map(({ key }) => key)
      removal.deleted += (await removeObjects(services, owner, { driver, keys })).length
    } catch (error) {
      services.logger.warn({ driver, error: logError(error) }, 'objects could not be deleted')
      removal.failed.push({ driver, objects: objects.length, code: toApiError(error)?.code ?? 'unknown' })
    }
  }
  return removal
}

/**
 * Deletes objects of one driver that are marked, and leaves their traces; gives the keys of those that were deleted now. With `again` also those
 * that were deleted before and came back. Until it is done, nobody can announce them anew.
 */
export async function removeObjects(
  { db, storage }: { db: Db; storage: Storage },
  owner: Owner,
  { driver, keys, again = false }: { driver: string; keys: readonly string[]; again?: boolean },
): Promise<string[]> {
  if (keys.length === 0) return []
  const opened = await storage.named(driver)
  return db.transaction(async (tx) => {
    const from = again ? (['deleting', 'deleted'] as const) : (['deleting'] as const)
    const marked = await moveObjects(tx, owner, { driver, keys, from, to: 'deleting' })
    await opened.delete(marked)
    return moveObjects(tx, owner, { driver, keys: marked, from: ['deleting'], to: 'deleted' })
  })
}

function keysOf(documents: readonly DocumentRow[]): string[] {
  return documents.map(({ storagePath }) => storagePath)
}
