import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { orHttpError } from '../lib/api-error.server.ts'
import { requireSession } from '../lib/session.server.ts'

/** Creates a link to the run's ZIP on request, and redirects to it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  requireSession({ request, context })
  const { url } = await orHttpError(context.api.documents.downloadUrl({ runId: params.runId ?? '' }))
  return redirect(url, 303)
}
