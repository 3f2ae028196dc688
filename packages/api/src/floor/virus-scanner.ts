import { connect } from 'node:net'

/** Where clamd listens. */
export type ScannerAddress = { host: string; port: number } | { path: string }

/** Scans files for viruses. */
export interface VirusScanner {
  /** Returns the name of the virus found; null for a clean file. Throws `ScannerAway` if no answer came. */
  scan(bytes: Uint8Array): Promise<string | null>
  /** Whether the scanner answers. */
  isThere(): Promise<boolean>
}

/** The scanner did not answer, or not as clamd does; says nothing about the file. */
export class ScannerAway extends Error {
  override name = 'ScannerAway'
}

/** How long the scanner may be silent. Milliseconds. */
const patience = { scan: 60_000, ping: 3000 } as const
/** Largest piece of a file, in bytes. */
const piece = 64 * 1024

/** Asks clamd over a new connection for each request (`clamd(8)`, commands `INSTREAM` and `PING`). */
export function openScanner(address: ScannerAddress): VirusScanner {
  return {
    async scan(bytes) {
      const answer = await ask(address, { question: [...inStream(bytes)], patience: patience.scan })
      if (answer === 'stream: OK') return null
      const found = /^stream: (.+) FOUND$/.exec(answer)?.[1]
      if (found === undefined) throw new ScannerAway(`The virus scanner answered “${answer.slice(0, 200)}”.`)
      return found
    },
    isThere: () =>
      ask(address, { question: [command('PING')], patience: patience.ping }).then(
        (answer) => answer === 'PONG',
        () => false,
      ),
  }
}

const command = (name: string) => Buffer.from(`z${name}\0`, 'latin1')

function* inStream(bytes: Uint8Array): Generator<Uint8Array> {
  yield command('INSTREAM')
  for (let at = 0; at < bytes.byteLength; at += piece) {
    const part = bytes.subarray(at, at + piece)
    yield lengthOf(part.byteLength)
    yield part
  }
  yield lengthOf(0)
}

function lengthOf(length: number): Uint8Array {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(length)
  return bytes
}

/**
 * Reads the answer up to its zero byte. If a file is too large for clamd, it closes the connection before it has
 * received all of it.
 */
async function ask(
  address: ScannerAddress,
  { question, patience: most }: { question: readonly Uint8Array[]; patience: number },
): Promise<string> {
  const socket = connect(address)
  socket.setTimeout(most, () => socket.destroy(new Error('no answer in time')))
  let answer = ''
  try {
    for (const part of question) socket.write(part)
    for await (const chunk of socket) {
      answer += String(chunk)
      if (answer.includes('\0')) return answer.slice(0, answer.indexOf('\0'))
    }
  } catch (cause) {
    throw new ScannerAway('The virus scanner does not answer.', { cause })
  } finally {
    socket.destroy()
  }
  throw new ScannerAway('The virus scanner ended the connection without an answer.')
}
