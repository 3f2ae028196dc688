import { deletedDocuments, documentsByIds } from '@dossier/db'
import type { Services, Caller } from '../../context.ts'
import { may } from '../../floor/require-permission.ts'
import type { Deletions } from './retention-view.ts'
import { deleteUnlessHeld } from './delete-unless-held.ts'

type Outcome = Deletions['items'][number]['outcome']

const messages: Readonly<Record<Outcome, string>> = {
  deleted: 'Permanently deleted; its record remains.',
  deleting: 'Nobody can read it any more; the storage did not delete the file yet, and the next sweep will.',
  already_deleted: 'It was already deleted.',
  held: 'A legal hold protects it. Release the hold first.',
  forbidden: 'Only an administrator, or the person who created its run, can delete it.',
  not_found: 'This document does not exist.',
}

/**
 * Permanently deletes documents, one by one: a document that is missing or must not be deleted does not block the
 * others. Administrators may delete any of the team's documents; other members, only those of their own runs.
 */
export async function deleteManyDocuments(
  services: Pick<Services, 'db' | 'storage' | 'logger' | 'now'>,
  caller: Caller,
  documentIds: readonly string[],
): Promise<Deletions> {
  const { db } = services
  const { owner } = caller
  const [rows, gone, mayDeleteAll] = await Promise.all([
    documentsByIds(db, owner, documentIds),
    deletedDocuments(db, owner, documentIds),
    may(services, owner, 'documents:delete_all'),
  ])
  const outcomes = new Map<string, Outcome>(gone.map(({ id }) => [id, 'already_deleted']))
  const mine = rows.filter(({ userId }) => mayDeleteAll || userId === owner.userId)
  for (const { id } of rows) if (!mine.some((row) => row.id === id)) outcomes.set(id, 'forbidden')
  const wanted = mine.filter(({ id }) => !outcomes.has(id))
  const { deleted, deleting, held } = await deleteUnlessHeld(services, caller, { documents: wanted, policy: null })
  for (const { id } of wanted) {
    outcomes.set(
      id,
      deleted.has(id) ? 'deleted' : deleting.has(id) ? 'deleting' : held.has(id) ? 'held' : 'already_deleted',
    )
  }
  const items = documentIds.map((documentId) => {
    const outcome = outcomes.get(documentId) ?? 'not_found'
    return { documentId, outcome, code: deleting.get(documentId) ?? null, message: messages[outcome] }
  })
  return { items }
}
