import { isTrackedEnvelope } from '@trpc/server'
import type { Response } from 'express'

/** A proxy closes what is silent; a comment now and then is not silence. Milliseconds. */
const heartbeat = 15_000

interface Streaming<Event> {
  /** What a subscription yields. */
  events: AsyncIterable<unknown>
  /** What of an event is sent. */
  show: (event: Event) => unknown
  /** Fires when the client goes away. */
  signal: AbortSignal
  /** Answers before there is an event, where one may be long in coming. */
  isOpenAtOnce?: boolean
}

/** Sends what a subscription yields as server-sent events named `change`, each under its id, until it ends. */
export async function streamEvents<Event>(
  res: Response,
  { events, show, signal, isOpenAtOnce = false }: Streaming<Event>,
): Promise<void> {
  if (isOpenAtOnce) open(res)
  const beat = setInterval(() => res.headersSent && res.write(':\n\n'), heartbeat)
  try {
    for await (const tracked of events) {
      // In process a tracked event comes as it was yielded: its id, then its data.
      if (!isTrackedEnvelope<Event>(tracked)) continue
      const [id, event] = tracked
      if (!res.headersSent) open(res)
      res.write(`id: ${id}\nevent: change\ndata: ${JSON.stringify(show(event))}\n\n`)
    }
    // Who has seen everything gets 204, which tells a browser not to ask again.
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
