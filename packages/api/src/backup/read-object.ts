import { type BackedUpDocument, type DocumentRow, findDocument } from '@dossier/db'
import type { Bytes } from '@dossier/workspace'
import { ApiError } from '../errors.ts'
import { healDocument, readStored } from '../documents/index.ts'
import type { Services } from '../context.ts'

/** An object's bytes, verified against its document's row; or why they are unavailable. */
export type ObjectOutcome = { bytes: Bytes } | { reason: ObjectReason }

/**
 * `deleted`: permanently, or with its person, before it was read. `lost`: missing or damaged, and regenerating it
 * yields other bytes.
 */
export type ObjectReason = 'deleted' | 'lost'

/** The request ID under which a backup heals lost files. */
export const backupRequest = 'backup'

/**
 * The bytes that a document's row referred to in the snapshot, wherever they are now; regenerates lost or damaged
 * files. Throws if the storage or the database does not respond: an outage is not a loss.
 */
export async function readObject(services: Services, document: BackedUpDocument): Promise<ObjectOutcome> {
  if (document.isDeleted) return { reason: 'deleted' }
  const owner = { teamId: document.teamId, userId: document.userId }
  const stored = await readStored(services, { owner, requestId: backupRequest }, document)
  if (stored !== null) return { bytes: stored }
  // It may have been moved or deleted since the snapshot.
  const present = await findDocument(services.db, owner, document.id)
  if (present === null || present.sha256 !== document.sha256) return { reason: 'deleted' }
  return heal(services, { owner, requestId: backupRequest }, present)
}

async function heal(
  services: Services,
  caller: Parameters<typeof healDocument>[1],
  row: DocumentRow,
): Promise<ObjectOutcome> {
  try {
    return { bytes: await healDocument(services, caller, row) }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.code === 'deleted' || error.code === 'erased' || error.code === 'not_found') return { reason: 'deleted' }
    if (error.code === 'not_reproducible') return { reason: 'lost' }
    throw error
  }
}
