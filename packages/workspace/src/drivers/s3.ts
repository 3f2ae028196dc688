import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { HeadObjectCommandOutput, S3Client } from '@aws-sdk/client-s3'
import type { Bytes, KeyFailure, ObjectInfo, PutOptions, StorageDriver, StorageTier } from '../driver.ts'
import { WorkspaceError } from '../errors.ts'
import { contentDisposition } from '../content-disposition.ts'
import { loadSdk } from '../sdk.ts'
import { counted } from '../stream.ts'
import { deleteInBatches } from './delete-keys.ts'
import { s3Code, s3CodeByName } from './s3-errors.ts'
import { classesOf, clientConfig, presetOf, type S3Variables } from './s3-variables.ts'

export { schema } from './s3-variables.ts'

const range = '^3.1160.0'
const partBytes = 8 * 1024 * 1024
const partsAtOnce = 2
const mostKeysAtOnce = 1000

const loadClient = () => loadSdk({ package: '@aws-sdk/client-s3', range }, () => import('@aws-sdk/client-s3'))
const loadUpload = () => loadSdk({ package: '@aws-sdk/lib-storage', range }, () => import('@aws-sdk/lib-storage'))
const loadPresigner = () =>
  loadSdk({ package: '@aws-sdk/s3-request-presigner', range }, () => import('@aws-sdk/s3-request-presigner'))

type Sdk = Awaited<ReturnType<typeof loadClient>>

/** What every call needs: the vendor's module, a client, the bucket and the storage settings of objects. */
interface Place {
  sdk: Sdk
  client: S3Client
  bucket: string
  /** The storage class of each tier that the bucket has. */
  classes: ReadonlyMap<StorageTier, string>
  storing: { StorageClass?: never; ServerSideEncryption?: 'AES256' | 'aws:kms'; SSEKMSKeyId?: string }
}

/**
 * A driver over one bucket of a service that speaks S3. Bodies of unknown length are uploaded in parts; a put that fails or is aborted
 * leaves no parts behind. The bucket must exist and should be private.
 */
export async function open(variables: S3Variables): Promise<StorageDriver> {
  const [sdk, { Upload }, { getSignedUrl }] = await Promise.all([loadClient(), loadUpload(), loadPresigner()])
  const client = new sdk.S3Client(clientConfig(variables))
  const place: Place = {
    sdk,
    client,
    bucket: variables.S3_BUCKET,
    classes: classesOf(variables),
    storing: storingOf(variables),
  }
  const Bucket = place.bucket
  return {
    name: 's3',
    capabilities: {
      signedUrls: true,
      ranges: true,
      exclusiveCreate: presetOf(variables).exclusiveCreate,
      durable: true,
      tiers: [...place.classes.keys()],
    },
    put: (key, body, options) =>
      body instanceof Uint8Array
        ? putWhole(place, { key, body, options })
        : putStream(place, { key, options, body, Upload }),
    async get(key, { range: wanted, signal } = {}) {
      const Range = wanted && `bytes=${wanted.start}-${wanted.end ?? ''}`
      const input = { Bucket, Key: key, ...(Range && { Range }) }
      const found = await client.send(new sdk.GetObjectCommand(input), abort(signal))
      const size = Number(found.ContentRange?.split('/')[1] ?? found.ContentLength ?? 0)
      // In Node, the body is a Node stream, though its type also allows the browser's.
      return { info: infoOf(place, key, { ...found, ContentLength: size }), body: found.Body as Readable }
    },
    stat: (key, { signal } = {}) => stat(place, key, signal),
    async list(prefix, { after, limit = 1000, signal } = {}) {
      const input = { Bucket, Prefix: prefix, MaxKeys: limit, ...(after !== undefined && { StartAfter: after }) }
      const { Contents = [], IsTruncated = false } = await client.send(
        new sdk.ListObjectsV2Command(input),
        abort(signal),
      )
      return { items: Contents.map(({ Key = '', Size = 0 }) => ({ key: Key, size: Size })), more: IsTruncated }
    },
    delete: (keys, { signal } = {}) =>
      deleteInBatches(keys, { size: mostKeysAtOnce, code: s3Code, signal }, (some) => remove(place, some, signal)),
    async copy(from, to, { signal } = {}) {
      const input = { Bucket, Key: to, CopySource: `${Bucket}/${from}`, ...place.storing }
      if (from !== to) await client.send(new sdk.CopyObjectCommand(input), abort(signal))
      return stat(place, to, signal)
    },
    async signedUrl(key, { expiresInSeconds: expiresIn, downloadName, signal }) {
      await stat(place, key, signal)
      const disposition = downloadName !== undefined && {
        ResponseContentDisposition: contentDisposition('attachment', downloadName),
      }
      return getSignedUrl(client, new sdk.GetObjectCommand({ Bucket, Key: key, ...disposition }), { expiresIn })
    },
    setTier: (key, tier, { signal } = {}) => setTier(place, { key, tier, signal }),
    code: s3Code,
    close: async () => client.destroy(),
  }
}

