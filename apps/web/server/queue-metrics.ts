import type { JobOutcome, Services } from '@dossier/api'
import { Gauge, Histogram, type Registry } from 'prom-client'
import { unlessAway } from './database-metrics.ts'

/** Measures the attempts at jobs in this process. */
export function observeJobs(registry: Registry): (outcome: JobOutcome) => void {
  const duration = new Histogram({
    name: 'dossier_job_seconds',
    help: 'Time that an attempt at a job took',
    labelNames: ['task', 'outcome'] as const,
    buckets: [0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60, 600],
    registers: [registry],
  })
  return ({ task, ok, seconds }) => duration.observe({ task, outcome: ok ? 'done' : 'failed' }, seconds)
}

/** Adds metrics of the queue of all processes, read once on each scrape. */
export function watchQueue(
  registry: Registry,
  { queue, databaseMonitor }: Pick<Services, 'queue' | 'databaseMonitor'>,
): void {
  type Depth = Awaited<ReturnType<typeof queue.depth>>
  let reading: Promise<Depth | null> | null = null
  // The gauges of one scrape are collected together.
  const read = () =>
    (reading ??= databaseMonitor
      .guard(() => queue.depth())
      .catch(unlessAway(null))
      .finally(() => (reading = null)))
  const gauge = (name: string, help: string, value: (of: Depth) => number) => {
    const made: Gauge = new Gauge({
      name: `dossier_queue_${name}`,
      help,
      registers: [registry],
      async collect() {
        const depth = await read()
        if (depth === null) made.reset()
        else made.set(value(depth))
      },
    })
  }
  gauge('waiting', 'Jobs that are due and wait for a worker', (of) => of.waiting)
  gauge(
    'oldest_waiting_seconds',
    'For how long the oldest of these has waited; 0 when none does',
    (of) => of.oldestWaitingMs / 1000,
  )
  gauge('in_hand', 'Jobs that a worker of some process works on', (of) => of.inHand)
  gauge('given_up', 'Jobs that failed as often as they may', (of) => of.givenUp)
}
