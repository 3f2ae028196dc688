import type { Owner } from '@dossier/db'
import { type Bytes, RunWorkspace, type StorageDriver } from '@dossier/workspace'

/** An object to put: its recorded key, its run, and its announced metadata. */
export interface AnnouncedFile {
  key: string
  runUuid: string
  contentType: string
  sha256: string
  bytes: Bytes
}

/**
 * Puts an announced object under its recorded key, and verifies that the storage holds what was announced. Throws a
 * `WorkspaceError` with code `integrity` if not.
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
