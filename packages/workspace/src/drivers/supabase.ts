import type { SupabaseClient } from '@supabase/supabase-js'
import type { GetOptions, KeyFailure, ObjectContent, ObjectInfo, StorageDriver } from '../driver.ts'
import { WorkspaceError } from '../errors.ts'
import { spanOf } from '../range.ts'
import { type ResilienceSettings, resilienceSchema } from '../resilience.ts'
import { loadSdk } from '../sdk.ts'
import { unlessAborted, within } from './abort.ts'
import { deleteInBatches } from './delete-keys.ts'
import { inLanes } from './lanes.ts'
import { privateBucket } from './supabase-bucket.ts'
import { callContext, supabaseCode, unwrap } from './supabase-calls.ts'
import { listPage } from './supabase-list.ts'
import { type NewObject, putObject, type PutPlace } from './supabase-put.ts'
import { accessOf, mostBytesOf, type SupabaseAccess, type SupabaseVariables } from './supabase-variables.ts'

export { schema } from './supabase-variables.ts'

const sdk = { package: '@supabase/supabase-js', range: '^2.119.0' }
const mostKeysAtOnce = 500
const looksAtOnce = 8
const readAttempts = 3

type Calls = ReturnType<typeof callContext>
type Bucket = ReturnType<SupabaseClient['storage']['from']>

/**
 * A driver over a private bucket of Supabase Storage. With the service key, it creates a missing bucket on first use; with a user's
 * token, it can access what row-level security lets that user access. It refuses a public bucket, and one whose size limit is too
 * low.
 */
export async function open(
  variables: SupabaseVariables,
  settings: ResilienceSettings = resilienceSchema.parse({}),
): Promise<StorageDriver> {
  const { createClient } = await loadSdk(sdk, () => import('@supabase/supabase-js'))
  const { SUPABASE_URL: url, SUPABASE_BUCKET: bucketName } = variables
  const access = accessOf(variables)
  const calls = callContext()
  const client = connect(createClient, { url, access, calls })
  const mayMake = 'serviceKey' in access
  const limited = (work: () => Promise<void>) => calls.run({ signal: AbortSignal.timeout(settings.timeoutMs) }, work)
  const ready = privateBucket(client, { name: bucketName, mostBytes: mostBytesOf(variables), mayMake, limited })
  const bucket = async (signal?: AbortSignal) => {
    // Other callers wait for the bucket as well, so its creation continues when this caller aborts.
    await unlessAborted(ready(), signal)
    return client.storage.from(bucketName)
  }
  const endpoint = `${url.replace(/\/+$/, '')}/storage/v1/upload/resumable`
  const tus = { endpoint, headers: credentials(access), attempts: settings.attempts, timeoutMs: settings.timeoutMs }
  return {
    name: 'supabase',
    boundsStreams: true,
    // When several clients create the same object at once, the service lets more than one succeed.
    capabilities: { signedUrls: true, ranges: true, exclusiveCreate: false, durable: true, tiers: [] },
    put: async (key, body, options) =>
      put(
        { bucket: await bucket(within(settings.timeoutMs, options.signal)), bucketName, calls, tus },
        { key, body, options },
      ),
    get: async (key, options = {}) => get(calls, await bucket(options.signal), { key, ...options }),
    stat: async (key, options = {}) => (await inspect(calls, await bucket(options.signal), { key, ...options })).info,
    list: async (prefix, { after = '', limit = 1000, signal } = {}) => {
      const source = await bucket(signal)
      return calls.run({ ...(signal && { signal }) }, () => listPage(source, { prefix, after, limit }))
    },
    async delete(keys, { signal } = {}) {
      const target = await bucket(signal)
      const left = (some: readonly string[]) => (mayMake ? [] : stillThere(calls, target, { keys: some, signal }))
      return deleteInBatches(keys, { size: mostKeysAtOnce, code: supabaseCode, signal }, async (some) => {
        const removed = unwrap(await calls.run({ ...(signal && { signal }) }, () => target.remove([...some])))
        const gone = new Set(removed.map(({ name }) => name))
        return left(some.filter((key) => !gone.has(key)))
      })
    },
    async copy(from, to, { signal } = {}) {
      const target = await bucket(signal)
      const call = { headers: { 'x-upsert': 'true' }, ...(signal && { signal }) }
      if (from !== to) unwrap(await calls.run(call, () => target.copy(from, to)))
      return (await inspect(calls, target, { key: to, ...(signal && { signal }) })).info
    },
    async signedUrl(key, { expiresInSeconds, downloadName, signal }) {
      const source = await bucket(signal)
      const call = { ...(signal && { signal }) }
      const { signedUrl } = unwrap(await calls.run(call, () => source.createSignedUrl(key, expiresInSeconds)))
      // Not through the library's `download` option: findings/supabase-encodes-the-name-of-a-signed-download-twice.sh.
      return downloadName === undefined ? signedUrl : `${signedUrl}&download=${encodeURIComponent(downloadName)}`
    },
    setTier: (key) => Promise.reject(new WorkspaceError('unsupported', `Supabase has no tier for ${key}.`)),
    code: supabaseCode,
    close: async () => undefined,
  }
}

