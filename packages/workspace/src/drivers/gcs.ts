import { EventEmitter, once } from 'node:events'
import { Readable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import type { Bucket, CopyOptions, File, FileMetadata, GetFilesOptions } from '@google-cloud/storage'
import { z } from 'zod'
import {
  type Body,
  type GetOptions,
  type ListedObject,
  type ObjectContent,
  type ObjectInfo,
  type ObjectPage,
  type PutOptions,
  type StorageDriver,
  type StorageErrorCode,
  type StorageTier,
  storageTiers,
} from '../driver.ts'
import { contentDisposition } from '../content-disposition.ts'
import { WorkspaceError } from '../errors.ts'
import { spanOf } from '../range.ts'
import { loadSdk } from '../sdk.ts'
import { counted } from '../stream.ts'
import { unlessAborted } from './abort.ts'
import { deleteEach } from './delete-keys.ts'

const storageClasses = ['STANDARD', 'NEARLINE', 'COLDLINE', 'ARCHIVE'] as const

/** A service account key as downloaded; other fields are not needed. */
const serviceAccount = z
  .string()
  .transform((text, context) => {
    try {
      const value: unknown = JSON.parse(text)
      return value
    } catch {
      context.addIssue({ code: 'custom', message: 'must be the JSON of a service account key' })
      return z.NEVER
    }
  })
  .pipe(z.object({ client_email: z.string(), private_key: z.string(), project_id: z.string() }))

/**
 * `GCS_BUCKET` (private, must exist); `GCS_CREDENTIALS`, the JSON of a service account key, or none if the machine itself has a role;
 * `GCS_ENDPOINT` for an emulator; `GCS_STORAGE_CLASS` for new objects.
 */
export const schema = z.object({
  GCS_BUCKET: z.string().regex(/^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$/, 'must be 3 to 63 characters of [a-z0-9._-]'),
  GCS_CREDENTIALS: serviceAccount.optional(),
  GCS_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be an address such as http://127.0.0.1:9199' }).optional(),
  GCS_STORAGE_CLASS: z.enum(storageClasses, `must be one of ${storageClasses.join(', ')}`).optional(),
})
type Variables = z.output<typeof schema>

const sdk = { package: '@google-cloud/storage', range: '^8.4.0' }
const deletesAtOnce = 16
const classes = {
  hot: 'STANDARD',
  cool: 'NEARLINE',
  cold: 'COLDLINE',
} as const satisfies Record<StorageTier, (typeof storageClasses)[number]>
const readAttempts = 3
const listenersOfAnswer = 20

/** A driver over one private bucket of Google Cloud Storage. */
export async function open(variables: Variables): Promise<StorageDriver> {
  const { Storage } = await loadSdk(sdk, () => import('@google-cloud/storage'))
  const { GCS_CREDENTIALS: credentials, GCS_ENDPOINT: apiEndpoint, GCS_STORAGE_CLASS: storageClass } = variables
  const storage = new Storage({
    // The library's own retries are off: the caller of the driver decides on retries.
    retryOptions: { autoRetry: false, maxRetries: 0 },
    ...(credentials && { credentials, projectId: credentials.project_id }),
    ...(apiEndpoint !== undefined && { apiEndpoint, projectId: 'emulated', useAuthWithCustomEndpoint: false }),
  })
  // An aborted read or write leaves its connection half used, and the library would reuse it for the next call.
  storage.interceptors.push({
    request(options) {
      options.forever = false
      // One of the two shapes that the library's types allow; it never sends the other one.
      return options as never
    },
  })
  const bucket = storage.bucket(variables.GCS_BUCKET)
  return {
    name: 'gcs',
    capabilities: { signedUrls: true, ranges: true, exclusiveCreate: true, durable: true, tiers: storageTiers },
    put: (key, body, options) => put(bucket.file(key), { body, options, storageClass }),
    get: (key, options = {}) => get(bucket.file(key), options),
    stat: async (key, { signal } = {}) => (await inspect(bucket.file(key), signal)).info,
    list: (prefix, { after, limit = 1000, signal } = {}) => list(bucket, { prefix, after, limit, signal }),
    delete: (keys, { signal } = {}) =>
      deleteEach(keys, { width: deletesAtOnce, code: gcsCode, signal }, (key) =>
        unlessAborted(bucket.file(key).delete({ ignoreNotFound: true }), signal),
      ),
    async copy(from, to, { signal } = {}) {
      if (from !== to) await unlessAborted(bucket.file(from).copy(bucket.file(to)), signal)
      return (await inspect(bucket.file(to), signal)).info
    },
    async signedUrl(key, { expiresInSeconds, downloadName, signal }) {
      const file = bucket.file(key)
      await inspect(file, signal)
      const [url] = await file.getSignedUrl({
        version: 'v4',
        action: 'read',
        expires: Date.now() + expiresInSeconds * 1000,
        ...(downloadName !== undefined && { responseDisposition: contentDisposition('attachment', downloadName) }),
      })
      return url
    },
    setTier: (key, tier, { signal } = {}) => setTier(bucket.file(key), tier, signal),
    code: gcsCode,
    close: async () => undefined,
  }
}

interface NewFile {
  body: Body
  options: PutOptions
  storageClass: Variables['GCS_STORAGE_CLASS']
}

async function put(file: File, { body, options, storageClass }: NewFile): Promise<ObjectInfo> {
  const { chunks, size } = counted(body)
  const target = file.createWriteStream({ ...writeOptions(options), metadata: metadataOf(options, storageClass) })
  const stop = options.signal ? { signal: options.signal } : {}
  await pipeline(Readable.from(chunks, { objectMode: false }), target, stop)
  return { key: file.name, size: size(), contentType: options.contentType, ...hashOf(options) }
}

function writeOptions({ exclusive }: PutOptions) {
  return {
    resumable: false,
    validation: 'crc32c' as const,
    ...(exclusive && { preconditionOpts: { ifGenerationMatch: 0 } }),
  }
}

function metadataOf({ contentType, ...rest }: PutOptions, storageClass: string | undefined): FileMetadata {
  return { contentType, metadata: hashOf(rest), ...(storageClass !== undefined && { storageClass }) }
}

function hashOf({ sha256 }: Pick<PutOptions, 'sha256'>): { sha256: string } | Record<string, never> {
  return sha256 === undefined ? {} : { sha256 }
}

async function inspect(file: File, signal: AbortSignal | undefined): Promise<{ info: ObjectInfo; generation: string }> {
  const [found] = await unlessAborted(file.getMetadata(), signal)
  const sha256 = found.metadata?.['sha256']
  const tier = storageTiers.find((one) => classes[one] === found.storageClass)
  const info = {
    key: file.name,
    size: Number(found.size ?? 0),
    contentType: found.contentType ?? 'application/octet-stream',
    ...(typeof sha256 === 'string' && { sha256 }),
    ...(tier !== undefined && { tier }),
  }
  return { info, generation: String(found.generation) }
}

/** The service copies the object onto itself and only keeps the metadata that the request repeats. */
async function setTier(file: File, tier: StorageTier, signal: AbortSignal | undefined): Promise<ObjectInfo> {
  const { info, generation } = await inspect(file, signal)
  const said = metadataOf({ contentType: info.contentType, ...hashOf(info) }, classes[tier])
  const options = { ...said, preconditionOpts: { ifGenerationMatch: generation } }
  // The library's type omits properties that it does send.
  await unlessAborted(file.copy(file, options as CopyOptions), signal)
  return (await inspect(file, signal)).info
}

/** Makes two requests, because a download does not return the SHA-256. Repeats both if the object was replaced in between. */
async function get(file: File, { range, sha256, signal }: GetOptions): Promise<ObjectContent> {
  const told = sha256 !== undefined && !range ? await getKnown(file, signal) : null
  if (told !== null) return told
  for (let attempt = 1; ; attempt += 1) {
    const { info, generation } = await inspect(file, signal)
    const { start, endExclusive } = spanOf(range, info.size)
    const part = range ? { start, end: endExclusive - 1 } : {}
    const { body, headers } = await openBody(file, part, signal)
    // The version of the object that this response is about.
    if (headers['x-goog-generation'] === generation || attempt === readAttempts) return { info, body }
    body.destroy()
  }
}

/** Makes one request; returns null if the download does not report the size. */
async function getKnown(file: File, signal: AbortSignal | undefined): Promise<ObjectContent | null> {
  const { body, headers } = await openBody(file, {}, signal)
  const { 'content-length': length, 'content-type': contentType = 'application/octet-stream' } = headers
  // A compressed response has another length.
  if (length !== undefined && !headers['content-encoding']) {
    return { info: { key: file.name, size: Number(length), contentType }, body }
  }
  body.destroy()
  return null
}

/** Requests an object's bytes and waits until the response begins. */
async function openBody(file: File, part: { start?: number; end?: number }, signal: AbortSignal | undefined) {
  const body = file.createReadStream({ ...part, validation: false, decompress: false })
  const answered = once(body, 'response')
  // The library attaches three pipelines to the response, more listeners than Node expects on one stream; they end with it.
  body.once('response', (answer: unknown) => {
    if (answer instanceof EventEmitter) answer.setMaxListeners(listenersOfAnswer)
  })
  // The library sends the request on the first read.
  body.read(0)
  const [response]: unknown[] = await unlessAborted(answered, signal).catch((error: unknown) => {
    // If the caller aborts before the response, no connection stays open waiting for it.
    body.destroy()
    throw error
  })
  // The library types its events as `any`.
  const { headers = {}, statusCode = 200 } = response as {
    headers?: Record<string, string | undefined>
    statusCode?: number
  }
  // The error is emitted once the body of the refusal has been read.
  if (statusCode >= 300) await unlessAborted(finished(body.resume()), signal)
  return { body, headers }
}

interface Wanted {
  prefix: string
  after: string | undefined
  limit: number
  signal: AbortSignal | undefined
}

/** The service lists from a start key, including it; an emulator ignores the start key. */
async function list(bucket: Bucket, { prefix, after = '', limit, signal }: Wanted): Promise<ObjectPage> {
  const items: ListedObject[] = []
  let query: GetFilesOptions | null = { prefix, startOffset: after, autoPaginate: false, maxResults: limit + 2 }
  while (query !== null && items.length <= limit) {
    const [files, next]: [File[], object | null, ...unknown[]] = await unlessAborted(bucket.getFiles(query), signal)
    const behind = files.filter(({ name }) => name > after)
    items.push(...behind.map(({ name, metadata }) => ({ key: name, size: Number(metadata.size ?? 0) })))
    query = next
  }
  return { items: items.slice(0, limit), more: items.length > limit }
}

const byStatus: Record<number, StorageErrorCode> = {
  401: 'denied',
  403: 'denied',
  404: 'not_found',
  412: 'exists',
  413: 'no_space',
  416: 'invalid_range',
  429: 'unavailable',
}

function gcsCode(error: unknown): StorageErrorCode {
  if (error instanceof WorkspaceError) return error.code
  if (!(error instanceof Error)) return 'unknown'
  const { code } = error as Error & { code?: unknown }
  // The message about a missing object contains the bucket's name, which may be anything.
  if (code === 404 && /bucket/i.test(error.message) && !/no such object/i.test(error.message)) return 'misconfigured'
  if (code === 'CONTENT_DOWNLOAD_MISMATCH' || code === 'FILE_NO_UPLOAD') return 'integrity'
  const status = Number(code)
  // The code is a name such as ECONNREFUSED: the request got no answer.
  if (Number.isNaN(status)) return code === undefined ? 'unknown' : 'unavailable'
  return byStatus[status] ?? (status >= 500 ? 'unavailable' : 'unknown')
}
