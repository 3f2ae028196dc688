import { type Db, findQuota, type Owner, type QuotaExcess } from '@dossier/db'
import { appendToUpload, completeUpload, dropUpload, holdUpload, readUpload, uploadedBytes } from '@dossier/db/uploads'
import { digestOf } from '@dossier/workspace'
import type { Caller, Services } from '../context.ts'
import { ApiError, quotaExceeded } from '../errors.ts'
import { contentTypeOf } from './file-kinds.ts'
import { findUpload } from './find-upload.ts'
import type { UploadPartInput } from './inputs.ts'
import type { UploadView } from './upload-view.ts'

/**
 * Appends the next part of a file. A part received before changes nothing; the response says where to continue. The
 * last part completes the file. Throws `invalid_input` for bytes of another size or hash and for a file that is not a
 * supported CV format; the upload then starts over. Throws `quota_exceeded` for a file that could not be stored.
 */
export async function appendPart(services: Services, caller: Caller, input: UploadPartInput): Promise<UploadView> {
  const { db } = services
  const { sha256 } = input
  const problem = await db.transaction((tx) => take(tx, caller.owner, input))
  if (problem !== null) throw new ApiError('invalid_input', problem)
  return findUpload({ db }, caller, sha256)
}

/** What is wrong with the file; null if the part is accepted or was received before. */
async function take(tx: Db, owner: Owner, { sha256, byteSize, offset, content }: UploadPartInput) {
  const upload = await holdUpload(tx, owner, { sha256, byteSize })
  if (upload.contentType !== null) return null
  if (upload.byteSize !== byteSize) return `The upload of ${sha256} was begun with a size of ${upload.byteSize} bytes.`
  if (offset !== upload.received) return null
  if (offset === 0) await refuseTooMuch(tx, owner, byteSize)
  const part = Buffer.from(content, 'base64')
  const received = offset + part.byteLength
  if (received <= byteSize) await appendToUpload(tx, owner, sha256, part)
  if (received < byteSize) return null
  const problem = received > byteSize ? tooLong(byteSize) : await complete(tx, owner, sha256)
  if (problem !== null) await dropUpload(tx, owner, sha256)
  return problem
}

const tooLong = (byteSize: number) =>
  `More bytes came than the ${byteSize} that were announced. Send the file again from its beginning.`

async function complete(tx: Db, owner: Owner, sha256: string): Promise<string | null> {
  const { bytes } = (await readUpload(tx, owner, sha256)) ?? { bytes: new Uint8Array() }
  if (digestOf(bytes).sha256 !== sha256)
    return 'The bytes that came do not have the announced SHA-256. Send the file again from its beginning.'
  const contentType = contentTypeOf(bytes)
  if (contentType === null)
    return 'This is no file that can be read: send a PDF, DOCX, ODT, DOC, RTF, HTML, Europass XML or text file.'
  await completeUpload(tx, owner, sha256, contentType)
  return null
}

/** An upload counts against the quota once it is stored, so this rejects a file early that could not be stored. */
async function refuseTooMuch(tx: Db, owner: Owner, byteSize: number): Promise<void> {
  await refuseIn('team', owner.teamId)
  await refuseIn('member', owner.userId)

  async function refuseIn(whose: QuotaExcess['of'], holder: string): Promise<void> {
    const { used, limit } = await findQuota(tx, owner, holder)
    if (limit === null) return
    // The current upload is already among them.
    const waiting = await uploadedBytes(tx, owner, whose === 'team' ? undefined : holder)
    if (used + waiting > limit) throw quotaExceeded({ of: whose, used, limit, needed: byteSize })
  }
}
