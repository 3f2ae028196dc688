import type { Db, Owner } from '@dossier/db'
import { claimUpload, findUpload, originalsByHash, putUpload } from '@dossier/db/uploads'
import type { Caller, Services } from '../context.ts'
import { readStored } from '../documents/index.ts'
import { ApiError } from '../errors.ts'

/**
 * Ensures that a file is ready for the run about to be created from it; copies it from an earlier run if it is only
 * stored there. Throws `invalid_input` if the file is missing.
 */
export async function provideOriginal(services: Services, caller: Caller, sha256: string): Promise<void> {
  const { db } = services
  const { owner } = caller
  const upload = await findUpload(db, owner, sha256)
  if (upload !== null && upload.contentType !== null) return
  for (const row of await originalsByHash(db, owner, { sha256 })) {
    const bytes = await readStored(services, caller, row)
    if (bytes === null) continue
    await putUpload(db, owner, { sha256, bytes, contentType: row.contentType })
    return
  }
  throw notHere(sha256)
}

/**
 * Protects the file from the sweep, in the transaction that creates its run. Throws `invalid_input` if the sweep has
 * removed it.
 */
export async function claimOriginal(tx: Db, owner: Owner, sha256: string): Promise<void> {
  if (!(await claimUpload(tx, owner, sha256))) throw notHere(sha256)
}

function notHere(sha256: string): ApiError {
  const way = 'Upload it first (PUT /uploads/{sha256}), or omit `original`.'
  return new ApiError('invalid_input', `There is no uploaded file with the SHA-256 ${sha256}. ${way}`)
}
