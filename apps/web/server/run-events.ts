import type { RunChange, Services } from '@dossier/api'
import { isTrackedEnvelope } from '@trpc/server'
import type { RequestHandler, Response } from 'express'
import { viewProgress } from '../app/views/run.ts'
import { callerOf } from './identity.ts'
import { goneSignal } from './request-info.ts'
import type { Gate } from './session.ts'

/** A proxy closes what is silent; a comment now and then is not silence. Milliseconds. */
const heartbeat = 15_000

/** Streams the progress of a run to the page that shows it, and resumes after the last event that the page has seen. */
export function runEvents(services: Services, gate: Gate): RequestHandler<{ runId: string }> {
  return (req, res, next) => {
    const signal = goneSignal(res)
    const lastEventId = req.get('last-event-id')
    callerOf(req, services, gate, signal)
      .runs.watch({ runId: req.params.runId, ...(lastEventId && { lastEventId }) })
      .then((changes) => stream(res, changes, signal))
      .catch((error: unknown) => (signal.aborted ? undefined : next(error)))
  }
}

async function stream(res: Response, changes: AsyncIterable<unknown>, signal: AbortSignal): Promise<void> {
  const beat = setInterval(() => res.write(':\n\n'), heartbeat)
  try {
    for await (const tracked of changes) {
      // In process a tracked event comes as it was yielded: its id, then its data.
      if (!isTrackedEnvelope<RunChange>(tracked)) continue
      const [id, change] = tracked
      if (!res.headersSent) open(res)
      res.write(`id: ${id}\nevent: change\ndata: ${JSON.stringify(viewProgress(change))}\n\n`)
    }
    // A page that has seen everything gets 204, which tells its browser not to ask again.
    if (!res.headersSent) res.status(204)
    res.end()
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    clearInterval(beat)
  }
}

function open(res: Response): void {
  res.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-cache, no-transform',
    'X-Accel-Buffering': 'no',
  })
}
