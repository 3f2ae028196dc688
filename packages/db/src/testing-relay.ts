import { once } from 'node:events'
import { createServer, type AddressInfo, connect, type Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'

/** Stands before a service at an address of its own, and does to connections what networks do to them. */
export interface Relay {
  port: number
  /** From now on new connections go to this port; those that are open end. */
  pointTo(port: number): void
  /** Nothing comes through in either direction, and nobody is told: connections stay open. */
  cutOff(): void
  /** Connections end, and new ones do as soon as they are made. */
  refuse(): void
  /** Whatever comes through waits for so many milliseconds. */
  slowDown(milliseconds: number): void
  /** All is well again; what was cut off comes through. */
  recover(): void
  close(): Promise<void>
}

/** What a relay does to whatever comes through. */
interface Passage {
  /** Resolves when it is let through. */
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
    // Half of a connection may end before the other.
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

/** Carries what comes from one end to the other, one part after the other. */
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
