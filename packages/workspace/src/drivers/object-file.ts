import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { sha256Of } from '../digest.ts'
import type { Body, Bytes, PutOptions } from '../driver.ts'
import { WorkspaceError } from '../errors.ts'
import { abortable, unfilled } from '../stream.ts'

/**
 * An object and its metadata in one file, so that one rename publishes both:
 * the bytes · JSON `{ size, contentType, sha256 }` · length of the JSON (4 bytes, big endian) · 8 bytes of magic.
 */
export interface ObjectFile {
  size: number
  contentType: string
  sha256: string
}

const magic = Buffer.from('dossier1', 'latin1')
const tailBytes = 4 + magic.length
const longestTrailer = 1024

/** Writes an object file into an empty file and syncs it to disk; the signal aborts it between two chunks. Trusts a given SHA-256. */
export async function writeObjectFile(
  handle: FileHandle,
  body: Body,
  { contentType, sha256, signal }: Pick<PutOptions, 'contentType' | 'sha256' | 'signal'>,
): Promise<ObjectFile> {
  if (body instanceof Uint8Array) {
    const meta = { size: body.byteLength, contentType, sha256: sha256 ?? sha256Of(body) }
    await writeAll(handle, [body, trailerOf(meta)])
    await handle.sync()
    return meta
  }
  const meta: ObjectFile = { size: 0, contentType, sha256: '' }
  await handle.writeFile(withTrailer(abortable(body, signal), meta))
  await handle.sync()
  return meta
}

/** Writes everything in one call, or in more if the file system accepts only a part. */
async function writeAll(handle: FileHandle, pieces: readonly Uint8Array[]): Promise<void> {
  for (let left = pieces; left.length > 0;) {
    const { bytesWritten } = await handle.writev(left)
    left = behind(left, bytesWritten)
  }
}

function behind(pieces: readonly Uint8Array[], written: number): Uint8Array[] {
  let start = 0
  return pieces.flatMap((piece) => {
    const skip = Math.min(Math.max(written - start, 0), piece.byteLength)
    start += piece.byteLength
    return skip === piece.byteLength ? [] : [piece.subarray(skip)]
  })
}

async function* withTrailer(body: AsyncIterable<Uint8Array>, meta: ObjectFile): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  for await (const chunk of body) {
    hash.update(chunk)
    meta.size += chunk.byteLength
    yield chunk
  }
  meta.sha256 = hash.digest('hex')
  yield trailerOf(meta)
}

/** Bytes of the whole file of an object. */
export function fileSizeOf(meta: ObjectFile): number {
  return meta.size + trailerOf(meta).byteLength
}

function trailerOf(meta: ObjectFile): Buffer {
  const json = Buffer.from(JSON.stringify(meta), 'utf8')
  const length = Buffer.alloc(4)
  length.writeUInt32BE(json.length)
  return Buffer.concat([json, length, magic])
}

/** An open object file; the content of a small one is already loaded. */
export interface OpenObjectFile {
  handle: FileHandle
  meta: ObjectFile
  content?: Bytes
}

/**
 * Opens an object file and refuses a symbolic link; `integrity` if the file is not a complete object file. Content of up to `eagerBytes` is
 * read in the same step as the trailer.
 */
export async function openObjectFile(path: string, eagerBytes = 0): Promise<OpenObjectFile> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    const { size } = await handle.stat()
    const end = await readSpan(handle, Math.max(0, size - longestTrailer - eagerBytes), size)
    const meta = readTrailer(Buffer.from(end.buffer, 0, end.byteLength), size)
    return { handle, meta, ...(end.byteLength === size && { content: end.subarray(0, meta.size) }) }
  } catch (error) {
    await handle.close()
    throw error
  }
}

/** Reads a span of a file in one piece; returns fewer bytes if the file ends before `endExclusive`. */
export async function readSpan(handle: FileHandle, start: number, endExclusive: number): Promise<Bytes> {
  const bytes = unfilled(endExclusive - start)
  let filled = 0
  while (filled < bytes.byteLength) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.byteLength - filled, start + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return bytes.subarray(0, filled)
}

function readTrailer(end: Buffer, fileSize: number): ObjectFile {
  const jsonEnd = end.length - tailBytes
  const jsonLength = jsonEnd > 0 && end.subarray(-magic.length).equals(magic) ? end.readUInt32BE(jsonEnd) : 0
  if (jsonLength === 0 || jsonLength > jsonEnd) throw damaged()
  const meta = parseTrailer(end.subarray(jsonEnd - jsonLength, jsonEnd).toString('utf8'))
  if (meta.size + jsonLength + tailBytes !== fileSize) throw damaged()
  return meta
}

function parseTrailer(json: string): ObjectFile {
  try {
    const { size, contentType, sha256 } = JSON.parse(json) as Record<string, unknown>
    if (typeof size !== 'number' || typeof contentType !== 'string' || typeof sha256 !== 'string') throw damaged()
    return { size, contentType, sha256 }
  } catch (cause) {
    throw damaged(cause)
  }
}

function damaged(cause?: unknown): WorkspaceError {
  return new WorkspaceError('integrity', 'A stored file is cut or was written by something else.', { cause })
}
