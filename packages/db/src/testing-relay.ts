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

/** Starts a relay on the loopback interface that forwards to a port there. */
export async function startRelay(target: number): Promise<Relay> {
  const sockets = new Set<Socket>()
  let upstream = target
  let refuses = false
  let slowness = 0
  let opened = Promise.withResolvers<void>()
  opened.resolve()

  const forward = (from: Socket, to: Socket) => {
    from.on('data', (chunk) => {
      from.pause()
      void carry(chunk, to).then(() => from.resume())
    })
    from.on('end', () => to.end())
    from.on('error', () => to.destroy())
    from.on('close', () => to.destroy())
  }
  const carry = async (chunk: Buffer, to: Socket) => {
    await opened.promise
    if (slowness > 0) await delay(slowness)
    if (to.destroyed) return
    await new Promise<void>((resolve) => {
      to.once('close', resolve)
      to.write(chunk, () => {
        to.off('close', resolve)
        resolve()
      })
    })
  }
  const endAll = () => {
    for (const socket of sockets) socket.destroy()
  }
  const recover = () => {
    refuses = false
    slowness = 0
    opened.resolve()
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
    forward(client, service)
    forward(service, client)
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
      opened = Promise.withResolvers()
    },
    refuse() {
      refuses = true
      endAll()
    },
    slowDown(milliseconds) {
      slowness = milliseconds
    },
    recover,
    async close() {
      recover()
      endAll()
      server.close()
      await once(server, 'close')
    },
  }
}
