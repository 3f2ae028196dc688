import { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { ZipArchive } from 'archiver'
import type { Bytes } from './driver.ts'
import { WorkspaceError } from './errors.ts'
import { entryDate, layOutZip, localSize, type ZipFileFacts, type ZipLayout, type ZipPiece } from './zip-layout.ts'

/** A file of a ZIP: its path there, what is recorded of it, and how to get it. */
export interface ZipEntry extends ZipFileFacts {
  /** Such as `primary_outputs/CV_Marco_Rieben.docx`: made by us, ASCII, unique even where case does not count. */
  path: string
  /** Called when its turn comes, never two at once; the bytes must have the recorded size and CRC-32. */
  open: (signal?: AbortSignal) => Promise<Bytes>
}

/** A stretch of bytes: from `start` up to, not including, `end`; the rest of the file when that is left out. */
export interface ByteRange {
  start: number
  end?: number
}

/** A ZIP that has not been made yet, and its exact number of bytes. */
export interface ZipBundle {
  length: number
  /** The indexes of the entries of which something is in a stretch. */
  entriesIn(range: ByteRange): number[]
  /** The whole ZIP, or a stretch of it: only files of which something is in the stretch are opened. */
  open(options?: { range?: ByteRange; signal?: AbortSignal }): Readable
}

/** From here on a ZIP needs the wider numbers of ZIP64. */
const archivedEntries = 0xffff
const archivedUpTo = 0xffffffff
const segmentPattern = /^[A-Za-z0-9_-](?:[A-Za-z0-9._-]{0,198}[A-Za-z0-9_-])?$/

/**
 * A ZIP of the entries, in their order. All are stored, not deflated (most are compressed already, and no version
 * of zlib can change the bytes), with one fixed date: the same entries give the same bytes, always. One entry is
 * in memory at a time, and the next is opened only when the reader has taken the last one. Throws `invalid_argument` at
 * once for a bad or double path; a stream fails with `integrity` when an entry's bytes are not those recorded.
 */
export function zipBundle(entries: readonly ZipEntry[]): ZipBundle {
  checkPaths(entries.map(({ path }) => path))
  const layout = layOutZip(entries)
  return {
    length: layout.length,
    entriesIn: (range) => [...piecesIn(layout, range)].flatMap((piece) => ('entry' in piece ? [piece.entry] : [])),
    open({ range, signal } = {}) {
      const isWhole = range === undefined && layout.length < archivedUpTo && entries.length < archivedEntries
      const chunks = isWhole ? archived(entries, signal) : stretch(entries, layout, { range, signal })
      return Readable.from(chunks, { objectMode: false, highWaterMark: 256 * 1024 })
    },
  }
}

/** Whether a path may stand in a ZIP of ours: one to four names of `[A-Za-z0-9._-]` joined by `/`, no dot at either end. */
export function isEntryPath(path: string): boolean {
  const segments = path.split('/')
  return segments.length <= 4 && segments.every((segment) => segmentPattern.test(segment))
}

function checkPaths(paths: readonly string[]): void {
  const seen = new Set<string>()
  for (const path of paths) {
    if (!isEntryPath(path)) {
      throw new WorkspaceError('invalid_argument', 'A path in a ZIP is up to four names of [A-Za-z0-9._-] joined by /.')
    }
    const folded = path.toLowerCase()
    if (seen.has(folded)) throw new WorkspaceError('invalid_argument', 'Two files of a ZIP have the same path.')
    seen.add(folded)
  }
}

/** The whole ZIP, as archiver writes it. */
async function* archived(entries: readonly ZipEntry[], signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  const archive = new ZipArchive({ store: true })
  const output: AsyncIterator<Uint8Array> = archive[Symbol.asyncIterator]()
  try {
    for (const entry of entries) {
      signal?.throwIfAborted()
      const bytes = await openChecked(entry, signal)
      archive.append(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
        name: entry.path,
        date: entryDate,
      })
      yield* take(output, localSize(entry) + entry.size)
    }
    const finished = archive.finalize()
    yield* take(output, Number.POSITIVE_INFINITY)
    await finished
  } finally {
    archive.destroy()
  }
}

/** The next `bytes` bytes: archiver passes on what it is given at once, so waiting for them is the backpressure. */
async function* take(output: AsyncIterator<Uint8Array>, bytes: number): AsyncGenerator<Uint8Array> {
  for (let taken = 0; taken < bytes;) {
    const next = await output.next()
    if (next.done) return
    taken += next.value.byteLength
    yield next.value
  }
}

interface Wanted {
  range: ByteRange | undefined
  signal: AbortSignal | undefined
}

/** A stretch of the same bytes, without making what stands before it; also what is too large for a plain ZIP. */
async function* stretch(
  entries: readonly ZipEntry[],
  layout: ZipLayout,
  { range = { start: 0 }, signal }: Wanted,
): AsyncGenerator<Uint8Array> {
  const end = endOf(layout, range)
  for (const piece of piecesIn(layout, range)) {
    signal?.throwIfAborted()
    const bytes = 'header' in piece ? piece.header() : await openChecked(entries[piece.entry], signal)
    const part = bytes.subarray(Math.max(0, range.start - piece.at), end - piece.at)
    if (part.byteLength > 0) yield part
  }
}

function endOf({ length }: ZipLayout, { end = length }: ByteRange): number {
  return Math.min(end, length)
}

function* piecesIn(layout: ZipLayout, range: ByteRange): Generator<ZipPiece> {
  const end = endOf(layout, range)
  for (const piece of layout.piecesFrom(range.start)) {
    if (piece.at >= end) return
    if (piece.at + piece.size > range.start) yield piece
  }
}

async function openChecked(entry: ZipEntry | undefined, signal: AbortSignal | undefined): Promise<Bytes> {
  if (entry === undefined) throw new WorkspaceError('invalid_argument', 'The layout is that of another ZIP.')
  const bytes = await entry.open(signal)
  if (bytes.byteLength === entry.size && crc32(bytes) === entry.crc32) return bytes
  throw new WorkspaceError('integrity', `${entry.path} is not the file that was recorded: its size or CRC-32 differs.`)
}
