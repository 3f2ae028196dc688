import { type FileHandle, open } from 'node:fs/promises'
import { BackupError } from './errors.ts'
import { blockSize, decodeHeader, paddingOf, type TarEntry } from './tar-header.ts'
import { placeOf, type Place } from './layout.ts'

const chunkSize = 256 * 1024

/** An entry and where its content begins. */
export interface FoundEntry extends TarEntry {
  place: Place
  offset: number
}

/** An archive that is open for reading. */
export interface ArchiveReader {
  /** The entries in their order; throws `foreign`, `malformed` and `truncated` before anything of a bad entry is read. */
  entries(): AsyncGenerator<FoundEntry>
  /** The content of an entry, chunk by chunk. */
  chunks(entry: Pick<FoundEntry, 'offset' | 'size'>): AsyncGenerator<Uint8Array>
  /** The content in one piece; throws `malformed` when it is larger than `most`. */
  whole(entry: Pick<FoundEntry, 'name' | 'offset' | 'size'>, most: number): Promise<Buffer>
  close(): Promise<void>
}

/** Opens an archive; throws `file`. */
export async function openArchive(path: string): Promise<ArchiveReader> {
  const handle = await open(path, 'r').catch((error: unknown) => {
    throw readError(path, error)
  })
  const { size: length } = await handle.stat()
  return {
    entries: () => entriesOf(handle, length),
    chunks: (entry) => chunksOf(handle, entry),
    async whole(entry, most) {
      if (entry.size > most) throw new BackupError('malformed', `${entry.name} is larger than such a part ever is.`)
      const pieces: Uint8Array[] = []
      for await (const chunk of chunksOf(handle, entry)) pieces.push(chunk)
      return Buffer.concat(pieces)
    },
    close: () => handle.close(),
  }
}

async function* entriesOf(handle: FileHandle, length: number): AsyncGenerator<FoundEntry> {
  let previous = ''
  for (let at = 0; ;) {
    const block = await readBlock(handle, at)
    if (block === null) throw at === 0 ? foreign() : truncated(previous)
    const entry = at === 0 ? firstEntry(block) : decodeHeader(block)
    if (entry === null) {
      await checkEnd(handle, at, length)
      return
    }
    const offset = at + blockSize
    const place = placeOf(entry.name)
    if (place === null)
      throw new BackupError('malformed', 'The archive has an entry under a name that Dossier never gives.')
    // In one fixed order: so none comes twice, and nobody has to remember them.
    if (entry.name <= previous)
      throw new BackupError('malformed', `${entry.name} is not in its place, or is there twice.`)
    at = offset + entry.size + paddingOf(entry.size)
    if (at > length) throw truncated(entry.name)
    previous = entry.name
    yield { ...entry, place, offset }
  }
}

function firstEntry(block: Buffer): TarEntry {
  try {
    const entry = decodeHeader(block)
    if (entry !== null) return entry
  } catch (cause) {
    throw foreign(cause)
  }
  throw foreign()
}

async function checkEnd(handle: FileHandle, at: number, length: number): Promise<void> {
  const second = await readBlock(handle, at + blockSize)
  if (second === null || !second.every((byte) => byte === 0)) throw truncated('its end')
  if (at + 2 * blockSize === length) return
  throw new BackupError('malformed', 'Something follows behind the end of the archive.')
}

async function readBlock(handle: FileHandle, position: number): Promise<Buffer | null> {
  const block = Buffer.alloc(blockSize)
  const { bytesRead } = await handle.read(block, 0, blockSize, position)
  return bytesRead === blockSize ? block : null
}

async function* chunksOf(
  handle: FileHandle,
  { offset, size }: Pick<FoundEntry, 'offset' | 'size'>,
): AsyncGenerator<Uint8Array> {
  for (let done = 0; done < size;) {
    const chunk = Buffer.alloc(Math.min(chunkSize, size - done))
    const { bytesRead } = await handle.read(chunk, 0, chunk.byteLength, offset + done)
    if (bytesRead === 0) throw truncated('an entry')
    done += bytesRead
    yield chunk.subarray(0, bytesRead)
  }
}

function foreign(cause?: unknown): BackupError {
  return new BackupError('foreign', 'This is no archive of Dossier.', { cause })
}

function truncated(where: string): BackupError {
  return new BackupError('truncated', `The archive is cut off at ${where}.`)
}

function readError(path: string, error: unknown): BackupError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
  return new BackupError('file', `${path} cannot be read (${code}).`, { cause: error })
}
