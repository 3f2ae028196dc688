import { deletedDocuments, heldDocuments, type Owner } from '@dossier/db'
import type { Services } from '../../context.ts'
import type { KeptDocuments } from './retention-view.ts'

/**
 * Which of these documents were permanently deleted, and which are under a hold; omits all others, and documents of
 * other teams.
 */
export async function keptDocuments(
  { db }: Pick<Services, 'db'>,
  owner: Owner,
  documentIds: readonly string[],
): Promise<KeptDocuments> {
  const [deleted, held] = await Promise.all([
    deletedDocuments(db, owner, documentIds),
    heldDocuments(db, owner, documentIds),
  ])
  const deletions = new Map(deleted.map(({ id, deletedAt, policy }) => [id, { at: deletedAt.toISOString(), policy }]))
  const items = [...new Set([...deletions.keys(), ...held])].map((documentId) => ({
    documentId,
    deletion: deletions.get(documentId) ?? null,
    held: held.has(documentId),
  }))
  return { items }
}
