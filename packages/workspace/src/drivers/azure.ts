import { Readable } from 'node:stream'
import type {
  BlobGetPropertiesResponse,
  ContainerClient,
  BlockBlobClient,
  BlockBlobUploadOptions,
} from '@azure/storage-blob'
import { z } from 'zod'
import {
  type Body,
  type GetOptions,
  type ObjectContent,
  type ObjectInfo,
  type ObjectPage,
  type PutOptions,
  type StorageDriver,
  type StorageErrorCode,
  type StorageTier,
  storageTiers,
} from '../driver.ts'
import { WorkspaceError } from '../errors.ts'
import { contentDisposition } from '../content-disposition.ts'
import { loadSdk } from '../sdk.ts'
import { counted } from '../stream.ts'
import { deleteEach } from './delete-keys.ts'

/**
 * `AZURE_STORAGE_ACCOUNT`, `AZURE_STORAGE_KEY`, `AZURE_STORAGE_CONTAINER` (private, must exist); `AZURE_STORAGE_ENDPOINT` if the account is
 * not at the usual address; `AZURE_STORAGE_TIER` for new objects.
 */
export const schema = z.object({
  AZURE_STORAGE_ACCOUNT: z.string().regex(/^[a-z0-9]{3,24}$/, 'must be 3 to 24 characters of [a-z0-9]'),
  AZURE_STORAGE_KEY: z.base64('must be the account key, in base64'),
  AZURE_STORAGE_CONTAINER: z
    .string()
    .regex(/^[a-z0-9](?:-?[a-z0-9]){2,62}$/, 'must be 3 to 63 characters of [a-z0-9-]')
    .default('dossier'),
  AZURE_STORAGE_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://account.blob.core.windows.net' })
    .optional(),
  // Reading an archived object would take hours.
  AZURE_STORAGE_TIER: z.enum(['Hot', 'Cool', 'Cold'], 'must be Hot, Cool or Cold').optional(),
})
type Variables = z.output<typeof schema>

const sdk = { package: '@azure/storage-blob', range: '^12.34.0' }
const partBytes = 8 * 1024 * 1024
const partsAtOnce = 2
const deletesAtOnce = 16
const accessTiers = { hot: 'Hot', cool: 'Cool', cold: 'Cold' } as const satisfies Record<StorageTier, string>

/** A driver over one private container of Azure Blob Storage. */
export async function open(variables: Variables): Promise<StorageDriver> {
  const { BlobSASPermissions, BlobServiceClient, StorageSharedKeyCredential } = await loadSdk(
    sdk,
    () => import('@azure/storage-blob'),
  )
  const { AZURE_STORAGE_ACCOUNT: account, AZURE_STORAGE_TIER: tier } = variables
  const credential = new StorageSharedKeyCredential(account, variables.AZURE_STORAGE_KEY)
  const address = variables.AZURE_STORAGE_ENDPOINT ?? `https://${account}.blob.core.windows.net`
  // The library's own retries are off: the caller of the driver decides on retries.
  const service = new BlobServiceClient(address, credential, { retryOptions: { maxTries: 1 } })
  const container = service.getContainerClient(variables.AZURE_STORAGE_CONTAINER)
  const blob = (key: string) => container.getBlockBlobClient(key)
  const stat = async (key: string, signal?: AbortSignal) => infoOf(key, await blob(key).getProperties(abort(signal)))
  return {
    name: 'azure',
    capabilities: { signedUrls: true, ranges: true, exclusiveCreate: true, durable: true, tiers: storageTiers },
    put: (key, body, options) => put(blob(key), { key, body, options, tier }),
    get: (key, options = {}) => get(blob(key), key, options),
    stat: (key, { signal } = {}) => stat(key, signal),
    list: (prefix, { after = '', limit = 1000, signal } = {}) => listPage(container, { prefix, after, limit, signal }),
    delete: (keys, { signal } = {}) =>
      deleteEach(keys, { width: deletesAtOnce, code: azureCode, signal }, (key) =>
        blob(key).deleteIfExists(abort(signal)),
      ),
    async copy(from, to, { signal } = {}) {
      if (from !== to) {
        const copying = await blob(to).beginCopyFromURL(blob(from).url, { ...abort(signal), intervalInMs: 100 })
        await copying.pollUntilDone()
      }
      return stat(to, signal)
    },
    async signedUrl(key, { expiresInSeconds, downloadName, signal }) {
      await stat(key, signal)
      return blob(key).generateSasUrl({
        permissions: BlobSASPermissions.parse('r'),
        expiresOn: new Date(Date.now() + expiresInSeconds * 1000),
        ...(downloadName !== undefined && { contentDisposition: contentDisposition('attachment', downloadName) }),
      })
    },
    async setTier(key, to, { signal } = {}) {
      await blob(key).setAccessTier(accessTiers[to], abort(signal))
      return stat(key, signal)
    },
    code: azureCode,
    close: async () => undefined,
  }
}

interface NewBlob {
  key: string
  body: Body
  options: PutOptions
  tier: Variables['AZURE_STORAGE_TIER']
}

async function put(blob: BlockBlobClient, { key, body, options, tier }: NewBlob): Promise<ObjectInfo> {
  const how = { ...uploadOptions(options), ...(tier && { tier }) }
  const known = { key, contentType: options.contentType, ...hashOf(options) }
  if (body instanceof Uint8Array) {
    await blob.upload(body, body.byteLength, how)
    return { ...known, size: body.byteLength }
  }
  const { chunks, size } = counted(body)
  await blob.uploadStream(Readable.from(chunks, { objectMode: false }), partBytes, partsAtOnce, how)
  return { ...known, size: size() }
}

