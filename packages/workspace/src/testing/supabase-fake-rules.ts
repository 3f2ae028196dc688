import { randomUUID } from 'node:crypto'
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
    return { statusCode: this.statusCode, error: this.error, message: this.message }
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
  // The database sorts by its own collation, in which punctuation hardly counts.
  const collator = new Intl.Collator('en')
  const sorted = [...entries].toSorted(([a], [b]) => collator.compare(a, b)).map(([, entry]) => entry)
  return sorted.slice(offset, offset + Math.min(limit, 1000))
}

/** First and last byte of a Range header, or nothing when there is none. */
export function parseRange(header: string | undefined, size: number): { start: number; end: number } | undefined {
  const match = /^bytes=(\d+)-(\d*)$/.exec(header ?? '')
  if (!match) return undefined
  const start = Number(match[1])
  if (start >= size) throw new FakeError('416', 'invalid_range', 'The requested range is not satisfiable')
  return { start, end: match[2] ? Math.min(Number(match[2]), size - 1) : size - 1 }
}
