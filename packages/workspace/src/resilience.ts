import {
  bulkhead,
  BulkheadRejectedError,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
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
import type {
  Body,
  BreakerState,
  GetOptions,
  ObjectContent,
  PutOptions,
  StorageDriver,
  StorageErrorCode,
} from './driver.ts'
import { WorkspaceError } from './errors.ts'
import { deleteInAttempts } from './repeat-delete.ts'
import { spanOf } from './range.ts'
import { receiveWatched, sendWatched } from './stall.ts'
import { abortable, readUpTo, WholeBody, wholeBytes } from './stream.ts'
import type { StorageObserver } from './observation.ts'

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

/**
 * `STORAGE_TIMEOUT_MS` for one attempt (what is sent gets a second more for each MiB); `STORAGE_ATTEMPTS`; `STORAGE_CONCURRENCY`,
 * calls at once; `STORAGE_BREAKER_FAILURES`, calls in a row that fail before nothing is tried any more, and
 * `STORAGE_BREAKER_PAUSE_MS` until one call may try again.
 */
export const resilienceSchema = z
  .object({
    STORAGE_TIMEOUT_MS: whole(10, 600_000).default(15_000),
    STORAGE_ATTEMPTS: whole(1, 10).default(3),
    STORAGE_CONCURRENCY: whole(1, 1000).default(32),
    STORAGE_BREAKER_FAILURES: whole(1, 1000).default(5),
    STORAGE_BREAKER_PAUSE_MS: whole(10, 600_000).default(10_000),
  })
  .transform((set) => ({
    timeoutMs: set.STORAGE_TIMEOUT_MS,
    attempts: set.STORAGE_ATTEMPTS,
    concurrency: set.STORAGE_CONCURRENCY,
    breakerFailures: set.STORAGE_BREAKER_FAILURES,
    breakerPauseMs: set.STORAGE_BREAKER_PAUSE_MS,
  }))

/** How a driver is protected against its service; times in milliseconds. */
export type ResilienceSettings = z.output<typeof resilienceSchema>

const waitingAtMost = 10_000
const longestBackoffMs = 2000
const bytesPerMs = 1024
const msPerDeletedKey = 50
/** A service copies without sending, but large objects take their time. */
const copyMs = 60_000

/** What one call needs beside its work. */
interface Call {
  signal: AbortSignal | undefined
  /** Whether doing it twice does no harm. */
  repeatable?: boolean
  /** Milliseconds beside the time limit; `null` for the body of a stream, whose limit is between its chunks. */
  extraMs?: number | null
}

/**
 * The driver with, from the inside: a time limit for each attempt, repetition of what may be repeated (with a growing,
 * random pause), a circuit breaker, a limit of calls at once. Only `unavailable` counts as a failure: that an object is
 * missing or refused says that the service is well. A put that must be the first, or whose body is a stream, is
 * attempted once; a streamed body has to keep going, in both directions, and may take as long as it needs otherwise. The observer is told of repetitions.
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
      return breakerStates[breaker.state]
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

/** An object; what is small is read to its end, so that an attempt in which its body breaks off is repeated like any other. */
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

/** The breaker of a driver, and how each of its calls is made. */
function protection(driver: StorageDriver, settings: ResilienceSettings) {
  const isFailure = handleWhen((error) => codeOf(driver, error) === 'unavailable')
  const breaker = circuitBreaker(isFailure, {
    halfOpenAfter: settings.breakerPauseMs,
    breaker: new ConsecutiveBreaker(settings.breakerFailures),
  })
  const outer = wrap(bulkhead(settings.concurrency, waitingAtMost), breaker)
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
        // A caller who gave up says nothing about the service.
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

const breakerStates: Record<CircuitState, BreakerState> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.Open]: 'open',
  [CircuitState.HalfOpen]: 'half_open',
  [CircuitState.Isolated]: 'open',
}

function codeOf(driver: StorageDriver, error: unknown): StorageErrorCode {
  if (error instanceof WorkspaceError) return error.code
  if (isTaskCancelledError(error)) return 'unavailable'
  return driver.code(error)
}

/** What the policies themselves throw, as what it means. */
function explained(driver: StorageDriver, cause: unknown): unknown {
  const unavailable = (why: string) =>
    new WorkspaceError('unavailable', `Storage driver ${driver.name} ${why}; try again later.`, { cause })
  if (isBrokenCircuitError(cause)) return unavailable('has failed several times and is left alone for a while')
  if (cause instanceof BulkheadRejectedError) return unavailable('has more calls waiting than it can take')
  if (isTaskCancelledError(cause)) return unavailable('did not answer in time')
  return cause
}
