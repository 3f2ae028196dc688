import type { SupabaseClient } from '@supabase/supabase-js'
import type { Body, PutOptions } from '../driver.ts'
import { sha256Of } from '../digest.ts'
import { within } from './abort.ts'
import { type Part, partsOf } from './parts.ts'
import type { callContext } from './supabase-calls.ts'
import { unwrap } from './supabase-calls.ts'
import { limitOf, type TusPlace, tusPartBytes, uploadParts } from './supabase-tus.ts'

/** Where and how to put objects. */
export interface PutPlace {
  bucket: ReturnType<SupabaseClient['storage']['from']>
  bucketName: string
  calls: ReturnType<typeof callContext>
  tus: TusPlace
}

/** A new object. */
export interface NewObject {
  key: string
  body: Body
  options: PutOptions
}

/** The result of an upload. */
export interface Sent {
  size: number
  sha256?: string
  /** Whether the service assembled it from parts. */
  inParts: boolean
}

/** Uploads a body: in one request up to the size of a part, otherwise in parts, so that only one part of a stream is in memory. */
export async function putObject(place: PutPlace, object: NewObject): Promise<Sent> {
  const { body } = object
  if (!(body instanceof Uint8Array)) return putStream(place, object, partsOf(body, tusPartBytes))
  if (body.byteLength <= tusPartBytes) return putWhole(place, object, body)
  // A caller with the whole body retries the whole put; retrying parts as well would multiply the attempts.
  const once = { ...place, tus: { ...place.tus, attempts: 1 } }
  return putParts(once, { ...object, size: body.byteLength }, slicesOf(body))
}

async function putStream(place: PutPlace, object: NewObject, parts: AsyncGenerator<Part>): Promise<Sent> {
  const first = await parts.next()
  if (first.done) return putWhole(place, object, new Uint8Array(0))
  if (first.value.isLast) return putWhole(place, object, first.value.bytes)
  return putParts(place, object, following(first.value, parts))
}

async function putWhole(place: PutPlace, { key, options }: NewObject, bytes: Part['bytes']): Promise<Sent> {
  const { contentType, signal, sha256 = sha256Of(bytes) } = options
  const how = { contentType, upsert: true, metadata: { sha256 } }
  const call = { signal: within(limitOf(place.tus, bytes), signal) }
  unwrap(await place.calls.run(call, () => place.bucket.upload(key, bytes, how)))
  return { size: bytes.byteLength, sha256, inParts: false }
}

async function putParts(
  place: PutPlace,
  { key, options, size }: NewObject & { size?: number },
  parts: AsyncIterable<Part>,
): Promise<Sent> {
  const { contentType, signal, sha256 } = options
  const known = { ...(sha256 !== undefined && { sha256 }), ...(size !== undefined && { size }) }
  let sent = 0
  async function* counted() {
    for await (const part of parts) {
      sent += part.bytes.byteLength
      yield part
    }
  }
  const metadata: Record<string, string> = sha256 === undefined ? {} : { sha256 }
  const object = { bucket: place.bucketName, key, contentType, metadata }
  const how = { upsert: true, ...known, ...(signal && { signal }) }
  await uploadParts(place.tus, { ...object, ...how }, counted())
  return { size: sent, inParts: true, ...(sha256 !== undefined && { sha256 }) }
}

async function* slicesOf(body: Part['bytes']): AsyncGenerator<Part> {
  for (let start = 0; start < body.byteLength; start += tusPartBytes) {
    const end = start + tusPartBytes
    yield { bytes: body.subarray(start, end), isLast: end >= body.byteLength }
  }
}

async function* following(first: Part, others: AsyncGenerator<Part>): AsyncGenerator<Part> {
  yield first
  yield* others
}
