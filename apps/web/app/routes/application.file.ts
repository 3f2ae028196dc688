import { contentDisposition } from '@dossier/api'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { orHttpError } from '../lib/api-error.server.ts'
import { requireSession } from '../lib/session.server.ts'

/** Serves a file of an application as a download; it is never displayed here, because a stranger sent it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  requireSession({ request, context })
  const named = { applicationId: params['applicationId'] ?? '', fileId: params['fileId'] ?? '' }
  const { filename, contentType, content } = await orHttpError(context.api.applications.file(named))
  return new Response(new Uint8Array(Buffer.from(content, 'base64')), {
    headers: {
      'Content-Type': contentType,
      'Content-Disposition': contentDisposition('attachment', filename),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cache-Control': 'private, no-store',
    },
  })
}
