import { type FileHandle, open, stat } from 'node:fs/promises'
import { BackupError } from './errors.ts'
import { blockSize, decodeHeader, paddingOf, type TarEntry } from './tar-header.ts'
import { placeOf, type Place } from './layout.ts'

const chunkSize = 256 * 1024

/** An entry and the offset of its content. */
export interface FoundEntry extends TarEntry {
  place: Place
  offset: number
}

/** An archive opened for reading. */
export interface ArchiveReader {
  /** Yields the entries in order; throws `foreign`, `malformed` or `truncated` before anything of a bad entry is read. */
  entries(): AsyncGenerator<FoundEntry>
  /** Yields the content of an entry chunk by chunk. */
  chunks(entry: Pick<FoundEntry, 'offset' | 'size'>): AsyncGenerator<Uint8Array>
  /** Reads the content in one piece; throws `malformed` if it is larger than `most`. */
  whole(entry: Pick<FoundEntry, 'name' | 'offset' | 'size'>, most: number): Promise<Buffer>
  close(): Promise<void>
}

/** Opens an archive; throws `file` if that fails. */
export async function openArchive(path: string): Promise<ArchiveReader> {
  const file = await openFile(path)
  return {
    entries: () => entriesOf(file),
    chunks: (entry) => chunksOf(file, entry),
    async whole(entry, most) {
      if (entry.size > most) throw new BackupError('malformed', `${entry.name} is larger than such a part ever is.`)
      const pieces: Uint8Array[] = []
      for await (const chunk of chunksOf(file, entry)) pieces.push(chunk)
      return Buffer.concat(pieces)
    },
    close: () => file.close(),
  }
}

/** A file with random access; system errors become `BackupError`. */
interface OpenFile {
  length: number
  /** Reads `size` bytes, or fewer at the end of the file. */
  read(position: number, size: number): Promise<Buffer>
  close(): Promise<void>
}

async function openFile(path: string): Promise<OpenFile> {
  const refused = (error: unknown) => {
    throw readError(path, error)
  }
  // Checked first, because opening a pipe would wait for its writer.
  const about = await stat(path).catch(refused)
  if (!about.isFile()) throw new BackupError('file', `${path} is not a file.`)
  const handle: FileHandle = await open(path, 'r').catch(refused)
  return {
    length: about.size,
    async read(position, size) {
      const bytes = Buffer.alloc(size)
      const { bytesRead } = await handle.read(bytes, 0, size, position).catch(refused)
      return bytes.subarray(0, bytesRead)
    },
    close: () => handle.close(),
  }
}

async function* entriesOf(file: OpenFile): AsyncGenerator<FoundEntry> {
  let previous = ''
  for (let end = 0; ;) {
    const block = await readHeader(file, { end, previous })
    const at = end + paddingOf(end)
    const entry = end === 0 ? firstEntry(block) : decodeHeader(block, `What follows on ${previous} at byte ${at}`)
    if (entry === null) return checkEnd(file, at)
    const offset = at + blockSize
    const place = placeOf(entry.name)
    if (place === null) {
      const name = JSON.stringify(entry.name)
      throw new BackupError('malformed', `The archive has an entry ${name}, a name that Dossier never gives.`)
    }
    // The order is fixed, which rules out duplicates without remembering names.
    if (entry.name <= previous) throw new BackupError('malformed', `${entry.name} is out of place, or occurs twice.`)
    end = offset + entry.size
    if (end + paddingOf(end) > file.length) throw truncated(entry.name)
    previous = entry.name
    yield { ...entry, place, offset }
  }
}

/** Reads the header after the end of a content, ignoring the padding in between. */
async function readHeader(file: OpenFile, { end, previous }: { end: number; previous: string }): Promise<Buffer> {
  const filling = paddingOf(end)
  const read = await file.read(end, filling + blockSize)
  if (read.byteLength < filling + blockSize) throw end === 0 ? foreign() : truncated(`the end of ${previous}`)
  if (read.subarray(0, filling).every((byte) => byte === 0)) return read.subarray(filling)
  throw new BackupError(
    'malformed',
    `Something that Dossier does not write follows on ${previous}, before byte ${end + filling}.`,
  )
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

async function checkEnd(file: OpenFile, at: number): Promise<void> {
  const second = await file.read(at + blockSize, blockSize)
  if (second.byteLength < blockSize || !second.every((byte) => byte === 0)) throw truncated('its end')
  if (at + 2 * blockSize === file.length) return
  throw new BackupError('malformed', 'Something follows behind the end of the archive.')
}

async function* chunksOf(
  file: OpenFile,
  { offset, size }: Pick<FoundEntry, 'offset' | 'size'>,
): AsyncGenerator<Uint8Array> {
  for (let done = 0; done < size;) {
    const chunk = await file.read(offset + done, Math.min(chunkSize, size - done))
    if (chunk.byteLength === 0) throw truncated('an entry')
    done += chunk.byteLength
    yield chunk
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
