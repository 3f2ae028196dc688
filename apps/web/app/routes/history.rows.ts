import type { LoaderFunctionArgs } from '@remix-run/node'
import { loadHistoryPage } from '../lib/history.server.ts'
import { requireSession } from '../lib/session.server.ts'

/** Returns a page of rows as JSON, for a list that the reader types for or scrolls. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  requireSession({ request, context })
  const params = new URL(request.url).searchParams
  const typing = params.has('typing')
  const page = await loadHistoryPage(context, params, { typing, most: Number(params.get('typing') ?? '') })
  return Response.json(page)
}