interface Connection {
  url: string
  access: SupabaseAccess
  calls: Calls
}

function connect(
  createClient: (typeof import('@supabase/supabase-js'))['createClient'],
  { url, access, calls }: Connection,
): SupabaseClient {
  const global = { fetch: calls.fetch }
  if ('accessToken' in access) {
    return createClient(url, access.anonKey, { global, accessToken: async () => access.accessToken })
  }
  const auth = { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false }
  return createClient(url, access.serviceKey, { global, auth })
}

/** The headers that the client library sends by default. */
function credentials(access: SupabaseAccess): Record<string, string> {
  const [apikey, bearer] =
    'serviceKey' in access ? [access.serviceKey, access.serviceKey] : [access.anonKey, access.accessToken]
  return { apikey, authorization: `Bearer ${bearer}` }
}

async function put(place: PutPlace, object: NewObject): Promise<ObjectInfo> {
  const { key, options } = object
  const { inParts, size, ...hash } = await putObject(place, object)
  const { contentType, signal } = options
  if (!inParts) return { key, size, contentType, ...hash }
  // An upload whose last response was lost has arrived, but only a look-up tells whether it became an object.
  try {
    const looking = { key, signal: within(place.tus.timeoutMs, signal) }
    const { info } = await inspect(place.calls, place.bucket, looking)
    return { key, size: info.size, contentType, ...hash }
  } catch (cause) {
    if (supabaseCode(cause) !== 'not_found') throw cause
    throw new WorkspaceError('unavailable', `Supabase took all parts of ${key}, but made no object.`, { cause })
  }
}

/** The service silently skips objects that row-level security does not let a user delete, so this looks them up. */
async function stillThere(
  calls: Calls,
  bucket: Bucket,
  { keys, signal }: { keys: readonly string[]; signal: AbortSignal | undefined },
): Promise<KeyFailure[]> {
  const found: KeyFailure[] = []
  await inLanes(keys, looksAtOnce, async (key) => {
    try {
      await inspect(calls, bucket, { key, ...(signal && { signal }) })
      const cause = new WorkspaceError('denied', `Supabase did not let this user delete ${key}.`)
      found.push({ key, code: cause.code, cause })
    } catch (cause) {
      signal?.throwIfAborted()
      const code = supabaseCode(cause)
      if (code !== 'not_found') found.push({ key, code, cause })
    }
  })
  return found
}

async function inspect(
  calls: Calls,
  bucket: Bucket,
  { key, signal }: { key: string; signal?: AbortSignal },
): Promise<{ info: ObjectInfo; etag: string }> {
  const found = unwrap(await calls.run({ ...(signal && { signal }) }, () => bucket.info(key)))
  // The metadata is what the uploader supplied, although the library types it as the service's own.
  const { sha256 } = (found.metadata ?? {}) as Record<string, unknown>
  const info = { key, size: found.size ?? 0, contentType: found.contentType ?? 'application/octet-stream' }
  return { info: { ...info, ...(typeof sha256 === 'string' && { sha256 }) }, etag: bare(found.etag) }
}

/** Makes one request; returns null if the download does not report the size. */
async function getKnown(
  calls: Calls,
  bucket: Bucket,
  { key, signal }: { key: string; signal?: AbortSignal },
): Promise<ObjectContent | null> {
  const call: Parameters<Calls['run']>[0] = { ...(signal && { signal }) }
  const body = unwrap<ReadableStream<Uint8Array>>(await calls.run(call, () => bucket.download(key).asStream().then()))
  const { headers } = call.response ?? {}
  const length = headers?.get('content-length')
  const contentType = headers?.get('content-type') ?? 'application/octet-stream'
  // A compressed response has another length.
  if (length && !headers?.get('content-encoding')) return { info: { key, size: Number(length), contentType }, body }
  await body.cancel()
  return null
}

/**
 * Makes two requests, because a download returns neither the true content type (HTML comes as text/plain) nor the SHA-256. Repeats both if
 * the object was replaced in between.
 */
async function get(
  calls: Calls,
  bucket: Bucket,
  { key, range, sha256, signal }: GetOptions & { key: string },
): Promise<ObjectContent> {
  const told = sha256 !== undefined && !range ? await getKnown(calls, bucket, { key, ...(signal && { signal }) }) : null
  if (told !== null) return told
  for (let attempt = 1; ; attempt += 1) {
    const { info, etag } = await inspect(calls, bucket, { key, ...(signal && { signal }) })
    const { start, endExclusive } = spanOf(range, info.size)
    const call: Parameters<Calls['run']>[0] = { ...(signal && { signal }) }
    if (range) call.headers = { range: `bytes=${start}-${endExclusive - 1}` }
    const stream = unwrap<ReadableStream<Uint8Array>>(
      await calls.run(call, () => bucket.download(key).asStream().then()),
    )
    const served = bare(call.response?.headers.get('etag'))
    if (served === etag || served === '' || attempt === readAttempts) return { info, body: stream }
    await stream.cancel()
  }
}

function bare(etag: string | null | undefined): string {
  return (etag ?? '').replace(/^W\//, '').replaceAll('"', '')
}
