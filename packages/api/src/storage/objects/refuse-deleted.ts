import { type Db, deletedDocuments, type DocumentRow, type Owner } from '@dossier/db'
import { ApiError } from '../../errors.ts'

/**
 * Throws `deleted` if the file of one of these documents was permanently deleted; the message states the document types
 * and the time.
 */
export async function refuseDeleted(
  { db }: { db: Db },
  owner: Owner,
  rows: readonly Pick<DocumentRow, 'id' | 'documentType'>[],
): Promise<void> {
  const deleted = await deletedDocuments(
    db,
    owner,
    rows.map(({ id }) => id),
  )
  const [first] = deleted
  if (first !== undefined) throw deletedError(deleted.length, first)
}

/** The error for documents whose files were permanently deleted at this time. */
function deletedError(count: number, { deletedAt, policy }: { deletedAt: Date; policy: string | null }): ApiError {
  const what = count === 1 ? 'The file of this document was' : `Files of ${count} of these documents were`
  const why = policy === null ? '' : ` by the retention policy ${policy}`
  return new ApiError('deleted', `${what} permanently deleted on ${deletedAt.toISOString()}${why}. The record remains.`)
}
