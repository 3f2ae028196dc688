import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { orHttpError } from '../lib/api-error.server.ts'
import { refuseDeleted } from '../lib/kept-marks.server.ts'
import { requireSession } from '../lib/session.server.ts'

/** Mints a link to one document at the moment when it is wanted, and goes there. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  requireSession({ request, context })
  const documentId = params.documentId ?? ''
  await orHttpError(refuseDeleted(context.api, [documentId]))
  const { url } = await orHttpError(context.api.documents.downloadUrl({ documentId }))
  return redirect(url, 303)
}
