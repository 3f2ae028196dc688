import type { SupabaseClient } from '@supabase/supabase-js'
import { z } from 'zod'
import type { GetOptions, ObjectContent, ObjectInfo, StorageDriver } from '../driver.ts'
import { digestOf } from '../digest.ts'
import { WorkspaceError } from '../errors.ts'
import { spanOf } from '../range.ts'
import { loadSdk } from '../sdk.ts'
import { chunksOf, readAll } from '../stream.ts'
import { unlessAborted } from './abort.ts'
import { callContext, supabaseCode, unwrap } from './supabase-calls.ts'
import { listPage } from './supabase-list.ts'

/** `SUPABASE_URL`, `SUPABASE_SERVICE_ROLE_KEY` (server only: it bypasses RLS), `SUPABASE_BUCKET` (private). */
export const schema = z.object({
  SUPABASE_URL: z.url({ protocol: /^https?$/, error: 'must be an address such as https://<project>.supabase.co' }),
  SUPABASE_SERVICE_ROLE_KEY: z.string().min(1),
  SUPABASE_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be 3 to 63 characters of [a-z0-9.-]')
    .default('dossier'),
})

const sdk = { package: '@supabase/supabase-js', range: '^2.119.0' }
const mostKeysAtOnce = 500
const readAttempts = 3

type Calls = ReturnType<typeof callContext>
type Bucket = ReturnType<SupabaseClient['storage']['from']>

/**
 * A driver over a private bucket of Supabase Storage, which is made at the first use if it is missing; a public one is
 * refused. A body is held in memory until it is sent, since a standard upload must say its length first.
 */
export async function open(variables: z.output<typeof schema>): Promise<StorageDriver> {
  const { createClient } = await loadSdk(sdk, () => import('@supabase/supabase-js'))
  const calls = callContext()
  const client = createClient(variables.SUPABASE_URL, variables.SUPABASE_SERVICE_ROLE_KEY, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    global: { fetch: calls.fetch },
  })
  const ready = privateBucket(client, variables.SUPABASE_BUCKET)
  const bucket = async (signal?: AbortSignal) => {
    // Others wait for the bucket as well, so it goes on being made when this caller gives up.
    await unlessAborted(ready(), signal)
    return client.storage.from(variables.SUPABASE_BUCKET)
  }
  return {
    name: 'supabase',
    capabilities: { signedUrls: true, ranges: true, exclusiveCreate: true, durable: true },
    async put(key, body, { contentType, exclusive = false, signal }) {
      const bytes = await readAll(chunksOf(body))
      const { size, sha256 } = digestOf(bytes)
      const options = { contentType, upsert: !exclusive, metadata: { sha256 } }
      const target = await bucket(signal)
      unwrap(await calls.run({ ...(signal && { signal }) }, () => target.upload(key, bytes, options)))
      return { key, size, contentType, sha256 }
    },
    get: async (key, options = {}) => get(calls, await bucket(options.signal), { key, ...options }),
    stat: async (key, options = {}) => (await inspect(calls, await bucket(options.signal), { key, ...options })).info,
    list: async (prefix, { after = '', limit = 1000, signal } = {}) => {
      const source = await bucket(signal)
      return calls.run({ ...(signal && { signal }) }, () => listPage(source, { prefix, after, limit }))
    },
    async delete(keys, { signal } = {}) {
      const target = await bucket(signal)
      for (let start = 0; start < keys.length; start += mostKeysAtOnce) {
        const some = keys.slice(start, start + mostKeysAtOnce)
        unwrap(await calls.run({ ...(signal && { signal }) }, () => target.remove(some)))
      }
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
      // Not through the library's `download` option, which encodes the name twice.
      return downloadName === undefined ? signedUrl : `${signedUrl}&download=${encodeURIComponent(downloadName)}`
    },
    code: supabaseCode,
    close: async () => undefined,
  }
}

/** Makes sure, once, that the bucket is there and private. */
function privateBucket(client: SupabaseClient, name: string): () => Promise<void> {
  let done: Promise<void> | undefined
  const ensure = async () => {
    const found = await client.storage.getBucket(name)
    if (found.error && !/not found/i.test(found.error.message)) throw found.error
    if (found.data?.public) {
      throw new WorkspaceError('misconfigured', `The bucket ${name} is public. Make it private, or name another one.`)
    }
    if (found.data) return
    const created = await client.storage.createBucket(name, { public: false })
    // Another process may have made it meanwhile.
    if (created.error && supabaseCode(created.error) !== 'exists') throw created.error
  }
  return () => {
    done ??= ensure().catch((error: unknown) => {
      done = undefined
      throw error
    })
    return done
  }
}

async function inspect(
  calls: Calls,
  bucket: Bucket,
  { key, signal }: { key: string; signal?: AbortSignal },
): Promise<{ info: ObjectInfo; etag: string }> {
  const found = unwrap(await calls.run({ ...(signal && { signal }) }, () => bucket.info(key)))
  // The metadata is whatever the uploader gave, although the library types it as the service's own.
  const { sha256 } = (found.metadata ?? {}) as Record<string, unknown>
  const info = { key, size: found.size ?? 0, contentType: found.contentType ?? 'application/octet-stream' }
  return { info: { ...info, ...(typeof sha256 === 'string' && { sha256 }) }, etag: bare(found.etag) }
}

/**
 * Two requests, since a download tells neither the true content type (HTML comes as text/plain) nor the SHA-256. When
 * the object was replaced between them, both are made again.
 */
async function get(
  calls: Calls,
  bucket: Bucket,
  { key, range, signal }: GetOptions & { key: string },
): Promise<ObjectContent> {
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
