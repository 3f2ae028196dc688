import type { Owner } from '@dossier/db'
import { type Bytes, RunWorkspace, type StorageDriver } from '@dossier/workspace'

/** An object to be put: its recorded key, the run that it belongs to, and what was announced of it. */
export interface AnnouncedFile {
  key: string
  runUuid: string
  contentType: string
  sha256: string
  bytes: Bytes
}

/**
 * Puts an announced object under the key that its row records, and verifies that the storage holds what was announced. Throws
 * `WorkspaceError`, of code `integrity` when it does not.
 */
export async function putObject(
  driver: StorageDriver,
  { teamId }: Pick<Owner, 'teamId'>,
  { key, runUuid, contentType, sha256, bytes }: AnnouncedFile,
  signal?: AbortSignal,
): Promise<void> {
  const workspace = new RunWorkspace({ driver, teamId, runId: runUuid })
  await workspace.saveAt(key, { contentType, body: bytes, sha256 }, signal === undefined ? {} : { signal })
}
