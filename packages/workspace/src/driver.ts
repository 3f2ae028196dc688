/** Bytes in memory, over a plain `ArrayBuffer` so that they are a `BodyInit` too. */
export type Bytes = Uint8Array<ArrayBuffer>

/** Where an object's bytes come from: whole in memory, or chunk by chunk. */
export type Body = Bytes | AsyncIterable<Uint8Array>

/** How an object is kept: the colder, the cheaper to keep and the dearer to read. All of them are read at once. */
export const storageTiers = ['hot', 'cool', 'cold'] as const
/** One of `storageTiers`. */
export type StorageTier = (typeof storageTiers)[number]

/** What is known about a stored object; `size` in bytes. */
export interface ObjectInfo {
  key: string
  size: number
  contentType: string
  /** Lower-case hex SHA-256 of the bytes, where the driver keeps it. */
  sha256?: string
  /** Where the driver has tiers, and the object is in one of them. */
  tier?: StorageTier
  /** It has to be brought back by the service's own means before it can be read or moved. */
  archived?: boolean
}

/** What a listing tells of an object; `size` in bytes. */
export type ListedObject = Pick<ObjectInfo, 'key' | 'size'>

/** How an object is to be stored. */
export interface PutOptions {
  contentType: string
  /** Refuse with `exists` when the key is taken. */
  exclusive?: boolean
  /** Refuse with `integrity` when the bytes that arrived have another SHA-256; nothing is stored then. */
  sha256?: string
  signal?: AbortSignal
}

/** Which part of an object to read. */
export interface GetOptions {
  /** First byte and last byte, both inclusive, as in an HTTP Range header; `end` beyond the object is cut. */
  range?: { start: number; end?: number }
  /**
   * The SHA-256 that the object must have: `integrity` when it is another one, of a range as far as the driver knows it. Who gives it
   * spares a driver to ask its service for it; the content type is then the one that the service serves, and may be a weaker one.
   */
  sha256?: string
  signal?: AbortSignal
}

/** One page of a listing. */
export interface ListOptions {
  /** Key of the last object of the previous page; the page starts behind it, also when it is gone by now. */
  after?: string
  /** 1 to 1000, and 1000 when left out. */
  limit?: number
  signal?: AbortSignal
}

/** How long a signed URL works (1 second to 7 days), and the file name that a browser saves under. */
export interface SignedUrlOptions {
  expiresInSeconds: number
  downloadName?: string
  signal?: AbortSignal
}

/** The closed list of what can go wrong, the same for every driver. */
export const storageErrorCodes = [
  'not_found',
  'exists',
  'invalid_key',
  'invalid_range',
  'invalid_argument',
  'integrity',
  'denied',
  'unsupported',
  'unavailable',
  'aborted',
  'no_space',
  'misconfigured',
  'missing_dependency',
  'unknown',
] as const
/** One of `storageErrorCodes`. */
export type StorageErrorCode = (typeof storageErrorCodes)[number]

/** An object that is being read. */
export interface ObjectContent {
  info: ObjectInfo
  body: AsyncIterable<Uint8Array>
}

/** Some objects of a listing, and whether there are more behind the last one. */
export interface ObjectPage {
  items: ListedObject[]
  more: boolean
}

/** A key of a batch that was left as it is, and why. */
export interface KeyFailure {
  key: string
  code: StorageErrorCode
  cause: unknown
}

/** What a service cannot do is declared here, and asking for it is refused with `unsupported`. */
export interface Capabilities {
  signedUrls: boolean
  ranges: boolean
  exclusiveCreate: boolean
  /** Objects are still there after the process, or the machine, has been replaced. */
  durable: boolean
  /** Tiers that an object can be set to; none where the service has only one way of keeping objects. */
  tiers: readonly StorageTier[]
}

/** `open`: calls fail at once. `half_open`: one call finds out whether the service is back. */
export type BreakerState = 'closed' | 'open' | 'half_open'

/**
 * A small driver over one storage service. Keys have been checked before they arrive here. A driver throws what its
 * service throws; `code` says what that means, and the portable type above it wraps it once.
 */
export interface StorageDriver {
  readonly name: string
  readonly capabilities: Capabilities
  /** Each request of a streamed put has a time limit already, and may be repeated: the put as a whole has none. */
  readonly boundsStreams?: boolean
  /** Of a driver that is protected against its service. */
  readonly breaker?: BreakerState | undefined
  put(key: string, body: Body, options: PutOptions): Promise<ObjectInfo>
  /** The body must be read, or given to `discardBody`; it may hold a file or a socket. */
  get(key: string, options?: GetOptions): Promise<ObjectContent>
  stat(key: string, options?: { signal?: AbortSignal }): Promise<ObjectInfo>
  /** Objects whose key starts with `prefix`, in byte order of their keys. */
  list(prefix: string, options?: ListOptions): Promise<ObjectPage>
  /**
   * Gives the keys that could not be deleted; all others are gone, and a key that was not there counts as deleted. Throws when
   * none could be, all for one reason.
   */
  delete(keys: readonly string[], options?: { signal?: AbortSignal }): Promise<readonly KeyFailure[]>
  /** Bytes and content type under a second key; what was there before is replaced. */
  copy(from: string, to: string, options?: { signal?: AbortSignal }): Promise<ObjectInfo>
  signedUrl(key: string, options: SignedUrlOptions): Promise<string>
  /** Moves an object to one of the declared tiers; its bytes, content type and hash stay what they are. */
  setTier(key: string, tier: StorageTier, options?: { signal?: AbortSignal }): Promise<ObjectInfo>
  code(error: unknown): StorageErrorCode
  close(): Promise<void>
}