function storingOf({ S3_STORAGE_CLASS, S3_SSE, S3_SSE_KMS_KEY_ID }: S3Variables): Place['storing'] {
  return {
    // Some services have classes of their own, which the vendor's type does not list.
    ...(S3_STORAGE_CLASS !== undefined && { StorageClass: S3_STORAGE_CLASS as never }),
    ...(S3_SSE !== undefined && { ServerSideEncryption: S3_SSE }),
    ...(S3_SSE_KMS_KEY_ID !== undefined && { SSEKMSKeyId: S3_SSE_KMS_KEY_ID }),
  }
}

function objectInput({ bucket, storing }: Place, key: string, { contentType, exclusive, ...rest }: PutOptions) {
  return {
    Bucket: bucket,
    Key: key,
    ContentType: contentType,
    Metadata: hashOf(rest),
    ...(exclusive && { IfNoneMatch: '*' }),
    ...storing,
  }
}

function hashOf({ sha256 }: Pick<PutOptions, 'sha256'>): { sha256?: string } {
  return sha256 === undefined ? {} : { sha256 }
}

async function putWhole(
  place: Place,
  { key, body, options }: { key: string; body: Bytes; options: PutOptions },
): Promise<ObjectInfo> {
  const input = { ...objectInput(place, key, options), Body: body, ContentLength: body.byteLength }
  await place.client.send(new place.sdk.PutObjectCommand(input), abort(options.signal))
  return { key, size: body.byteLength, contentType: options.contentType, ...hashOf(options) }
}

interface NewStream {
  key: string
  body: AsyncIterable<Uint8Array>
  options: PutOptions
  Upload: Awaited<ReturnType<typeof loadUpload>>['Upload']
}

async function putStream(place: Place, { key, body, options, Upload }: NewStream): Promise<ObjectInfo> {
  const { chunks, size } = counted(body)
  const upload = new Upload({
    client: place.client,
    params: { ...objectInput(place, key, options), Body: Readable.from(chunks, { objectMode: false }) },
    partSize: partBytes,
    queueSize: partsAtOnce,
  })
  await withSignal(
    options.signal,
    () => upload.done(),
    () => upload.abort(),
  )
  return { key, size: size(), contentType: options.contentType, ...hashOf(options) }
}

async function stat(place: Place, key: string, signal?: AbortSignal): Promise<ObjectInfo> {
  const { sdk, client, bucket } = place
  try {
    return infoOf(place, key, await client.send(new sdk.HeadObjectCommand({ Bucket: bucket, Key: key }), abort(signal)))
  } catch (error) {
    // A HEAD response has no body that says what is missing. A missing bucket must not pass for a missing object.
    if (s3Code(error) === 'not_found') await assertBucket({ sdk, client, bucket }, signal)
    throw error
  }
}

