import type { LoaderFunctionArgs } from '@remix-run/node'
import { orHttpError } from '../lib/api-error.server.ts'
import { requireSession } from '../lib/session.server.ts'

/** Serves the team's lexicon as a file. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  requireSession({ request, context })
  const { filename, text } = await orHttpError(context.api.lexicon.export())
  return new Response(text, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${filename}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
