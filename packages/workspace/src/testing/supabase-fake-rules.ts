import { createHash, randomUUID } from 'node:crypto'
import type { Bytes } from '../driver.ts'

/** A bucket as the service keeps it; sizes in bytes. */
export interface FakeBucket {
  public: boolean
  file_size_limit?: number | null
}

/** An object as the service keeps it. */
export interface FakeObject {
  bytes: Bytes
  contentType: string
  etag: string
  metadata: Record<string, unknown> | null
}

/** The code that the service gives beside its words. */
const codes: Readonly<Record<string, string>> = {
  'Bucket not found': 'NoSuchBucket',
  not_found: 'NoSuchKey',
  Duplicate: 'KeyAlreadyExists',
  Unauthorized: 'AccessDenied',
  'Payload too large': 'EntityTooLarge',
  invalid_range: 'InvalidRange',
  InvalidJWT: 'InvalidJWT',
  InvalidSignature: 'InvalidSignature',
  InvalidKey: 'InvalidKey',
  'Bad Request': 'InvalidRequest',
}

/** A refusal of the service: the true status is in the body, as text. */
export class FakeError extends Error {
  readonly statusCode: string
  readonly error: string

  constructor(statusCode: string, error: string, message: string) {
    super(message)
    this.statusCode = statusCode
    this.error = error
  }

  /** What goes over the wire. */
  body(): unknown {
    const { statusCode, error, message } = this
    return { statusCode, code: codes[error] ?? 'InternalError', error, message }
  }
}

/** Files and folders directly in a folder, folders without id, at most `limit` (100 when left out) from `offset` on. */
export function folderEntries(
  objects: ReadonlyMap<string, FakeObject>,
  bucket: string,
  { prefix, limit = 100, offset = 0 }: { prefix: string; limit?: number; offset?: number },
): unknown[] {
  const folder = `${bucket}/${prefix === '' ? '' : `${prefix.replace(/\/$/, '')}/`}`
  const entries = new Map<string, unknown>()
  for (const [path, { bytes, contentType, etag }] of objects) {
    if (!path.startsWith(folder)) continue
    const [name = '', ...below] = path.slice(folder.length).split('/')
    const metadata = { size: bytes.byteLength, mimetype: contentType, eTag: etag }
    if (below.length === 0) entries.set(`file ${name}`, { name, id: randomUUID(), metadata })
    else entries.set(`folder ${name}`, { name, id: null, metadata: null })
  }
  // Neither by bytes nor as people sort: nobody may rely on the order of a folder.
  const sorted = [...entries].toSorted(([a], [b]) => (a < b ? 1 : -1)).map(([, entry]) => entry)
  return sorted.slice(offset, offset + Math.min(limit, 1000))
}

/** First and last byte of a Range header, or nothing when there is none. */
export function parseRange(header: string | undefined, size: number): { start: number; end: number } | undefined {
  const last = /^bytes=-(\d+)$/.exec(header ?? '')
  if (last) return { start: Math.max(0, size - Number(last[1])), end: size - 1 }
  const match = /^bytes=(\d+)-(\d*)$/.exec(header ?? '')
  if (!match) return undefined
  const start = Number(match[1])
  if (start >= size) throw new FakeError('416', 'invalid_range', 'The requested range is not satisfiable')
  return { start, end: match[2] ? Math.min(Number(match[2]), size - 1) : size - 1 }
}

const keyLetters = /^[\w/!.*'()& $@=;:+,?-]+$/
/** A name that is longer than this no file system takes, and the service does not look. */
const longestSegment = 255

/** Refuses keys as the service does: letters that it has no place for, and, with a defect, a segment that is too long. */
export function checkFakeKey(path: string): void {
  const key = path.slice(path.indexOf('/') + 1)
  if (!keyLetters.test(key)) throw new FakeError('400', 'InvalidKey', `Invalid key: ${key}`)
  if (key.split('/').some((segment) => segment.length > longestSegment)) {
    throw new FakeError('500', 'Internal', 'Internal Server Error')
  }
}

/** The tag of an object with these bytes. */
export function etagOf(bytes: Uint8Array): string {
  return `"${createHash('md5').update(bytes).digest('hex')}"`
}
