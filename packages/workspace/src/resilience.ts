import {
  bulkhead,
  BulkheadRejectedError,
  ExponentialBackoff,
  handleWhen,
  isBrokenCircuitError,
  isTaskCancelledError,
  retry,
  timeout,
  TimeoutStrategy,
  wrap,
} from 'cockatiel'
import { z } from 'zod'
import type { Body, GetOptions, ObjectContent, PutOptions, StorageDriver, StorageErrorCode } from './driver.ts'
import { openBreaker } from './breaker.ts'
import { WorkspaceError } from './errors.ts'
import { deleteInAttempts } from './repeat-delete.ts'
import { spanOf } from './range.ts'
import { receiveWatched, sendWatched } from './stall.ts'
import { abortable, readUpTo, WholeBody, wholeBytes } from './stream.ts'
import type { StorageObserver } from './observation.ts'

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

/**
 * `STORAGE_TIMEOUT_MS` per attempt (each MiB sent adds a second); `STORAGE_ATTEMPTS`; `STORAGE_CONCURRENCY`, the maximum number of
 * concurrent calls; `STORAGE_BREAKER_FAILURES`, the number of consecutive failures that opens the breaker, and `STORAGE_BREAKER_PAUSE_MS`,
 * the time between two probes while it is open.
 */
export const resilienceSchema = z
  .object({
    STORAGE_TIMEOUT_MS: whole(10, 600_000).default(15_000),
    STORAGE_ATTEMPTS: whole(1, 10).default(3),
    STORAGE_CONCURRENCY: whole(1, 1000).default(32),
    STORAGE_BREAKER_FAILURES: whole(1, 1000).default(5),
    STORAGE_BREAKER_PAUSE_MS: whole(10, 600_000).default(500),
  })
  .transform((set) => ({
    timeoutMs: set.STORAGE_TIMEOUT_MS,
    attempts: set.STORAGE_ATTEMPTS,
    concurrency: set.STORAGE_CONCURRENCY,
    breakerFailures: set.STORAGE_BREAKER_FAILURES,
    breakerPauseMs: set.STORAGE_BREAKER_PAUSE_MS,
  }))

/** How to protect calls to a driver's service; times in milliseconds. */
export type ResilienceSettings = z.output<typeof resilienceSchema>

const waitingAtMost = 10_000
const longestBackoffMs = 2000
const bytesPerMs = 1024
const msPerDeletedKey = 50
/** Outside every team's prefix: nothing is stored there, so any service answers quickly. */
export const probePrefix = 'health/'
/** A copy sends no bytes, but copying a large object takes time. */
const copyMs = 60_000

/** What one call needs besides its work. */
interface Call {
  signal: AbortSignal | undefined
  /** Whether it is idempotent. */
  repeatable?: boolean
  /** Milliseconds added to the time limit; `null` for a streamed body, which is limited between its chunks instead. */
  extraMs?: number | null
}

/**
 * Wraps a driver, from the inside out, with: a time limit for each attempt, retries of idempotent calls (with exponential backoff and
 * jitter), a circuit breaker that finds out by itself when the service is back, and a limit on concurrent calls. Only `unavailable` counts as a failure: a missing or refused object shows
 * that the service works. An exclusive put, and a put of a stream, is attempted once; a streamed body must keep flowing in both directions,
 * but may take any time in total. Reports retries to the observer.
 */
export function withResilience(
  driver: StorageDriver,
  settings: ResilienceSettings,
  { repeated }: StorageObserver = {},
): StorageDriver {
  const { breaker, call, onRetry } = protection(driver, settings)
  if (repeated !== undefined) onRetry(() => repeated(driver.name))
  return {
    ...driver,
    get breaker() {
      return breaker.state()
    },
    put: (key, body, options) => {
      if (!(body instanceof Uint8Array)) {
        return call({ signal: options.signal, repeatable: false, extraMs: null }, (signal) =>
          sendStream(driver, settings, { key, body, options: { ...options, signal } }),
        )
      }
      const extraMs = body.byteLength / bytesPerMs
      return call({ signal: options.signal, repeatable: options.exclusive !== true, extraMs }, (signal) =>
        driver.put(key, body, { ...options, signal }),
      )
    },
    async get(key, options = {}) {
      const { info, body } = await call({ signal: options.signal }, (signal) =>
        receive(driver, key, { ...options, signal }),
      )
      return { info, body: body instanceof WholeBody ? body : receiveWatched(body, settings.timeoutMs) }
    },
    stat: (key, options) => call({ signal: options?.signal }, (signal) => driver.stat(key, { signal })),
    list: (prefix, options = {}) =>
      call({ signal: options.signal }, (signal) => driver.list(prefix, { ...options, signal })),
    delete: (keys, options) =>
      deleteInAttempts(driver, keys, {
        make: (attempt) => call({ signal: options?.signal, extraMs: keys.length * msPerDeletedKey }, attempt),
        codeOf: (error) => codeOf(driver, error),
      }),
    copy: (from, to, options) =>
      call({ signal: options?.signal, extraMs: copyMs }, (signal) => driver.copy(from, to, { signal })),
    signedUrl: (key, options) =>
      call({ signal: options.signal }, (signal) => driver.signedUrl(key, { ...options, signal })),
    setTier: (key, tier, options) =>
      call({ signal: options?.signal, extraMs: copyMs }, (signal) => driver.setTier(key, tier, { signal })),
    code: (error) => codeOf(driver, error),
    close() {
      breaker.close()
      return driver.close()
    },
  }
}

