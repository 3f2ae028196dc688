import type { BatchChange, RunChange } from '@dossier/api'
import type { RequestHandler } from 'express'
import { viewProgress } from '../app/views/run.ts'
import { streamEvents } from './event-stream.ts'
import { callerOf, type Identified } from './identity.ts'
import { goneSignal } from './request-info.ts'

/** Streams the progress of a run to its page, and resumes after the last event that the page has seen. */
export function runEvents(identified: Identified): RequestHandler<{ runId: string }> {
  return (req, res, next) => {
    const signal = goneSignal(res)
    const lastEventId = req.get('last-event-id')
    callerOf(req, identified, signal)
      .runs.watch({ runId: req.params.runId, ...(lastEventId && { lastEventId }) })
      .then((events) => streamEvents<RunChange>(res, { events, show: viewProgress, signal }))
      .catch((error: unknown) => (signal.aborted ? undefined : next(error)))
  }
}

/** Streams the progress of a batch to its page in the same way. */
export function batchEvents(identified: Identified): RequestHandler<{ batchId: string }> {
  return (req, res, next) => {
    const signal = goneSignal(res)
    const lastEventId = req.get('last-event-id')
    callerOf(req, identified, signal)
      .batches.watch({ batchId: req.params.batchId, ...(lastEventId && { lastEventId }) })
      .then((events) => streamEvents<BatchChange>(res, { events, show: (change) => change, signal }))
      .catch((error: unknown) => (signal.aborted ? undefined : next(error)))
  }
}
