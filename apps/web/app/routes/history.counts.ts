import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { orHttpError } from '../lib/api-error.server.ts'
import { requireSession } from '../lib/session.server.ts'

const queriesSchema = z.array(z.string().max(1000)).max(24)

/** Returns how many documents each of several queries would find, as JSON: the suggestions of an empty list. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  requireSession({ request, context })
  const queries = queriesSchema.safeParse(parsed(new URL(request.url).searchParams.get('queries') ?? ''))
  if (!queries.success) throw new Response(null, { status: 400 })
  const { language, timeZone, api } = context
  const counts = await Promise.all(
    queries.data.map(async (query) => {
      return [query, await orHttpError(api.documents.count({ query, language, timeZone }))] as const
    }),
  )
  return Response.json(Object.fromEntries(counts))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