interface NewStream {
  key: string
  body: Exclude<Body, Uint8Array>
  options: PutOptions & { signal: AbortSignal }
}

async function sendStream(driver: StorageDriver, settings: ResilienceSettings, { key, body, options }: NewStream) {
  if (driver.boundsStreams) return driver.put(key, body, options)
  return sendWatched(body, { limitMs: settings.timeoutMs, signal: options.signal }, (watched, signal) =>
    driver.put(key, watched, { ...options, signal }),
  )
}

/** Reads a small object to its end, so that an attempt whose body breaks off is retried like any other. */
async function receive(
  driver: StorageDriver,
  key: string,
  options: GetOptions & { signal: AbortSignal },
): Promise<ObjectContent> {
  const { info, body } = await driver.get(key, options)
  const { start, endExclusive } = spanOf(options.range, info.size)
  const size = endExclusive - start
  if (body instanceof WholeBody || size > wholeBytes) return { info, body }
  return { info, body: new WholeBody(await readUpTo(size, abortable(body, options.signal))) }
}

/** A driver's circuit breaker, and the policy for each of its calls. */
function protection(driver: StorageDriver, settings: ResilienceSettings) {
  const isFailure = handleWhen((error) => codeOf(driver, error) === 'unavailable')
  const breaker = openBreaker(isFailure, settings, async () => {
    const limit = AbortSignal.timeout(settings.timeoutMs)
    const error = await driver.list(probePrefix, { limit: 1, signal: limit }).then(
      () => null,
      (cause: unknown) => cause,
    )
    return error === null || (!limit.aborted && codeOf(driver, error) !== 'unavailable')
  })
  const outer = wrap(bulkhead(settings.concurrency, waitingAtMost), breaker.policy)
  const repeating = retry(isFailure, {
    maxAttempts: settings.attempts - 1,
    backoff: new ExponentialBackoff({ initialDelay: 50, maxDelay: longestBackoffMs }),
  })

  async function call<T>(
    { signal, repeatable = true, extraMs = 0 }: Call,
    work: (stop: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const limit = timeout(settings.timeoutMs + (extraMs ?? 0), {
      strategy: TimeoutStrategy.Aggressive,
      abortOnReturn: false,
    })
    const attempt = async (stop: AbortSignal) => {
      try {
        return await (extraMs === null ? work(stop) : limit.execute((context) => work(context.signal), stop))
      } catch (cause) {
        // An abort by the caller says nothing about the service.
        if (signal?.aborted) throw new WorkspaceError('aborted', 'The caller gave up.', { cause })
        throw cause
      }
    }
    try {
      return await outer.execute(
        ({ signal: stop }) =>
          repeatable ? repeating.execute((context) => attempt(context.signal), stop) : attempt(stop),
        signal,
      )
    } catch (error) {
      throw explained(driver, error)
    }
  }

  return { breaker, call, onRetry: repeating.onRetry }
}

function codeOf(driver: StorageDriver, error: unknown): StorageErrorCode {
  if (error instanceof WorkspaceError) return error.code
  if (isTaskCancelledError(error)) return 'unavailable'
  return driver.code(error)
}

/** Maps the errors of the policies themselves. */
function explained(driver: StorageDriver, cause: unknown): unknown {
  const unavailable = (why: string) =>
    new WorkspaceError('unavailable', `Storage driver ${driver.name} ${why}; try again later.`, { cause })
  if (isBrokenCircuitError(cause)) return unavailable('has failed several times and is left alone for a while')
  if (cause instanceof BulkheadRejectedError) return unavailable('has more calls waiting than it can take')
  if (isTaskCancelledError(cause)) return unavailable('did not answer in time')
  return cause
}