async function assertBucket(
  { sdk, client, bucket }: Pick<Place, 'sdk' | 'client' | 'bucket'>,
  signal?: AbortSignal,
): Promise<void> {
  try {
    await client.send(new sdk.HeadBucketCommand({ Bucket: bucket }), abort(signal))
  } catch (cause) {
    if (s3Code(cause) !== 'not_found') throw cause
    throw new WorkspaceError('misconfigured', `There is no bucket ${bucket}. Make it, or name another one.`, { cause })
  }
}

/** The service copies the object onto itself, with its content type, metadata and checksum algorithm. */
async function setTier(
  place: Place,
  { key, tier, signal }: { key: string; tier: StorageTier; signal: AbortSignal | undefined },
): Promise<ObjectInfo> {
  const { sdk, client, bucket: Bucket, storing } = place
  // The vendor's type does not list the classes of other services.
  const StorageClass = place.classes.get(tier) as never
  const input = { Bucket, Key: key, CopySource: `${Bucket}/${key}`, ...storing, StorageClass }
  await client.send(new sdk.CopyObjectCommand({ ...input, MetadataDirective: 'COPY' }), abort(signal))
  return stat(place, key, signal)
}

async function remove(
  { sdk, client, bucket }: Place,
  keys: readonly string[],
  signal?: AbortSignal,
): Promise<KeyFailure[]> {
  const Delete = { Objects: keys.map((Key) => ({ Key })), Quiet: true }
  const command = new sdk.DeleteObjectsCommand({ Bucket: bucket, Delete })
  command.middlewareStack.add(withContentMd5, { step: 'build', name: 'contentMd5' })
  const { Errors = [] } = await client.send(command, abort(signal))
  return Errors.filter(({ Code }) => Code !== 'NoSuchKey').map(({ Key = '', Code = 'Error', Message }) => {
    const cause = Object.assign(new Error(Message ?? 'not deleted'), { name: Code })
    return { key: Key, code: s3CodeByName(Code), cause }
  })
}

/** S3-compatible services require this older checksum for a delete of many; the vendor's client only sends newer ones. */
function withContentMd5<Args extends { request: unknown }, Answer>(next: (args: Args) => Promise<Answer>) {
  return (args: Args): Promise<Answer> => {
    // At this point the request is built: XML in `body`, headers by name.
    const { headers, body } = args.request as { headers: Record<string, string>; body: string | Uint8Array }
    headers['content-md5'] = createHash('md5').update(body).digest('base64')
    return next(args)
  }
}

type Known = Pick<
  HeadObjectCommandOutput,
  'ContentLength' | 'ContentType' | 'Metadata' | 'StorageClass' | 'ArchiveStatus' | 'Restore'
>

function infoOf({ classes }: Place, key: string, found: Known): ObjectInfo {
  const { ContentLength = 0, ContentType, Metadata, StorageClass = 'STANDARD' } = found
  const sha256 = Metadata?.['sha256']
  const [tier] = [...classes].find(([, name]) => name === StorageClass) ?? []
  return {
    key,
    size: ContentLength,
    contentType: ContentType ?? 'application/octet-stream',
    ...(sha256 !== undefined && { sha256 }),
    ...(tier !== undefined && { tier }),
    ...(isArchived(found) && { archived: true }),
  }
}

/** A temporarily restored object can be read, and its metadata says so. */
function isArchived({ StorageClass, ArchiveStatus, Restore }: Known): boolean {
  if (Restore?.includes('ongoing-request="false"') === true) return false
  return StorageClass === 'GLACIER' || StorageClass === 'DEEP_ARCHIVE' || ArchiveStatus !== undefined
}

function abort(signal: AbortSignal | undefined): { abortSignal?: AbortSignal } {
  return signal ? { abortSignal: signal } : {}
}

/** Runs the work and aborts it when the signal fires. */
async function withSignal(
  signal: AbortSignal | undefined,
  work: () => Promise<unknown>,
  callOff: () => Promise<unknown>,
): Promise<void> {
  const onAbort = () => void callOff().catch(() => undefined)
  signal?.addEventListener('abort', onAbort, { once: true })
  try {
    await work()
  } finally {
    signal?.removeEventListener('abort', onAbort)
  }
}
