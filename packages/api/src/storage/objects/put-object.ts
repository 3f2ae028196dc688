import type { Owner } from '@dossier/db'
import { type Bytes, RunWorkspace, type StorageDriver } from '@dossier/workspace'
import { placeOf } from '../../rendering/file-place.ts'

/** An object to be put: which file of which run, and what was announced of it. */
export interface AnnouncedFile {
  runUuid: string
  documentType: string
  contentType: string
  sha256: string
  bytes: Bytes
}

/**
 * Puts an object that was announced under the key that its type always has, and makes sure that the storage holds what was
 * announced. Throws `WorkspaceError`, of code `integrity` when it does not.
 */
export async function putObject(
  driver: StorageDriver,
  { teamId }: Pick<Owner, 'teamId'>,
  { runUuid, documentType, contentType, sha256, bytes }: AnnouncedFile,
  signal?: AbortSignal,
): Promise<void> {
  const place = placeOf(documentType)
  if (place === null) throw new RangeError(`no document type '${documentType}'`)
  const workspace = new RunWorkspace({ driver, teamId, runId: runUuid })
  const file = { name: place.name, contentType, body: bytes, sha256 }
  const options = signal === undefined ? {} : { signal }
  await (place.area === 'primary_outputs'
    ? workspace.savePrimary(file, options)
    : workspace.saveArtifact(file, options))
}
