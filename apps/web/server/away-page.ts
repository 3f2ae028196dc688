import { type ApiCaller, toApiError } from '@dossier/api'
import { retrySoon } from './send-problem.ts'

/** Throws the page for an unavailable database or a missing permission; rethrows any other error. */
export function pageOfAway(error: unknown): never {
  const known = toApiError(error instanceof Error && error.cause !== undefined ? error.cause : error)
  if (known?.code === 'forbidden') throw new Response(known.needed, { status: 403 })
  if (known?.code !== 'database_unavailable') throw error
  throw new Response(known.failure, { status: 503, headers: { 'Retry-After': retrySoon } })
}

/**
 * Procedures for pages: if the database is unavailable or the reader lacks a permission, loaders and actions return the
 * page for that instead of a defect.
 */
export function awayAsPage(api: ApiCaller): ApiCaller {
  // Every level is a function whose properties are the next level.
  return wrapped(api as unknown as Level) as unknown as ApiCaller
}

interface Level {
  (...input: unknown[]): Promise<unknown>
  [name: string]: Level
}

function wrapped(level: Level): Level {
  return new Proxy(level, {
    get: (target, name) => (typeof name === 'string' ? wrapped(target[name] ?? target) : Reflect.get(target, name)),
    apply: (target, self, input) => Promise.resolve(Reflect.apply(target, self, input)).catch(pageOfAway),
  })
}
