import type { ApiCaller } from '@dossier/api'
import { redirect } from '@remix-run/node'
import type { KeptMark } from '../views/kept.ts'

/** Which documents were deleted for good or are held, by their id; nothing of the others. */
export async function keptMarks(api: ApiCaller, documentIds: readonly string[]): Promise<Record<string, KeptMark>> {
  if (documentIds.length === 0) return {}
  const { items } = await api.retention.ofDocuments({ documentIds: [...documentIds] })
  return Object.fromEntries(items.map(({ documentId, ...mark }) => [documentId, mark]))
}

/** As many as are looked at at once. */
const mostAsked = 200

/** Leads to a page that says so where one of the documents was deleted for good: an address that gives files has no page. */
export async function refuseDeleted(api: ApiCaller, documentIds: readonly string[]): Promise<void> {
  const marks = await keptMarks(api, documentIds.slice(0, mostAsked))
  if (Object.values(marks).some(({ deletion }) => deletion !== null)) throw redirect('/documents/deleted', 303)
}
