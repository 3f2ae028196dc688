import type { LoaderFunctionArgs } from '@remix-run/node'
import { orHttpError } from '../lib/api-error.server.ts'
import { requireSession } from '../lib/session.server.ts'

/** Serves the log's public key as a file, for verifying an export elsewhere; 404 until the first seal. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  requireSession({ request, context })
  const { items } = await orHttpError(context.api.audit.keys())
  const newest = items.at(-1)
  if (newest === undefined) throw new Response(null, { status: 404 })
  return new Response(newest.pem, {
    headers: {
      'Content-Type': 'application/x-pem-file',
      'Content-Disposition': 'attachment; filename="dossier-audit-key.pem"',
    },
  })
}