async function get(blob: BlockBlobClient, key: string, { range, signal }: GetOptions): Promise<ObjectContent> {
  const count = range?.end === undefined ? undefined : range.end - range.start + 1
  const found = await blob.download(range?.start, count, { ...abort(signal), maxRetryRequests: 0 })
  const { contentLength, contentRange, contentType, metadata } = found
  const size = Number(contentRange?.split('/')[1] ?? contentLength ?? 0)
  // In Node, the body is always a Node stream.
  const body = found.readableStreamBody as Readable
  return { info: infoOf(key, { contentLength: size, contentType, metadata }), body }
}

function uploadOptions({ contentType, exclusive, signal, ...rest }: PutOptions): BlockBlobUploadOptions {
  return {
    ...abort(signal),
    blobHTTPHeaders: { blobContentType: contentType },
    metadata: hashOf(rest),
    ...(exclusive && { conditions: { ifNoneMatch: '*' } }),
  }
}

function hashOf({ sha256 }: Pick<PutOptions, 'sha256'>): { sha256: string } | Record<string, never> {
  return sha256 === undefined ? {} : { sha256 }
}

interface Wanted {
  prefix: string
  after: string
  limit: number
  signal: AbortSignal | undefined
}

/** Maximum page size of the service. */
const mostListed = 5000

/**
 * Lists one page of keys in the service's order, which is byte order, starting at `after`. A service that does not support the start key
 * returns everything, so keys before `after` are dropped here.
 */
async function listPage(container: ContainerClient, { prefix, after, limit, signal }: Wanted): Promise<ObjectPage> {
  const from = after > prefix ? { startFrom: after } : {}
  // Room for `after` itself, and for one more object that shows whether there are more pages.
  const maxPageSize = Math.min(limit + 2, mostListed)
  const items: ObjectPage['items'] = []
  for await (const { segment } of container
    .listBlobsFlat({ prefix, ...from, ...abort(signal) })
    .byPage({ maxPageSize })) {
    for (const { name: key, properties } of segment.blobItems) {
      if (key <= after) continue
      if (key <= (items.at(-1)?.key ?? '')) throw new WorkspaceError('misconfigured', strangeOrder)
      if (items.length === limit) return { items, more: true }
      items.push({ key, size: properties.contentLength ?? 0 })
    }
  }
  return { items, more: false }
}

const strangeOrder =
  'The container does not list its blobs in the order of their names. Take an account without a hierarchical namespace.'

function infoOf(
  key: string,
  {
    contentLength = 0,
    contentType,
    metadata,
    accessTier,
  }: Pick<BlobGetPropertiesResponse, 'contentLength' | 'contentType' | 'metadata' | 'accessTier'>,
): ObjectInfo {
  const sha256 = metadata?.['sha256']
  const known = storageTiers.find((one) => accessTiers[one] === accessTier)
  return {
    key,
    size: contentLength,
    contentType: contentType ?? 'application/octet-stream',
    ...(sha256 !== undefined && { sha256 }),
    ...(known !== undefined && { tier: known }),
    ...(accessTier === 'Archive' && { archived: true }),
  }
}

function abort(signal: AbortSignal | undefined): { abortSignal?: AbortSignal } {
  return signal ? { abortSignal: signal } : {}
}

const byCode: Record<string, StorageErrorCode> = {
  BlobNotFound: 'not_found',
  // Errors of a copy about its source.
  CannotVerifyCopySource: 'not_found',
  ContainerNotFound: 'misconfigured',
  ContainerBeingDeleted: 'unavailable',
  BlobAlreadyExists: 'exists',
  ConditionNotMet: 'exists',
  InvalidRange: 'invalid_range',
  Md5Mismatch: 'integrity',
  Crc64Mismatch: 'integrity',
  RequestBodyTooLarge: 'no_space',
  LeaseIdMissing: 'denied',
  BlobImmutableDueToPolicy: 'denied',
  BlobArchived: 'unsupported',
  BlobBeingRehydrated: 'unsupported',
  AccessTierNotSupportedForBlobType: 'unsupported',
  FeatureNotSupportedForAccount: 'unsupported',
  BlobTypeNotSupported: 'unsupported',
  InvalidBlobTier: 'unsupported',
  InsufficientAccountPermissions: 'denied',
}

const byStatus: Record<number, StorageErrorCode> = {
  401: 'denied',
  403: 'denied',
  404: 'not_found',
  409: 'exists',
  412: 'exists',
  413: 'no_space',
  416: 'invalid_range',
  429: 'unavailable',
}

function azureCode(error: unknown): StorageErrorCode {
  if (error instanceof WorkspaceError) return error.code
  if (!(error instanceof Error)) return 'unknown'
  const { code, statusCode } = error as Error & { code?: unknown; statusCode?: unknown }
  const named = typeof code === 'string' ? byCode[code] : undefined
  if (named) return named
  // Without a status, the request got no answer.
  if (typeof statusCode !== 'number') return code === undefined ? 'unknown' : 'unavailable'
  return byStatus[statusCode] ?? (statusCode >= 500 ? 'unavailable' : 'unknown')
}
