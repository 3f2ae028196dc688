import { findUpload as queryUpload, originalsByHash, usesOfOriginal } from '@dossier/db/uploads'
import type { Caller, Services } from '../context.ts'
import { type UploadView, uploadView } from './upload-view.ts'

/** Maximum number of listed runs that were created from the same file. */
const mostUses = 5

/** How much of a file the team has, as an upload or stored with a run, and where it was used. */
export async function findUpload(
  { db }: Pick<Services, 'db'>,
  { owner }: Pick<Caller, 'owner'>,
  sha256: string,
): Promise<UploadView> {
  const [upload, stored, uses] = await Promise.all([
    queryUpload(db, owner, sha256),
    originalsByHash(db, owner, { sha256 }),
    usesOfOriginal(db, owner, { sha256, limit: mostUses }),
  ])
  const [kept] = stored
  if (upload?.contentType == null && kept !== undefined)
    return uploadView(sha256, { received: kept.byteSize, contentType: kept.contentType }, uses)
  return uploadView(sha256, upload ?? { received: 0, contentType: null }, uses)
}
