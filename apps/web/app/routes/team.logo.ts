import { createHash } from 'node:crypto'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { orHttpError } from '../lib/api-error.server.ts'
import { requireSession } from '../lib/session.server.ts'

/** Serves the team's logo. Browsers cache it, and revalidate it each time. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  requireSession({ request, context })
  const { logo } = (await orHttpError(context.api.runs.defaults())).theme
  if (logo === null) throw new Response(null, { status: 404 })
  const bytes = Buffer.from(logo.base64, 'base64')
  const etag = `"${createHash('sha256').update(bytes).digest('hex')}"`
  const headers = { ETag: etag, 'Cache-Control': 'private, no-cache', 'Content-Type': logo.mediaType }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  return new Response(bytes, { headers })
}
