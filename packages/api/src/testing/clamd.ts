import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import type { ScannerAddress } from '../floor/virus-scanner.ts'

/** A peer that speaks clamd's protocol and knows one virus. */
export interface TestClamd {
  address: ScannerAddress
  /** Sizes of the files that were scanned, in bytes. */
  scanned: number[]
  close(): Promise<void>
}

/** Starts a peer on loopback, or on a socket at this path, that finds `Test.Known` in files with this text. */
export async function startClamd(virus: string, path?: string): Promise<TestClamd> {
  const scanned: number[] = []
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    answer(socket, { virus, scanned }).catch(() => socket.destroy())
  })
  if (path === undefined) server.listen(0, '127.0.0.1')
  else server.listen(path)
  await once(server, 'listening')
  return { address: addressOf(server), scanned, close: () => closed(server) }
}

function addressOf(server: Server): ScannerAddress {
  const address = server.address()
  if (address === null) throw new Error('The peer does not listen.')
  return typeof address === 'string' ? { path: address } : { host: '127.0.0.1', port: address.port }
}

async function closed(server: Server): Promise<void> {
  server.close()
  await once(server, 'close')
}

async function answer(socket: Socket, { virus, scanned }: { virus: string; scanned: number[] }): Promise<void> {
  let bytes = Buffer.alloc(0)
  const more = socket[Symbol.asyncIterator]()
  const take = async (length: number) => {
    while (bytes.length < length) {
      const next = await more.next()
      if (next.done === true) throw new Error('The other side left.')
      bytes = Buffer.concat([bytes, next.value])
    }
    const taken = bytes.subarray(0, length)
    bytes = bytes.subarray(length)
    return taken
  }
  const ping = Buffer.from('zPING\0')
  const begin = await take(ping.length)
  if (begin.equals(ping)) return void socket.end('PONG\0')
  await take('zINSTREAM\0'.length - ping.length)
  const parts: Buffer[] = []
  for (;;) {
    const length = (await take(4)).readUInt32BE()
    if (length === 0) break
    parts.push(await take(length))
  }
  const file = Buffer.concat(parts)
  scanned.push(file.length)
  socket.end(file.includes(virus) ? 'stream: Test.Known FOUND\0' : 'stream: OK\0')
}
