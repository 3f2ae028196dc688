import { once } from 'node:events'
import { createServer, type AddressInfo, connect, type Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'

/** A proxy in front of a service, at an address of its own, that simulates network failures. */
export interface Relay {
  port: number
  /** Sends new connections to this port and ends the open ones. */
  pointTo(port: number): void
  /** Silently holds back all traffic in both directions; connections stay open. */
  cutOff(): void
  /** Ends all connections, and new ones as soon as they are opened. */
  refuse(): void
  /** Delays all traffic by this many milliseconds. */
  slowDown(milliseconds: number): void
  /** Ends all failures; traffic that was held back is delivered. */
  recover(): void
  close(): Promise<void>
}

/** What a relay does to traffic. */
interface Passage {
  /** Resolves when traffic may pass. */
  opened: Promise<void>
  slowness: number
}

/** Starts a relay on the loopback interface that forwards to a port there. */
export async function startRelay(target: number): Promise<Relay> {
  const sockets = new Set<Socket>()
  const passage: Passage = { opened: Promise.resolve(), slowness: 0 }
  let upstream = target
  let refuses = false
  let open: (() => void) | null = null
  const endAll = () => {
    for (const socket of sockets) socket.destroy()
  }
  const server = createServer((client) => {
    if (refuses) {
      client.destroy()
      return
    }
    // One half of a connection may end before the other.
    const service = connect({ port: upstream, host: '127.0.0.1', allowHalfOpen: true })
    for (const socket of [client, service]) {
      sockets.add(socket)
      socket.once('close', () => sockets.delete(socket))
    }
    forward(client, service, passage)
    forward(service, client, passage)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    // A server that listens on a port has an address with a port.
    port: (server.address() as AddressInfo).port,
    pointTo(port) {
      upstream = port
      endAll()
    },
    cutOff() {
      const opening = Promise.withResolvers<void>()
      passage.opened = opening.promise
      open = opening.resolve
    },
    refuse() {
      refuses = true
      endAll()
    },
    slowDown(milliseconds) {
      passage.slowness = milliseconds
    },
    recover() {
      refuses = false
      passage.slowness = 0
      open?.()
    },
    async close() {
      open?.()
      endAll()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Forwards data from one end to the other in order. */
function forward(from: Socket, to: Socket, passage: Passage): void {
  from.on('data', (chunk) => {
    from.pause()
    void carry(chunk, to, passage).then(() => from.resume())
  })
  from.on('end', () => to.end())
  from.on('error', () => to.destroy())
  from.on('close', () => to.destroy())
}

async function carry(chunk: Buffer, to: Socket, passage: Passage): Promise<void> {
  await passage.opened
  if (passage.slowness > 0) await delay(passage.slowness)
  if (to.destroyed) return
  await new Promise<void>((resolve) => {
    to.once('close', resolve)
    to.write(chunk, () => {
      to.off('close', resolve)
      resolve()
    })
  })
}
