import { AsyncLocalStorage } from 'node:async_hooks'
import type { StorageErrorCode } from '../driver.ts'
import { WorkspaceError } from '../errors.ts'

/** Per-call data that the client library has no parameter for, in both directions. */
interface Call {
  signal?: AbortSignal
  headers?: Record<string, string>
  response?: Response
}

/**
 * Returns a `fetch` for the client library, and `run`, which gives the calls inside it an abort signal and further headers and records the
 * response: the library can neither abort an upload, nor read a range, nor expose response headers.
 */
export function callContext(): {
  fetch: typeof fetch
  run: <T>(call: Call, work: () => Promise<T>) => Promise<T>
} {
  const calls = new AsyncLocalStorage<Call>()
  return {
    async fetch(input, init) {
      const call = calls.getStore() ?? {}
      const headers = new Headers(init?.headers)
      for (const [name, value] of Object.entries(call.headers ?? {})) headers.set(name, value)
      call.response = await fetch(input, { ...init, headers, ...(call.signal && { signal: call.signal }) })
      return call.response
    },
    run: (call, work) => calls.run(call, work),
  }
}

/** Returns the data of a library result, or throws its error; the library returns errors instead of throwing them. */
export function unwrap<T>(result: { data: T | null; error: Error | null }): T {
  if (result.error) throw result.error
  if (result.data === null) throw new WorkspaceError('unavailable', 'Supabase answered without an answer.')
  return result.data
}

const byCode: Record<string, StorageErrorCode> = {
  NoSuchKey: 'not_found',
  NoSuchBucket: 'misconfigured',
  KeyAlreadyExists: 'exists',
  ResourceAlreadyExists: 'exists',
  InvalidKey: 'invalid_key',
  InvalidRange: 'invalid_range',
  InvalidJWT: 'denied',
  AccessDenied: 'denied',
  EntityTooLarge: 'no_space',
  InvalidMimeType: 'invalid_argument',
}

const byStatus: Record<string, StorageErrorCode> = {
  '401': 'denied',
  '403': 'denied',
  '404': 'not_found',
  '409': 'exists',
  '413': 'no_space',
  '415': 'invalid_argument',
  '416': 'invalid_range',
  '423': 'unavailable',
  '429': 'unavailable',
}

/**
 * Maps an error of the service to a code. The HTTP status alone says little: nearly everything is 400, and the body's `statusCode`, or in
 * newer versions its `code`, says the rest. A missing bucket must not pass for a missing object.
 */
export function supabaseCode(error: unknown): StorageErrorCode {
  if (error instanceof WorkspaceError) return error.code
  if (!(error instanceof Error)) return 'unknown'
  const { code, statusCode, status } = error as Error & { code?: unknown; statusCode?: unknown; status?: unknown }
  const named = typeof code === 'string' ? byCode[code] : undefined
  if (named) return named
  if (/bucket not found/i.test(error.message)) return 'misconfigured'
  if (/already exists/i.test(error.message)) return 'exists'
  const told = byStatus[String(statusCode)] ?? byStatus[String(status)]
  if (told) return told
  // Without a status, the request got no answer.
  return status === undefined || Number(status) >= 500 ? 'unavailable' : 'unknown'
}
