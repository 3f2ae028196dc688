import { ExponentialBackoff, handleWhen, retry } from 'cockatiel'
import { within } from './abort.ts'
import type { Part } from './parts.ts'
import { supabaseCode } from './supabase-calls.ts'

/** The only part size that the service accepts, except for the last part. */
export const tusPartBytes = 6 * 1024 * 1024
const version = { 'tus-resumable': '1.0.0' }
const terminateMs = 5000
const bytesPerMs = 1024

/** Where to upload, with retry and time limits. */
export interface TusPlace {
  /** `<project>/storage/v1/upload/resumable` */
  endpoint: string
  headers: Readonly<Record<string, string>>
  /** Maximum number of attempts per part before the upload fails. */
  attempts: number
  /** Time limit of one request; each MiB of a part adds a second. */
  timeoutMs: number
}

/** Metadata of the upload, as the service expects it. */
export interface TusObject {
  bucket: string
  key: string
  contentType: string
  metadata: Readonly<Record<string, string>>
  upsert: boolean
  /** Absent for a stream; it is then sent with the last part. */
  size?: number
  signal?: AbortSignal
}

/**
 * Uploads parts in sequence with the TUS protocol. A part whose connection breaks resumes where the service says that it stopped. An upload
 * that fails for good, or is aborted, is deleted.
 */
export async function uploadParts(place: TusPlace, object: TusObject, parts: AsyncIterable<Part>): Promise<void> {
  const send = sender(place, object)
  const created = await send(place.endpoint, 'POST', {
    'upload-metadata': uploadMetadata(object),
    ...(object.size === undefined ? { 'upload-defer-length': '1' } : { 'upload-length': String(object.size) }),
  })
  const url = uploadUrl(place.endpoint, created.headers.get('location'))
  try {
    let offset = 0
    for await (const part of parts) offset = await uploadPart(place, send, { url, offset, part, object })
  } catch (error) {
    // The first error is the one to report; the service drops an abandoned upload after a day.
    const signal = AbortSignal.timeout(terminateMs)
    // If the key has been taken in the meantime, the service would otherwise refuse this too.
    await sender(place, { upsert: true, signal })(url, 'DELETE', {}).catch(() => undefined)
    throw error
  }
}

type Send = (url: string, method: string, headers: Record<string, string>, body?: Part['bytes']) => Promise<Response>

function sender(place: TusPlace, { upsert, signal }: Pick<TusObject, 'upsert' | 'signal'>): Send {
  return async (url, method, headers, body) => {
    const response = await fetch(url, {
      method,
      headers: { ...place.headers, ...version, 'x-upsert': String(upsert), ...headers },
      signal: within(limitOf(place, body), signal),
      ...(body && { body }),
    })
    const text = await response.text()
    if (!response.ok) throw Object.assign(new Error(text || `HTTP ${response.status}`), { status: response.status })
    return response
  }
}

/** Time limit of a request with this body. */
export function limitOf({ timeoutMs }: Pick<TusPlace, 'timeoutMs'>, body: Uint8Array = new Uint8Array(0)): number {
  return timeoutMs + body.byteLength / bytesPerMs
}

interface PartUpload {
  url: string
  /** Offset of the part in the object. */
  offset: number
  part: Part
  object: TusObject
}

/** Uploads one part, after a break only the rest of it, and returns the offset after it. */
async function uploadPart(place: TusPlace, send: Send, { url, offset, part, object }: PartUpload): Promise<number> {
  const end = offset + part.bytes.byteLength
  const repeating = retry(handleWhen(isPassing), {
    maxAttempts: place.attempts - 1,
    backoff: new ExponentialBackoff({ initialDelay: 50, maxDelay: 2000 }),
  })
  let from = offset
  let isLengthKnown = object.size !== undefined
  await repeating.execute(async ({ attempt }) => {
    if (attempt > 0) {
      const { headers } = await send(url, 'HEAD', {})
      from = offsetOf(headers, { least: offset, most: end })
      isLengthKnown = headers.has('upload-length')
      if (from === end && (isLengthKnown || !part.isLast)) return
    }
    const told: Record<string, string> = part.isLast && !isLengthKnown ? { 'upload-length': String(end) } : {}
    const type = { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(from) }
    const { headers } = await send(url, 'PATCH', { ...type, ...told }, part.bytes.subarray(from - offset))
    offsetOf(headers, { least: end, most: end })
  }, object.signal)
  return end
}

/** Reads the service's offset of an upload, and rejects one that the client cannot resume from. */
function offsetOf(headers: Headers, { least, most }: { least: number; most: number }): number {
  const offset = Number(headers.get('upload-offset') ?? Number.NaN)
  if (offset >= least && offset <= most) return offset
  const problem = new Error(`The service has ${offset} bytes of an upload of which ${least} to ${most} were sent.`)
  throw Object.assign(problem, { status: 502 })
}

/** Whether to retry a part: the connection broke, the service is busy, or it has received more of the part than was known. */
function isPassing(error: unknown): boolean {
  if (error instanceof Error && 'status' in error && error.status === 409) return !/already exists/i.test(error.message)
  return supabaseCode(error) === 'unavailable'
}

/** Resolves to our own endpoint, because the URL gets our credentials and a service behind a proxy may report another host. */
function uploadUrl(endpoint: string, location: string | null): string {
  const id = location
    ?.split(/[?#]/)[0]
    ?.split('/')
    .findLast((segment) => segment !== '')
  if (id === undefined) throw Object.assign(new Error('The service gave no address for the upload.'), { status: 502 })
  return `${endpoint}/${id}`
}

function uploadMetadata({ bucket, key, contentType, metadata }: TusObject): string {
  const told = { bucketName: bucket, objectName: key, contentType, metadata: JSON.stringify(metadata) }
  return Object.entries(told)
    .map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`)
    .join(',')
}
