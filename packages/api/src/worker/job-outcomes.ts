import type { EventEmitter } from 'node:events'
import type { Job } from 'graphile-worker'
import type { JobOutcome } from '../context.ts'

/** Reports how each attempt of this process's workers ended, from the queue's events. */
export function tellOutcomes(events: EventEmitter, tell: (outcome: JobOutcome) => void): void {
  const begun = new Map<string, number>()
  events.on('job:start', ({ job }: { job: Job }) => begun.set(job.id, performance.now()))
  events.on('job:complete', ({ job, error }: { job: Job; error: unknown }) => {
    const seconds = (performance.now() - (begun.get(job.id) ?? performance.now())) / 1000
    begun.delete(job.id)
    tell({ task: job.task_identifier, ok: error === undefined || error === null, seconds })
  })
}
