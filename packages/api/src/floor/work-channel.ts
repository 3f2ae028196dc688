import { tracingChannel } from 'node:diagnostics_channel'

/** A named piece of work: a procedure, an attempt at a job of the queue, or a task of a render thread. */
export interface TracedWork {
  kind: 'procedure' | 'job' | 'render'
  /** The procedure's path, the job's task, or the kind of rendering. */
  name: string
  /** UUIDs and numbers that identify a piece of work; nothing personal. */
  attributes?: Readonly<Record<string, string | number>>
}

/**
 * Reports when each piece of work begins and ends to subscribers, such as a trace. Costs nothing without subscribers.
 * The context of a subscriber's store reaches all statements and storage calls of the work.
 */
export const workChannel = tracingChannel<unknown, TracedWork>('dossier:work')

/** Runs work and reports it. */
export function tracedWork<T>(work: TracedWork, run: () => Promise<T>): Promise<T> {
  return workChannel.hasSubscribers ? workChannel.tracePromise(run, work) : run()
}
