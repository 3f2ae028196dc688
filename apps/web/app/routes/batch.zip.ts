import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { orHttpError } from '../lib/api-error.server.ts'
import { requireSession } from '../lib/session.server.ts'

/** Mints a link to one ZIP of all documents of the batch at the moment when it is wanted, and goes there. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  requireSession({ request, context })
  const { url } = await orHttpError(context.api.batches.downloadUrl({ batchId: params['batchId'] ?? '' }))
  return redirect(url, 303)
}
