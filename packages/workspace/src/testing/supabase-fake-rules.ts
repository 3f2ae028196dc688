import { createHash, randomUUID } from 'node:crypto'
import type { Bytes } from '../driver.ts'

/** A bucket of the service; sizes in bytes. */
export interface FakeBucket {
  public: boolean
  file_size_limit?: number | null
}

/** An object of the service. */
export interface FakeObject {
  bytes: Bytes
  contentType: string
  etag: string
  metadata: Record<string, unknown> | null
}

/** The error codes that the service sends with its messages. */
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

/** A refusal by the service: the true status is in the body, as text. */
export class FakeError extends Error {
  readonly statusCode: string
  readonly error: string

  constructor(statusCode: string, error: string, message: string) {
    super(message)
    this.statusCode = statusCode
    this.error = error
  }

  /** The body of the response. */
  body(): unknown {
    const { statusCode, error, message } = this
    return { statusCode, code: codes[error] ?? 'InternalError', error, message }
  }
}

/** Files and folders directly in a folder, folders without id, at most `limit` (100 by default), starting at `offset`. */
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
  // Neither in byte order nor in natural order: nobody may rely on the order of a folder.
  const sorted = [...entries].toSorted(([a], [b]) => (a < b ? 1 : -1)).map(([, entry]) => entry)
  return sorted.slice(offset, offset + Math.min(limit, 1000))
}

/** First and last byte of a Range header; undefined without one. */
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
/** Maximum length of a name in file systems, which the service does not check. */
const longestSegment = 255

/** Refuses keys like the service: unsupported characters and, with the service's own defect, a segment that is too long. */
export function checkFakeKey(path: string): void {
  const key = path.slice(path.indexOf('/') + 1)
  if (!keyLetters.test(key)) throw new FakeError('400', 'InvalidKey', `Invalid key: ${key}`)
  if (key.split('/').some((segment) => segment.length > longestSegment)) {
    throw new FakeError('500', 'Internal', 'Internal Server Error')
  }
}

/** The ETag of an object with these bytes. */
export function etagOf(bytes: Uint8Array): string {
  return `"${createHash('md5').update(bytes).digest('hex')}"`
}
