import type { ApiCaller } from '@dossier/api'
import { redirect } from '@remix-run/node'
import type { KeptMark } from '../views/kept.ts'

/** Which documents were permanently deleted or are under a hold, by ID; omits all others. */
async function keptMarks(api: ApiCaller, documentIds: readonly string[]): Promise<Record<string, KeptMark>> {
  if (documentIds.length === 0) return {}
  const { items } = await api.retention.ofDocuments({ documentIds: [...documentIds] })
  return Object.fromEntries(items.map(({ documentId, ...mark }) => [documentId, mark]))
}

/** Limit on the documents checked at once. */
const mostAsked = 200

/**
 * Redirects to a page that explains it if one of the documents was permanently deleted, because a URL that serves files
 * has no page.
 */
export async function refuseDeleted(api: ApiCaller, documentIds: readonly string[]): Promise<void> {
  const marks = await keptMarks(api, documentIds.slice(0, mostAsked))
  if (Object.values(marks).some(({ deletion }) => deletion !== null)) throw redirect('/documents/deleted', 303)
}
