import { isUtf8 } from 'node:buffer'
import { promisify } from 'node:util'
import { constants, gunzip, gzip } from 'node:zlib'
import { BackupError } from './errors.ts'
import { partLimits } from './layout.ts'

const pack = promisify(gzip)
const unpack = promisify(gunzip)
const newline = 0x0a

/** Packs lines of JSON into a part. Throws `file` if they exceed the limits of a part. */
export async function packLines(lines: readonly string[]): Promise<Buffer> {
  const text = Buffer.from(lines.map((line) => `${line}\n`).join(''))
  const packed = await pack(text, { level: constants.Z_BEST_SPEED })
  if (text.byteLength <= partLimits.unpacked && packed.byteLength <= partLimits.stored) return packed
  throw new BackupError('file', 'A row is too large for an archive.')
}

/** The lines of a part, with their number. */
export interface PartLines extends Iterable<string> {
  count: number
}

/** Unpacks the lines of the part with this name; refuses one that would exceed the limits before unpacking it. */
export async function unpackLines(name: string, packed: Uint8Array): Promise<PartLines> {
  const text = await unpack(packed, { maxOutputLength: partLimits.unpacked }).catch((cause: unknown) => {
    const message = `${name} cannot be unpacked, or unpacks to more than a part may hold.`
    throw new BackupError('damaged', message, { cause })
  })
  const count = countLines(text)
  if (count > partLimits.lines) throw new BackupError('damaged', `${name} has more lines than a part may hold.`)
  if (text.byteLength > 0 && text.at(-1) !== newline) throw new BackupError('damaged', `${name} ends within a line.`)
  if (!isUtf8(text)) throw new BackupError('damaged', `${name} is not written in UTF-8.`)
  return { count, [Symbol.iterator]: () => linesOf(text) }
}

/** The number of lines, counting at most one more than a part may hold. */
function countLines(text: Buffer): number {
  let count = 0
  for (let at = text.indexOf(newline); at !== -1 && count <= partLimits.lines; at = text.indexOf(newline, at + 1))
    count += 1
  return count
}

function* linesOf(text: Buffer): Generator<string> {
  for (let start = 0; start < text.byteLength;) {
    const end = text.indexOf(newline, start)
    yield text.toString('utf8', start, end)
    start = end + 1
  }
}
