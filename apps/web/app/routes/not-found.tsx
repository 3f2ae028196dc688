import type { MetaFunction } from '@remix-run/node'
import { titled } from '../lib/meta.ts'

export const meta: MetaFunction = titled((t) => t.errors.notFound)

/** Every address without a page is a 404 that the error page explains. */
export function loader() {
  throw new Response(null, { status: 404 })
}

export default function NotFound() {
  return null
}
