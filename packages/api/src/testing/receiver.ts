import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

/** A message that a receiver got. */
interface Received {
  path: string
  headers: Readonly<Record<string, string>>
  body: string
  json: { id: string; type: string; redelivered: boolean; data: Record<string, unknown> }
}

/** A local server that receives webhooks. */
export interface Receiver {
  url: string
  received: Received[]
  /** Answers from now on; without an answer, the connection stays open. */
  answer: (message: Received, response: ServerResponse) => void | Promise<void>
  /** Waits until this many messages have arrived. */
  count(messages: number): Promise<void>
  close(): Promise<void>
}

/** Starts a receiver that accepts everything, on the loopback address and a free port by default. */
export async function startReceiver({ host = '127.0.0.1', port = 0 } = {}): Promise<Receiver> {
  const waiting = new Set<() => void>()
  const receive = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await text(request)
    // This package writes the messages, and sends each header once.
    const headers = request.headers as Record<string, string>
    const message = { path: request.url ?? '', headers, body, json: JSON.parse(body) as Received['json'] }
    receiver.received.push(message)
    for (const wake of waiting) wake()
    await receiver.answer(message, response)
  }
  const server = createServer((request, response) => {
    // A killed sender may not have sent everything.
    receive(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(port, host, resolve))
  const bound = server.address()
  const receiver: Receiver = {
    url: `http://${host}:${typeof bound === 'object' && bound !== null ? bound.port : 0}/hook`,
    received: [],
    answer: (_message, response) => void response.writeHead(204).end(),
    count: (messages) =>
      new Promise((resolve) => {
        const wake = () => {
          if (receiver.received.length < messages) return
          waiting.delete(wake)
          resolve()
        }
        waiting.add(wake)
        wake()
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return receiver
}
