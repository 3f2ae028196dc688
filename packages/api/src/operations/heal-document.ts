import { appendAuditEvents, documentsOfRun, type DocumentRow, findRun, type Owner } from '@dossier/db'
import { type Bytes, digestOf } from '@dossier/workspace'
import { ApiError, notFound } from '../errors.ts'
import { saveFile } from '../rendering/files.ts'
import { regenerate } from '../rendering/regenerate.ts'
import type { Services } from '../services.ts'
import type { Caller } from './create-run.ts'
import { workspaceOf } from './read-stored.ts'

/**
 * Makes a lost file again from the stored inputs, checks it against its row, and stores it where the row says. Throws
 * `not_reproducible` when the bytes are others: a wrong file is never served.
 */
export async function healDocument(services: Services, caller: Caller, row: DocumentRow): Promise<Bytes> {
  const bytes = await makeAgain(services, caller.owner, row)
  await storeAgain(services, caller, { row, bytes })
  return bytes
}

/** Stores a lost file that was made again, which the caller has compared with its row, and records it. */
export async function storeAgain(
  services: Pick<Services, 'db' | 'storage' | 'logger'>,
  { owner, requestId }: Caller,
  { row, bytes }: { row: DocumentRow; bytes: Bytes },
): Promise<void> {
  const { runUuid, documentType, sha256 } = row
  const workspace = await workspaceOf(services, owner, row)
  await saveFile(workspace, documentType, { filename: row.filename, contentType: row.contentType, bytes })
  await appendAuditEvents(services.db, owner, [
    {
      type: 'document.healed',
      requestId,
      subject: { type: 'document', id: row.id },
      data: { runUuid, documentType, sha256, changes: [{ field: 'stored', before: false, after: true }] },
    },
  ])
  services.logger.info({ document: row.id, run: runUuid }, 'document healed')
}

async function makeAgain(services: Services, owner: Owner, row: DocumentRow): Promise<Bytes> {
  const run = await findRun(services.db, owner, row.runUuid)
  if (run === null) throw notFound('run', row.runUuid)
  const rows = await documentsOfRun(services.db, owner, run.id)
  const { files } = await regenerate(services, { run, rows, types: [row.documentType] })
  const bytes = files.get(row.documentType)
  if (bytes !== undefined && digestOf(bytes).sha256 === row.sha256) return bytes
  const { engine, lexicon, templates } = run.versions
  const message = `The stored file is lost, and this version of Dossier does not make the same one again. It was made with engine ${engine}, lexicon ${lexicon}, templates ${templates}.`
  throw new ApiError('not_reproducible', message)
}
