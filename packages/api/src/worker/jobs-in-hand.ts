import type { EventEmitter } from 'node:events'
import type { Job } from 'graphile-worker'

/** Follows what the workers of a process do, by the events of the queue: whether one of them has the job of this id in hand. */
export function jobsInHand(events: EventEmitter): (jobId: string) => boolean {
  const inHand = new Set<string>()
  events.on('job:start', ({ job }: { job: Job }) => inHand.add(job.id))
  events.on('job:complete', ({ job }: { job: Job }) => inHand.delete(job.id))
  return (jobId) => inHand.has(jobId)
}
