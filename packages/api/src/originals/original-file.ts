import { type Db, type Owner, originalType, type RunRow } from '@dossier/db'
import { readUpload } from '@dossier/db/uploads'
import { personFilename } from '@dossier/generators'
import { digestOf, objectKey } from '@dossier/workspace'
import { ApiError } from '../errors.ts'
import type { RunFile } from '../rendering/files.ts'
import { readInputs } from '../rendering/run-inputs.ts'
import { shownInputs } from '../rendering/shown-inputs.ts'
import { extensionOf } from './file-kinds.ts'

/**
 * The file that a run's candidate was read from, to be stored with the run; null for a run without one, and for a
 * repeat, which refers to the file of the previous run. Throws `not_found` if it no longer exists.
 */
export async function originalFile(db: Db, owner: Owner, run: RunRow, driver: string): Promise<RunFile | null> {
  const { originalSha256: sha256, repeatOf } = run
  if (sha256 === null || repeatOf !== null) return null
  const upload = await readUpload(db, owner, sha256)
  if (upload === null || upload.contentType === null) {
    throw new ApiError(
      'not_found',
      'The file that the candidate was read from is no longer here. Create the run again.',
    )
  }
  const { bytes, contentType } = upload
  const extension = extensionOf(contentType)
  const place = { area: 'artifacts', name: `${originalType}.${extension}` } as const
  return {
    ...digestOf(bytes),
    ...place,
    driver,
    key: objectKey({ teamId: owner.teamId, runId: run.id, ...place }),
    contentType,
    documentType: originalType,
    kind: 'document',
    filename: personFilename('Original', shownInputs(readInputs(run.inputs)).candidate, extension),
    bytes: new Uint8Array(bytes),
  }
}
