import type { TRPCClientError } from '@trpc/client'
import type { AppRouter } from '../router.ts'

const transientCodes = new Set([
  'SERVICE_UNAVAILABLE',
  'BAD_GATEWAY',
  'GATEWAY_TIMEOUT',
  'TIMEOUT',
  'TOO_MANY_REQUESTS',
])

/** Whether an operation is idempotent. A subscription reconnects by itself. */
export function isRepeatable({
  type,
  input,
}: {
  type: 'query' | 'mutation' | 'subscription'
  input: unknown
}): boolean {
  if (type !== 'mutation') return type === 'query'
  return typeof input === 'object' && input !== null && 'idempotencyKey' in input && input.idempotencyKey !== undefined
}

/** Whether the same call may succeed in a moment: there was no response, or the response says so. */
export function isTransient(error: TRPCClientError<AppRouter>): boolean {
  if (error.data !== undefined && error.data !== null) return transientCodes.has(error.data.code)
  return error.cause?.name !== 'AbortError'
}

/**
 * Milliseconds to wait before attempt `attempt + 1`: random, up to a bound that doubles, so that callers do not return
 * at the same time.
 */
export function delayBefore(attempt: number): number {
  const bound = Math.min(10_000, 200 * 2 ** attempt)
  return bound / 2 + (Math.random() * bound) / 2
}
