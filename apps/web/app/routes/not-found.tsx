import type { MetaFunction } from '@remix-run/node'
import { titled } from '../lib/meta.ts'

export const meta: MetaFunction = titled((t) => t.errors.notFound)

/** Responds with 404 to every address without a page. */
export function loader() {
  throw new Response(null, { status: 404 })
}

export default function NotFound() {
  return null
}
