import { isTrackedEnvelope } from '@trpc/server'
import type { Response } from 'express'

/** Proxies close silent connections; a periodic comment prevents that. Milliseconds. */
const heartbeat = 15_000

interface Streaming<Event> {
  /** The events of a subscription. */
  events: AsyncIterable<unknown>
  /** Selects the part of an event to send. */
  show: (event: Event) => unknown
  /** Fires when the client disconnects. */
  signal: AbortSignal
  /** Sends the headers before the first event, for streams whose first event may take long. */
  isOpenAtOnce?: boolean
}

/** Sends the events of a subscription as server-sent events named `change`, each with its ID, until it ends. */
export async function streamEvents<Event>(
  res: Response,
  { events, show, signal, isOpenAtOnce = false }: Streaming<Event>,
): Promise<void> {
  if (isOpenAtOnce) open(res)
  const beat = setInterval(() => res.headersSent && res.write(':\n\n'), heartbeat)
  try {
    for await (const tracked of events) {
      // In process, a tracked event arrives as yielded: its ID, then its data.
      if (!isTrackedEnvelope<Event>(tracked)) continue
      const [id, event] = tracked
      if (!res.headersSent) open(res)
      res.write(`id: ${id}\nevent: change\ndata: ${JSON.stringify(show(event))}\n\n`)
    }
    // A client that has seen everything gets 204, which stops the browser from reconnecting.
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
    'Cache-Control': 'private, no-store, no-transform',
    'X-Accel-Buffering': 'no',
  })
  res.flushHeaders()
}
