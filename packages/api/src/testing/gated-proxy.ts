import { createServer, request as ask } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A proxy to a storage that holds uploads at a gate. */
export interface GatedProxy {
  url: string
  /** Uploads that reached the gate. */
  uploads: number
  /** Each upload waits for the promise this returns; initially resolved. */
  gate: () => Promise<unknown>
  close(): Promise<void>
}

/** Opens a proxy to the Supabase fake at `target`; other requests pass at once. */
export async function openGatedProxy(target: string): Promise<GatedProxy> {
  const server = createServer((incoming, outgoing) => {
    const isUpload = incoming.method === 'POST' && /\/object\/(?!sign|list|copy)/.test(incoming.url ?? '')
    if (isUpload) proxy.uploads += 1
    const { method = 'GET', headers } = incoming
    const pass = () => {
      if (incoming.destroyed) return
      const onward = ask(new URL(incoming.url ?? '/', target), { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
      })
      onward.on('error', () => outgoing.destroy())
      incoming.pipe(onward)
    }
    // The client may have been killed.
    incoming.on('error', () => outgoing.destroy())
    void (isUpload ? proxy.gate() : Promise.resolve()).then(pass)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const proxy: GatedProxy = {
    // An address of a TCP server, which is what listens.
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    uploads: 0,
    gate: () => Promise.resolve(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return proxy
}
