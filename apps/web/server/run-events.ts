import type { RunChange, Services } from '@dossier/api'
import type { RequestHandler } from 'express'
import { viewProgress } from '../app/views/run.ts'
import { streamEvents } from './event-stream.ts'
import { callerOf } from './identity.ts'
import { goneSignal } from './request-info.ts'
import type { Gate } from './session.ts'

/** Streams the progress of a run to the page that shows it, and resumes after the last event that the page has seen. */
export function runEvents(services: Services, gate: Gate): RequestHandler<{ runId: string }> {
  return (req, res, next) => {
    const signal = goneSignal(res)
    const lastEventId = req.get('last-event-id')
    callerOf(req, services, gate, signal)
      .runs.watch({ runId: req.params.runId, ...(lastEventId && { lastEventId }) })
      .then((events) => streamEvents<RunChange>(res, { events, show: viewProgress, signal }))
      .catch((error: unknown) => (signal.aborted ? undefined : next(error)))
  }
}
