import { promisify } from 'node:util'
import { constants, gunzip, gzip } from 'node:zlib'
import { BackupError } from './errors.ts'
import { partLimits } from './layout.ts'

const pack = promisify(gzip)
const unpack = promisify(gunzip)

/** Lines of JSON as a part. Throws `file` for more than a part may hold. */
export async function packLines(lines: readonly string[]): Promise<Buffer> {
  const text = Buffer.from(lines.map((line) => `${line}\n`).join(''))
  const packed = await pack(text, { level: constants.Z_BEST_SPEED })
  if (text.byteLength <= partLimits.unpacked && packed.byteLength <= partLimits.stored) return packed
  throw new BackupError('file', 'A row is too large for an archive.')
}

/** The lines of a part; what would unpack to more than a part may hold is refused before it does. */
export async function unpackLines(packed: Uint8Array): Promise<string[]> {
  const text = await unpack(packed, { maxOutputLength: partLimits.unpacked }).catch((cause: unknown) => {
    throw new BackupError(
      'damaged',
      'A part of the archive cannot be unpacked, or unpacks to more than a part may hold.',
      {
        cause,
      },
    )
  })
  if (text.byteLength === 0) return []
  if (text.at(-1) !== 0x0a) throw new BackupError('damaged', 'A part of the archive ends within a line.')
  return text.toString('utf8', 0, text.byteLength - 1).split('\n')
}
