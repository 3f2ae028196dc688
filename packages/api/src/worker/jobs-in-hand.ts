import type { EventEmitter } from 'node:events'
import type { Job } from 'graphile-worker'

/**
 * Follows the workers of a process through the queue's events; the returned function reports whether one of them is
 * working on a job.
 */
export function jobsInHand(events: EventEmitter): (jobId: string) => boolean {
  const inHand = new Set<string>()
  events.on('job:start', ({ job }: { job: Job }) => inHand.add(job.id))
  events.on('job:complete', ({ job }: { job: Job }) => inHand.delete(job.id))
  return (jobId) => inHand.has(jobId)
}
