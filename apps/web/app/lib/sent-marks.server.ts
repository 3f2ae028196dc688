import type { ApiCaller } from '@dossier/api'
import type { SentMark } from '../views/submission.ts'

/** Where documents were sent, by document ID. */
export async function sentMarks(api: ApiCaller, documentIds: readonly string[]): Promise<Record<string, SentMark[]>> {
  const marks: Record<string, SentMark[]> = {}
  if (documentIds.length === 0) return marks
  const { items } = await api.submissions.ofDocuments({ documentIds: [...documentIds] })
  for (const { documentId, ...mark } of items) (marks[documentId] ??= []).push(mark)
  return marks
}
