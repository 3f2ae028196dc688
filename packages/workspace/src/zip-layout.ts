/** Increment if the same files would give another ZIP or another manifest; recorded with every run. */
export const BUNDLE_VERSION = '1'

/** What determines the bytes of a ZIP besides the files' contents: path, size and CRC-32 of each, in order. */
export interface ZipFileFacts {
  path: string
  size: number
  crc32: number
}

/** A stretch of a ZIP: a header, or the content of the file at index `entry`. */
export type ZipPiece = { at: number; size: number } & ({ header: () => Buffer } | { entry: number })

/** The position of everything in a ZIP, known before any byte of it is generated. */
export interface ZipLayout {
  /** Length of the whole ZIP in bytes. */
  length: number
  /** Yields the pieces from the one that contains byte `from` to the last. */
  piecesFrom(from: number): Generator<ZipPiece>
}

const most16 = 0xffff
const most32 = 0xffffffff
const localHeaderBytes = 30
const centralHeaderBytes = 46
const endBytes = 22
const zip64EndBytes = 56
const zip64LocatorBytes = 20
/** The date of every entry: the first day that the ZIP format can represent. */
export const entryDate = new Date(Date.UTC(1980, 0, 1))
/** The same date in the ZIP encoding. */
const dosDate = 0x21
/** Version 4.5 of the format, made on Unix. */
const madeBy = 0x032d
/** A regular file, writable by its owner and readable by everybody. */
const attributes = 0x81a40020

/**
 * Lays out a ZIP of stored files with one fixed date. The same facts give the same bytes, so any stretch can be generated without what
 * precedes it. Uses ZIP64 where a number exceeds 16 or 32 bits (65 535 files, 4 GiB).
 */
export function layOutZip(files: readonly ZipFileFacts[]): ZipLayout {
  const locals: number[] = []
  let at = 0
  for (const file of files) {
    locals.push(at)
    at += localSize(file) + file.size
  }
  const centralStart = at
  const centrals: number[] = []
  for (const [index, file] of files.entries()) {
    centrals.push(at)
    at += centralSize(file, locals[index] ?? 0)
  }
  const directory = { count: files.length, start: centralStart, size: at - centralStart }
  const end = endOfDirectory(directory)
  function* piecesFrom(from: number): Generator<ZipPiece> {
    const first = from < centralStart ? lastUpTo(locals, from) : files.length
    for (let index = first; index < files.length; index++) {
      yield* filePieces(files, locals, index)
    }
    for (let index = lastUpTo(centrals, from); index < files.length; index++) {
      const [file, start] = [files[index], centrals[index]]
      if (file === undefined || start === undefined) return
      const local = locals[index] ?? 0
      yield { at: start, size: centralSize(file, local), header: () => centralHeader(file, local) }
    }
    yield { at: directory.start + directory.size, size: end.byteLength, header: () => end }
  }
  return { length: at + end.byteLength, piecesFrom }
}

function* filePieces(files: readonly ZipFileFacts[], locals: readonly number[], index: number): Generator<ZipPiece> {
  const [file, at] = [files[index], locals[index]]
  if (file === undefined || at === undefined) return
  yield { at, size: localSize(file), header: () => localHeader(file) }
  if (file.size > 0) yield { at: at + localSize(file), size: file.size, entry: index }
}

/** The index of the last start that is at most `at`; 0 if there is none. */
function lastUpTo(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle
  }
  return low
}

/** Size of the header before a file. */
export function localSize({ path, size }: ZipFileFacts): number {
  return localHeaderBytes + Buffer.byteLength(path) + (size < most32 ? 0 : 20)
}

function centralSize({ path, size }: ZipFileFacts, local: number): number {
  return centralHeaderBytes + Buffer.byteLength(path) + zip64Extra(wideOf(size, local)).byteLength
}

/** The numbers that exceed 32 bits, in the order in which the directory lists them. */
function wideOf(size: number, local: number): number[] {
  return [...(size < most32 ? [] : [size, size]), ...(local < most32 ? [] : [local])]
}

function zip64Extra(numbers: readonly number[]): Buffer {
  if (numbers.length === 0) return Buffer.alloc(0)
  const extra = Buffer.alloc(4 + 8 * numbers.length)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(8 * numbers.length, 2)
  for (const [index, number] of numbers.entries()) extra.writeBigUInt64LE(BigInt(number), 4 + 8 * index)
  return extra
}

const narrow = (number: number) => Math.min(number, most32)

/** Writes the fields common to a file's local header and its directory entry, from `version needed` on. */
function writeFacts(header: Buffer, at: number, { file, extra }: { file: ZipFileFacts; extra: Buffer }): void {
  header.writeUInt16LE(extra.byteLength > 0 ? 45 : 10, at)
  header.writeUInt16LE(dosDate, at + 8)
  header.writeUInt32LE(file.crc32, at + 10)
  header.writeUInt32LE(narrow(file.size), at + 14)
  header.writeUInt32LE(narrow(file.size), at + 18)
  header.writeUInt16LE(Buffer.byteLength(file.path), at + 22)
  header.writeUInt16LE(extra.byteLength, at + 24)
}

function localHeader(file: ZipFileFacts): Buffer {
  const header = Buffer.alloc(localHeaderBytes)
  const extra = zip64Extra(file.size < most32 ? [] : [file.size, file.size])
  header.writeUInt32LE(0x04034b50, 0)
  writeFacts(header, 4, { file, extra })
  return Buffer.concat([header, Buffer.from(file.path), extra])
}

function centralHeader(file: ZipFileFacts, local: number): Buffer {
  const header = Buffer.alloc(centralHeaderBytes)
  const extra = zip64Extra(wideOf(file.size, local))
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(madeBy, 4)
  writeFacts(header, 6, { file, extra })
  header.writeUInt32LE(attributes, 38)
  header.writeUInt32LE(narrow(local), 42)
  return Buffer.concat([header, Buffer.from(file.path), extra])
}

interface Directory {
  count: number
  start: number
  size: number
}

function endOfDirectory({ count, start, size }: Directory): Buffer {
  const end = Buffer.alloc(endBytes)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Math.min(count, most16), 8)
  end.writeUInt16LE(Math.min(count, most16), 10)
  end.writeUInt32LE(narrow(size), 12)
  end.writeUInt32LE(narrow(start), 16)
  const isWide = count >= most16 || size >= most32 || start >= most32
  return isWide ? Buffer.concat([zip64End({ count, start, size }), end]) : end
}

function zip64End({ count, start, size }: Directory): Buffer {
  const end = Buffer.alloc(zip64EndBytes + zip64LocatorBytes)
  end.writeUInt32LE(0x06064b50, 0)
  end.writeBigUInt64LE(BigInt(zip64EndBytes - 12), 4)
  end.writeUInt16LE(madeBy, 12)
  end.writeUInt16LE(45, 14)
  end.writeBigUInt64LE(BigInt(count), 24)
  end.writeBigUInt64LE(BigInt(count), 32)
  end.writeBigUInt64LE(BigInt(size), 40)
  end.writeBigUInt64LE(BigInt(start), 48)
  end.writeUInt32LE(0x07064b50, zip64EndBytes)
  end.writeBigUInt64LE(BigInt(start + size), zip64EndBytes + 8)
  end.writeUInt32LE(1, zip64EndBytes + 16)
  return end
}
