import { barHolds, type DocumentRow, heldDocuments, recordDeletions } from '@dossier/db'
import { decideDeletion, finishDeleting } from '../objects/index.ts'
import type { Services, Caller } from '../../context.ts'

/** The outcome of a deletion, by document ID. */
export interface DeletedUnlessHeld {
  deleted: Set<string>
  /** Decided, but a driver did not delete it, with the reason; the sweep will delete it. */
  deleting: Map<string, string>
  held: Set<string>
}

/** Permanently deletes documents, except those under a hold; `policy` is null if a person requested it. */
export async function deleteUnlessHeld(
  services: Pick<Services, 'db' | 'storage' | 'logger' | 'now'>,
  caller: Caller,
  { documents, policy }: { documents: readonly DocumentRow[]; policy: string | null },
): Promise<DeletedUnlessHeld> {
  const { owner } = caller
  const { decided, held } = await services.db.transaction(async (tx) => {
    await barHolds(tx, owner)
    const kept = await heldDocuments(
      tx,
      owner,
      documents.map(({ id }) => id),
    )
    const free = documents.filter(({ id }) => !kept.has(id))
    const reason = policy === null ? 'asked' : 'retention'
    const marked = await decideDeletion(tx, caller, { documents: free, reason })
    await recordDeletions(tx, owner, { documents: marked, policy, at: services.now() })
    return { decided: marked, held: kept }
  })
  const { failed } = await finishDeleting(
    services,
    owner,
    decided.map(({ storagePath }) => storagePath),
  )
  const left = new Map(failed.map(({ key, code }) => [key, code]))
  const deleted = new Set<string>()
  const deleting = new Map<string, string>()
  for (const { id, storagePath } of decided) {
    const code = left.get(storagePath)
    if (code === undefined) deleted.add(id)
    else deleting.set(id, code)
  }
  return { deleted, deleting, held }
}
