import type { Caller } from '@dossier/api'
import type { KeptMark } from '../views/kept.ts'

/** Which documents were deleted for good or are held, by their id; nothing of the others. */
export async function keptMarks(api: Caller, documentIds: readonly string[]): Promise<Record<string, KeptMark>> {
  if (documentIds.length === 0) return {}
  const { items } = await api.retention.ofDocuments({ documentIds: [...documentIds] })
  return Object.fromEntries(items.map(({ documentId, ...mark }) => [documentId, mark]))
}
