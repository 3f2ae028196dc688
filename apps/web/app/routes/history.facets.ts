import type { LoaderFunctionArgs } from '@remix-run/node'
import { orHttpError } from '../lib/api-error.server.ts'
import { requireSession } from '../lib/session.server.ts'
import { readAddress } from '../views/history.ts'

/** Returns how many documents a search finds, in total and by facet, as JSON. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  requireSession({ request, context })
  const { q: query } = readAddress(new URL(request.url).searchParams)
  const { language, timeZone, api } = context
  const asked = { query, language, timeZone }
  const [total, facets] = await orHttpError(Promise.all([api.documents.count(asked), api.documents.facets(asked)]))
  return Response.json({ total, facets })
}
