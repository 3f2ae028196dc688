import type { LoaderFunctionArgs } from '@remix-run/node'
import { orHttpError } from '../lib/api-error.server.ts'
import { requireSession } from '../lib/session.server.ts'

/** Returns the completions at the caret of the search box, as JSON. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  requireSession({ request, context })
  const params = new URL(request.url).searchParams
  const text = (params.get('text') ?? '').slice(0, 1000)
  const at = Number(params.get('at') ?? '')
  const caret = Number.isInteger(at) && at >= 0 ? { at } : {}
  const { language } = context
  const proposals = await orHttpError(context.api.documents.complete({ text, language, ...caret }))
  return Response.json(proposals)
}
