import { BackupError } from './errors.ts'

/** Size of a header; contents are padded to a multiple of it. */
export const blockSize = 512
const nameBytes = 100
/** The largest value of eleven octal digits. */
const largestSize = 8 ** 11 - 1

/** An entry's name, and its size in bytes. */
export interface TarEntry {
  name: string
  size: number
}

/** Encodes a POSIX ustar header of a regular file that only its owner may read, dated 1970: the same entry gives the same bytes. */
export function encodeHeader({ name, size }: TarEntry): Buffer {
  if (!isAscii(name) || name.length === 0 || name.length > nameBytes) throw new RangeError(`no entry name: ${name}`)
  if (!Number.isInteger(size) || size < 0 || size > largestSize) throw new RangeError(`no entry size: ${size}`)
  const block = Buffer.alloc(blockSize)
  block.write(name, 0, 'latin1')
  writeOctal(block, 0o600, { at: 100, digits: 7 })
  writeOctal(block, 0, { at: 108, digits: 7 })
  writeOctal(block, 0, { at: 116, digits: 7 })
  writeOctal(block, size, { at: 124, digits: 11 })
  writeOctal(block, 0, { at: 136, digits: 11 })
  block.write('0', 156, 'latin1')
  block.write('ustar\u000000', 257, 'latin1')
  writeOctal(block, checksum(block), { at: 148, digits: 6 })
  block.write(' ', 155, 'latin1')
  return block
}

/**
 * Decodes a header written by `encodeHeader`; null for the zero block that ends an archive. Throws `malformed`, with the given place, for
 * anything else that a tar file may contain: links, devices, folders, extensions, long names. What Dossier never writes need not be
 * supported.
 */
export function decodeHeader(block: Buffer, place = 'An entry'): TarEntry | null {
  if (block.every((byte) => byte === 0)) return null
  const name = field(block, 0, nameBytes)
  const size = Number.parseInt(field(block, 124, 12), 8)
  const isPlain = name.length > 0 && isAscii(name) && Number.isInteger(size) && size >= 0 && size <= largestSize
  if (isPlain && encodeHeader({ name, size }).equals(block)) return { name, size }
  throw new BackupError('malformed', `${place} has a header that Dossier does not write.`)
}

/** Number of padding bytes after a content. */
export function paddingOf(size: number): number {
  return (blockSize - (size % blockSize)) % blockSize
}

function writeOctal(block: Buffer, value: number, { at, digits }: { at: number; digits: number }): void {
  block.write(`${value.toString(8).padStart(digits, '0')}\0`, at, 'latin1')
}

/** The sum of all bytes, with the checksum field itself taken as spaces. */
function checksum(block: Buffer): number {
  let sum = 8 * 0x20
  for (const [at, byte] of block.entries()) if (at < 148 || at > 155) sum += byte
  return sum
}

function field(block: Buffer, at: number, length: number): string {
  const text = block.toString('latin1', at, at + length)
  const end = text.indexOf('\0')
  return end === -1 ? text : text.slice(0, end)
}

function isAscii(text: string): boolean {
  return /^[\x21-\x7e]*$/.test(text)
}
