import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { orHttpError } from '../lib/api-error.server.ts'
import { refuseDeleted } from '../lib/kept-marks.server.ts'
import { requireSession } from '../lib/session.server.ts'

/** Creates a link to one document on request, and redirects to it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  requireSession({ request, context })
  const documentId = params.documentId ?? ''
  await orHttpError(refuseDeleted(context.api, [documentId]))
  const { url } = await orHttpError(context.api.documents.downloadUrl({ documentId }))
  return redirect(url, 303)
}
