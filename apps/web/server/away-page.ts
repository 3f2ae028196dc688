import { type ApiCaller, toApiError } from '@dossier/api'
import { retrySoon } from './send-problem.ts'

/** Throws the page that says that the database is away, or what the reader may not do; and every other error as it is. */
export function pageOfAway(error: unknown): never {
  const known = toApiError(error instanceof Error && error.cause !== undefined ? error.cause : error)
  if (known?.code === 'forbidden') throw new Response(known.needed, { status: 403 })
  if (known?.code !== 'database_unavailable') throw error
  throw new Response(known.failure, { status: 503, headers: { 'Retry-After': retrySoon } })
}

/**
 * Procedures for pages: where the database is away, or the reader may not do it, a loader or an action gives the
 * page that says so, and no defect.
 */
export function awayAsPage(api: ApiCaller): ApiCaller {
  // Every level of it is a function, whose properties are the next level.
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
