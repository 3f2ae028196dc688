import { deletedDocuments, documentsOfRun, findBatch, runsOfBatch } from '@dossier/db'
import type { Caller, Services } from '../context.ts'
import { type DownloadLink, mintDownload } from '../documents/index.ts'
import { ApiError, notFound } from '../errors.ts'

/**
 * A link to one ZIP with the documents of all succeeded runs of a batch, except for permanently deleted ones. Throws
 * `not_found`, and `not_finished` while there is nothing to download.
 */
export async function mintBatchDownload(services: Services, caller: Caller, batchId: string): Promise<DownloadLink> {
  const { db } = services
  const { owner } = caller
  if ((await findBatch(db, owner, batchId)) === null) throw notFound('batch', batchId)
  const runs = await runsOfBatch(db, owner, { batchId, details: false })
  const made = runs.filter(({ status }) => status === 'succeeded')
  const rows = (await Promise.all(made.map(({ id }) => documentsOfRun(db, owner, id)))).flat()
  const ids = rows.map(({ id }) => id)
  const gone = new Set((await deletedDocuments(db, owner, ids)).map(({ id }) => id))
  const documentIds = ids.filter((id) => !gone.has(id))
  if (documentIds.length > 0) return mintDownload(services, caller, { documentIds })
  throw new ApiError('not_finished', `No run of batch ${batchId} has documents yet. Try again once one has succeeded.`)
}
