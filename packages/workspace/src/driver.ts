/** Bytes in memory. Backed by a plain `ArrayBuffer`, so that they are a valid `BodyInit` too. */
export type Bytes = Uint8Array<ArrayBuffer>

/** An object's bytes: whole in memory, or chunk by chunk. */
export type Body = Bytes | AsyncIterable<Uint8Array>

/** Storage tiers. Colder ones cost less to keep and more to read; objects in all of them can be read immediately. */
export const storageTiers = ['hot', 'cool', 'cold'] as const
/** One of `storageTiers`. */
export type StorageTier = (typeof storageTiers)[number]

/** Metadata of a stored object; `size` in bytes. */
export interface ObjectInfo {
  key: string
  size: number
  contentType: string
  /** Lower-case hex SHA-256 of the bytes, if the driver keeps it. */
  sha256?: string
  /** The object's tier, if the driver has tiers and the object is in one of them. */
  tier?: StorageTier
  /** Whether the object must first be restored by the service's own means before it can be read or moved. */
  archived?: boolean
}

/** A stored object, and whether the driver has already looked at what it stored, so that nobody needs to ask again. */
export interface PutInfo extends ObjectInfo {
  verified?: boolean
}

/** An object as listings return it; `size` in bytes. */
export type ListedObject = Pick<ObjectInfo, 'key' | 'size'>

/** How to store an object. */
export interface PutOptions {
  contentType: string
  /** Fails with `exists` if the key is taken. */
  exclusive?: boolean
  /** Fails with `integrity`, and stores nothing, if the bytes received have another SHA-256. */
  sha256?: string
  signal?: AbortSignal
}

/** Which part of an object to read. */
export interface GetOptions {
  /** First and last byte, both inclusive, as in an HTTP Range header; an `end` beyond the object is clipped. */
  range?: { start: number; end?: number }
  /**
   * The SHA-256 that the object must have, or the read fails with `integrity`; for a range, only as far as the driver knows the hash.
   * Passing it saves some drivers a request to the service; the content type is then the one that the service serves, which may be less
   * specific.
   */
  sha256?: string
  signal?: AbortSignal
}

/** Options for one page of a listing. */
export interface ListOptions {
  /** Key of the last object of the previous page; the page starts after it, even if that object no longer exists. */
  after?: string
  /** 1 to 1000; 1000 by default. */
  limit?: number
  signal?: AbortSignal
}

/** Lifetime of a signed URL (1 second to 7 days), and the file name that a browser saves it under. */
export interface SignedUrlOptions {
  expiresInSeconds: number
  downloadName?: string
  signal?: AbortSignal
}

/** The closed list of storage errors, the same for every driver. */
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

/** An opened object: its metadata and its bytes. */
export interface ObjectContent {
  info: ObjectInfo
  body: AsyncIterable<Uint8Array>
}

/** A page of a listing, and whether there are more objects after it. */
export interface ObjectPage {
  items: ListedObject[]
  more: boolean
}

/** A key of a batch that could not be deleted, and why. */
export interface KeyFailure {
  key: string
  code: StorageErrorCode
  cause: unknown
}

/** What a driver supports; a call that its service cannot serve fails with `unsupported`. */
export interface Capabilities {
  signedUrls: boolean
  ranges: boolean
  exclusiveCreate: boolean
  /** Whether objects survive the replacement of the process or the machine. */
  durable: boolean
  /** Tiers that an object can be set to; empty if the service has only one. */
  tiers: readonly StorageTier[]
}

/** `open`: calls fail immediately, until a probe finds that the service is back. */
export type BreakerState = 'closed' | 'open'

/**
 * A thin driver over one storage service. It gets keys that were already checked. It throws its service's own errors; `code` maps them to
 * error codes, and `guardDriver` wraps them once.
 */
export interface StorageDriver {
  readonly name: string
  readonly capabilities: Capabilities
  /** Whether each request of a streamed put has its own time limit and retries, so that the put as a whole needs no limit. */
  readonly boundsStreams?: boolean
  /** Set on a driver that has a circuit breaker. */
  readonly breaker?: BreakerState | undefined
  put(key: string, body: Body, options: PutOptions): Promise<PutInfo>
  /** Consume the body or pass it to `discardBody`; it may hold a file or a socket. */
  get(key: string, options?: GetOptions): Promise<ObjectContent>
  stat(key: string, options?: { signal?: AbortSignal }): Promise<ObjectInfo>
  /** Lists objects whose key starts with `prefix`, in byte order of their keys. */
  list(prefix: string, options?: ListOptions): Promise<ObjectPage>
  /**
   * Returns the keys that could not be deleted. All others no longer exist; a key that did not exist counts as deleted. Throws if no key
   * could be deleted, all for one reason.
   */
  delete(keys: readonly string[], options?: { signal?: AbortSignal }): Promise<readonly KeyFailure[]>
  /** Copies bytes and content type to a second key, replacing what was there. */
  copy(from: string, to: string, options?: { signal?: AbortSignal }): Promise<ObjectInfo>
  signedUrl(key: string, options: SignedUrlOptions): Promise<string>
  /** Moves an object to one of the declared tiers; bytes, content type and hash stay the same. */
  setTier(key: string, tier: StorageTier, options?: { signal?: AbortSignal }): Promise<ObjectInfo>
  code(error: unknown): StorageErrorCode
  close(): Promise<void>
}
