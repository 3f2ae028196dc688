import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { orHttpError } from '../lib/api-error.server.ts'
import { requireSession } from '../lib/session.server.ts'

/** Mints a link to the run's ZIP at the moment when it is wanted, and goes there. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  requireSession({ request, context })
  const { url } = await orHttpError(context.api.documents.downloadUrl({ runId: params.runId ?? '' }))
  return redirect(url, 303)
}
