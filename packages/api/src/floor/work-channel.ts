import { tracingChannel } from 'node:diagnostics_channel'

/** A piece of work with a name of its own: a procedure, an attempt at a job of the queue, or what a render thread does. */
export interface TracedWork {
  kind: 'procedure' | 'job' | 'render'
  /** The procedure's path, the job's task, or the kind of rendering. */
  name: string
  /** UUIDs and numbers that tell one piece of work from another; nothing personal. */
  attributes?: Readonly<Record<string, string | number>>
}

/**
 * Tells when each piece of work begins and ends, to whoever subscribes (a trace). Costs nothing while nobody does. The context of a
 * subscriber's store reaches all statements and storage calls of the work.
 */
export const workChannel = tracingChannel<unknown, TracedWork>('dossier:work')

/** Does work and tells about it. */
export function tracedWork<T>(work: TracedWork, run: () => Promise<T>): Promise<T> {
  return workChannel.hasSubscribers ? workChannel.tracePromise(run, work) : run()
}
