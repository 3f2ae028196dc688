import { setTimeout as delay } from 'node:timers/promises'
import { circuitBreaker, type CircuitBreakerPolicy, CircuitState, ConsecutiveBreaker, type Policy } from 'cockatiel'
import type { BreakerState } from './driver.ts'

/** A circuit breaker that closes by itself. */
interface Breaker {
  policy: CircuitBreakerPolicy
  state(): BreakerState
  /** Ends the probes. */
  close(): void
}

interface BreakerSettings {
  breakerFailures: number
  breakerPauseMs: number
}

/**
 * After this time, the next probe runs beside a silent one: a connection that an outage has cut may stay silent
 * although the service is back.
 */
const patienceMs = 1_000

/**
 * Opens after consecutive failures. From then on it probes the service, with a pause before each probe, and closes after the first one
 * that succeeds. No caller's call serves as a probe, so no caller waits for a service that is away.
 */
export function openBreaker(isFailure: Policy, settings: BreakerSettings, probe: () => Promise<boolean>): Breaker {
  const consecutive = new ConsecutiveBreaker(settings.breakerFailures)
  const policy = circuitBreaker(isFailure, { halfOpenAfter: settings.breakerPauseMs, breaker: consecutive })
  const closing = new AbortController()

  async function holdUntilBack(): Promise<void> {
    const hold = policy.isolate()
    const back = new AbortController()
    const over = AbortSignal.any([back.signal, closing.signal])
    const wait = (ms: number) => delay(ms, null, { ref: false, signal: over }).catch(() => null)
    await wait(settings.breakerPauseMs)
    while (!over.aborted) {
      const answered = probe().then((works) => works && back.abort())
      await Promise.race([answered, wait(patienceMs)])
      await wait(settings.breakerPauseMs)
    }
    consecutive.success()
    hold.dispose()
  }
  policy.onBreak((reason) => {
    // Holding it open is a break as well.
    if (!('isolated' in reason)) void holdUntilBack()
  })
  return {
    policy,
    state: () => (policy.state === CircuitState.Closed ? 'closed' : 'open'),
    close: () => closing.abort(),
  }
}
