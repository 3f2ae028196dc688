import { percentile } from './rounds.ts'

/** The results of calls on a schedule. */
export interface Latencies {
  p50: number
  p95: number
  p99: number
  max: number
  /** Calls that timed out or failed. */
  failed: number
  calls: number
}

export interface Schedule {
  perSecond: number
  calls: number
}

/**
 * Makes calls on a schedule, whether or not earlier calls have ended, and measures milliseconds from the moment when
 * each was due, so that waiting in a queue counts as slow.
 */
export async function openLoop(
  call: (index: number) => Promise<unknown>,
  { perSecond, calls }: Schedule,
): Promise<Latencies> {
  const times: number[] = []
  let failed = 0
  const begin = performance.now() + 20
  const running = Array.from({ length: calls }, async (_, index) => {
    const due = begin + (index * 1000) / perSecond
    await new Promise((done) => setTimeout(done, Math.max(0, due - performance.now())))
    await call(index).catch(() => failed++)
    times.push(performance.now() - due)
  })
  await Promise.all(running)
  return {
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
    max: percentile(times, 1),
    failed,
    calls,
  }
}
