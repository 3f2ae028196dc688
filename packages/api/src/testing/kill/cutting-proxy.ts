import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { once } from 'node:events'

/** A proxy between a driver and its service. */
export interface CuttingProxy {
  url: string
  /**
   * Passes half of the next upload's first chunk and then nothing more on its connection; resolves once that has
   * happened.
   */
  cutNextUpload(): Promise<void>
  /** Resolves when no connection is open. */
  idle(): Promise<void>
  close(): Promise<void>
}

/** A TCP proxy to a local service whose uploads are POST requests below `path`. */
export async function startCuttingProxy(service: string, path: string): Promise<CuttingProxy> {
  const open = new Set<Socket>()
  let cut: (() => void) | null = null
  const server = createServer((client) => {
    const upstream = connect(Number(new URL(service).port), '127.0.0.1')
    for (const socket of [client, upstream]) {
      open.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => open.delete(socket))
    }
    upstream.pipe(client)
    client.on('close', () => upstream.destroy())
    let isUpload = false
    client.on('data', (chunk: Buffer) => {
      const head = chunk.indexOf(`POST ${path}`)
      isUpload ||= cut !== null && head !== -1
      const bodyAt = head === -1 ? 0 : chunk.indexOf('\r\n\r\n') + 4
      const bodyBytes = chunk.length - bodyAt
      if (!isUpload || bodyBytes === 0) {
        upstream.write(chunk)
        return
      }
      upstream.write(chunk.subarray(0, bodyAt + (bodyBytes >> 1)))
      client.pause()
      cut?.()
      cut = null
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    // A server on a port has an address of this form.
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cutNextUpload: () => new Promise((resolve) => (cut = resolve)),
    async idle() {
      await Promise.all([...open].map((socket) => once(socket, 'close')))
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of open) socket.destroy()
      }),
  }
}
