import { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { ZipArchive } from 'archiver'
import type { Bytes } from './driver.ts'
import { WorkspaceError } from './errors.ts'

/** A file of a ZIP: its path there, what is recorded of it, and how to get it. */
export interface ZipEntry {
  /** Such as `primary_outputs/CV_Marco_Rieben.docx`: made by us, ASCII, unique even where case does not count. */
  path: string
  size: number
  crc32: number
  /** Called when its turn comes, never two at once; the bytes must have the recorded size and CRC-32. */
  open: (signal?: AbortSignal) => Promise<Bytes>
}

/** A ZIP on its way, and its exact number of bytes. */
export interface ZipBundle {
  stream: Readable
  length: number
}

const entryDate = new Date(Date.UTC(1980, 0, 1))
const localHeaderBytes = 30
const centralHeaderBytes = 46
const endOfDirectoryBytes = 22
const mostEntries = 0xffff - 1
const mostBytes = 0xffffffff - 1
const segmentPattern = /^[A-Za-z0-9_-](?:[A-Za-z0-9._-]{0,198}[A-Za-z0-9_-])?$/

/**
 * Streams a ZIP of the entries, in their order. All are stored, not deflated (most are compressed already, and no version
 * of zlib can change the bytes), with one fixed date: the same entries give the same bytes, always. One entry is
 * in memory at a time, and the next is opened only when the reader has taken the last one. Throws `invalid_argument` at
 * once for a bad or double path; the stream fails with `integrity` when an entry's bytes are not those recorded.
 */
export function zipBundle(entries: readonly ZipEntry[], options: { signal?: AbortSignal } = {}): ZipBundle {
  const length = zipLength(entries)
  const stream = Readable.from(zipChunks(entries, options.signal), { objectMode: false, highWaterMark: 256 * 1024 })
  return { stream, length }
}

/** The exact size in bytes of the ZIP that `zipBundle` makes of entries with these paths and sizes. */
export function zipLength(entries: readonly { path: string; size: number }[]): number {
  checkPaths(entries.map(({ path }) => path))
  const headers = entries.map(({ path, size }) => localHeaderBytes + centralHeaderBytes + 2 * path.length + size)
  const length = headers.reduce((sum, bytes) => sum + bytes, endOfDirectoryBytes)
  if (entries.length > mostEntries || length > mostBytes) {
    throw new WorkspaceError('invalid_argument', `A ZIP holds at most ${mostEntries} files and 4 GiB.`)
  }
  return length
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

async function* zipChunks(entries: readonly ZipEntry[], signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
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
      yield* take(output, localHeaderBytes + entry.path.length + entry.size)
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

async function openChecked(entry: ZipEntry, signal: AbortSignal | undefined): Promise<Bytes> {
  const bytes = await entry.open(signal)
  if (bytes.byteLength === entry.size && crc32(bytes) === entry.crc32) return bytes
  throw new WorkspaceError('integrity', `${entry.path} is not the file that was recorded: its size or CRC-32 differs.`)
}
