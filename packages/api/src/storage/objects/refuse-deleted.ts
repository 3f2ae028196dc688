import { type Db, deletedDocuments, type DocumentRow, type Owner } from '@dossier/db'
import { ApiError } from '../../errors.ts'

/** Refuses with `deleted` when the file of one of these documents was deleted for good; says which kinds, and when. */
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

/** The error of documents whose files were deleted for good at this moment. */
function deletedError(count: number, { deletedAt, policy }: { deletedAt: Date; policy: string | null }): ApiError {
  const what = count === 1 ? 'The file of this document was' : `Files of ${count} of these documents were`
  const why = policy === null ? '' : `, as the retention policy ${policy} says`
  return new ApiError(
    'deleted',
    `${what} deleted for good on ${deletedAt.toISOString()}${why}. The record of it stays.`,
  )
}
