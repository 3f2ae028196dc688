import type { LoaderFunctionArgs } from '@remix-run/node'
import { orHttpError } from '../lib/api-error.server.ts'
import { requireSession } from '../lib/session.server.ts'

/** Loads the latest migrations between drivers for their card. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  requireSession({ request, context })
  return orHttpError(context.api.storage.migrations.list({ limit: 5 }))
}
