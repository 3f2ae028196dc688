import type {
  Body,
  GetOptions,
  KeyFailure,
  ObjectContent,
  ObjectInfo,
  PutInfo,
  PutOptions,
  SignedUrlOptions,
  StorageDriver,
  StorageTier,
} from './driver.ts'
import { createHasher, sha256Of } from './digest.ts'
import { codeMeaning, WorkspaceError } from './errors.ts'
import { checkKey, checkPrefix } from './key.ts'
import { checkRange, spanOf } from './range.ts'
import { abortable, closingWith, discardBody, WholeBody } from './stream.ts'

const guarded = new WeakSet<StorageDriver>()
const contentTypePattern = /^[\w.+-]{1,100}\/[\w.+-]{1,100}(?:; ?[\w-]{1,40}=[\w.-]{1,40})*$/
const longestExpirySeconds = 7 * 24 * 60 * 60
const longestPage = 1000

/**
 * Wraps a driver with what all drivers share: checks keys and arguments before any I/O, refuses what the driver does not declare, verifies
 * sizes and hashes in both directions, and turns every failure into a `WorkspaceError`. Returns a driver that is already guarded unchanged.
 */
export function guardDriver(driver: StorageDriver): StorageDriver {
  if (guarded.has(driver)) return driver
  const safe: StorageDriver = {
    name: driver.name,
    capabilities: driver.capabilities,
    get breaker() {
      return driver.breaker
    },
    put: (key, body, options) => put(driver, { key, body, options }),
    get: (key, options = {}) => get(driver, key, options),
    async stat(key, options = {}) {
      checkKey(key)
      return attempt(driver, `stat ${key}`, options.signal, () => driver.stat(key, options))
    },
    async list(prefix, options = {}) {
      checkPrefix(prefix)
      if (options.after !== undefined) checkKey(options.after)
      const limit = options.limit ?? longestPage
      if (!Number.isInteger(limit) || limit < 1 || limit > longestPage) {
        throw new WorkspaceError('invalid_argument', `A page holds 1 to ${longestPage} objects.`)
      }
      return attempt(driver, `list ${prefix}`, options.signal, () => driver.list(prefix, { ...options, limit }))
    },
    delete: (keys, options = {}) => deleteMany(driver, keys, options),
    async copy(from, to, options = {}) {
      checkKey(from)
      checkKey(to)
      return attempt(driver, `copy ${from} to ${to}`, options.signal, () => driver.copy(from, to, options))
    },
    signedUrl: (key, options) => signedUrl(driver, key, options),
    setTier: (key, tier, options = {}) => setTier(driver, { key, tier, signal: options.signal }),
    code: (error) => (error instanceof WorkspaceError ? error.code : driver.code(error)),
    close: () => driver.close(),
  }
  guarded.add(safe)
  return safe
}

/** Whether a text is a content type that `put` accepts. */
export function isContentType(text: string): boolean {
  return contentTypePattern.test(text)
}

async function put(
  driver: StorageDriver,
  { key, body, options }: { key: string; body: Body; options: PutOptions },
): Promise<PutInfo> {
  checkKey(key)
  if (!isContentType(options.contentType)) {
    throw new WorkspaceError('invalid_argument', 'A content type must look like text/html; charset=utf-8.')
  }
  if (options.exclusive) need(driver, 'exclusiveCreate')
  const source = body instanceof Uint8Array ? wholeSource(key, body, options) : streamSource(key, body, options)
  return attempt(driver, `put ${key}`, options.signal, async () => {
    const stored = await driver.put(key, source.body, { ...options, ...source.known }).catch((error: unknown) => {
      throw source.failure() ?? error
    })
    const sent = source.sent()
    if (stored.size !== sent.size) throw integrity(key, `${stored.size} bytes arrived of ${sent.size}`)
    return { ...stored, sha256: sent.sha256 }
  })
}

interface Source {
  body: Body
  known: { sha256?: string }
  sent: () => { size: number; sha256: string }
  /** The error of the source itself, which says more than the driver's error about it. */
  failure: () => unknown
}

function wholeSource(key: string, body: Body & Uint8Array, options: PutOptions): Source {
  const sha256 = sha256Of(body)
  checkHash(key, options.sha256, sha256)
  return { body, known: { sha256 }, sent: () => ({ size: body.byteLength, sha256 }), failure: () => undefined }
}

function streamSource(key: string, body: AsyncIterable<Uint8Array>, options: PutOptions): Source {
  const hasher = createHasher()
  let failed: unknown
  let sent = { size: 0, sha256: '' }
  async function* metered() {
    try {
      for await (const chunk of abortable(body, options.signal)) {
        hasher.update(chunk)
        yield chunk
      }
      sent = hasher.digest()
      checkHash(key, options.sha256, sent.sha256)
    } catch (error) {
      failed = error
      throw error
    }
  }
  return { body: metered(), known: {}, sent: () => sent, failure: () => failed }
}

async function get(driver: StorageDriver, key: string, options: GetOptions): Promise<ObjectContent> {
  checkKey(key)
  if (options.range) {
    checkRange(options.range)
    need(driver, 'ranges')
  }
  const content = await attempt(driver, `get ${key}`, options.signal, () => driver.get(key, options))
  const { info, body } = content
  if (info.sha256 !== undefined && options.sha256 !== undefined && info.sha256 !== options.sha256) {
    await discardBody(body)
    checkHash(key, options.sha256, info.sha256)
  }
  if (body instanceof WholeBody) {
    checkSize(info, options, body.bytes.byteLength)
    const { range, sha256 = info.sha256 } = options
    // A body with other bytes is still returned, so that its contents can be recorded, and fails at its end.
    if (range !== undefined || sha256 === undefined || sha256 === sha256Of(body.bytes)) return content
  }
  return { info, body: closingWith(verified(driver, content, options), body) }
}

async function* verified(
  driver: StorageDriver,
  { info, body }: ObjectContent,
  options: GetOptions,
): AsyncGenerator<Uint8Array> {
  const { signal } = options
  const hasher = createHasher()
  try {
    for await (const chunk of abortable(body, signal)) {
      hasher.update(chunk)
      yield chunk
    }
    checkReceived(info, options, hasher.digest())
  } catch (error) {
    throw wrap(driver, `get ${info.key}`, signal, error)
  }
}

function checkReceived(info: ObjectInfo, options: GetOptions, got: { size: number; sha256: string }): void {
  checkSize(info, options, got.size)
  const { range, sha256 = info.sha256 } = options
  if (!range) checkHash(info.key, sha256, got.sha256)
}

function checkSize({ key, size }: ObjectInfo, { range }: GetOptions, got: number): void {
  const { start, endExclusive } = spanOf(range, size)
  const wanted = endExclusive - start
  if (got !== wanted) throw integrity(key, `${got} bytes came of ${wanted}`)
}

async function signedUrl(driver: StorageDriver, key: string, options: SignedUrlOptions): Promise<string> {
  checkKey(key)
  need(driver, 'signedUrls')
  const { expiresInSeconds, downloadName } = options
  if (!Number.isInteger(expiresInSeconds) || expiresInSeconds < 1 || expiresInSeconds > longestExpirySeconds) {
    throw new WorkspaceError('invalid_argument', `A signed URL works for 1 to ${longestExpirySeconds} whole seconds.`)
  }
  const safe = downloadName === undefined ? options : { ...options, downloadName: safeDownloadName(downloadName) }
  return attempt(driver, `sign ${key}`, options.signal, () => driver.signedUrl(key, safe))
}

async function deleteMany(
  driver: StorageDriver,
  given: readonly string[],
  options: { signal?: AbortSignal },
): Promise<readonly KeyFailure[]> {
  for (const key of given) checkKey(key)
  const keys = [...new Set(given)]
  if (keys.length === 0) return []
  const asked = `delete ${keys.length} objects`
  const failures = await attempt(driver, asked, options.signal, () => driver.delete(keys, options))
  const [first] = failures
  if (first === undefined || failures.length < keys.length) return failures
  if (failures.some(({ code }) => code !== first.code)) return failures
  if (first.cause instanceof WorkspaceError) throw first.cause
  throw failure(driver, asked, first)
}

/** Skips an object that is in the tier already: services charge for the move, and some refuse it. */
async function setTier(
  driver: StorageDriver,
  { key, tier, signal }: { key: string; tier: StorageTier; signal: AbortSignal | undefined },
): Promise<ObjectInfo> {
  checkKey(key)
  const { tiers } = driver.capabilities
  if (!tiers.includes(tier)) {
    const offered = tiers.length === 0 ? 'it has none' : `it has ${tiers.join(', ')}`
    throw new WorkspaceError('unsupported', `Storage driver ${driver.name} does not offer this tier; ${offered}.`)
  }
  const options = signal === undefined ? {} : { signal }
  return attempt(driver, `move ${key} to tier ${tier}`, signal, async () => {
    const before = await driver.stat(key, options)
    if (before.archived === true) {
      const message = `Object ${key} is archived; bring it back with the means of ${driver.name} first.`
      throw new WorkspaceError('unsupported', message)
    }
    if (before.tier === tier) return before
    const after = await driver.setTier(key, tier, options)
    if (after.tier !== tier) throw integrity(key, `it is not in tier ${tier} after it was moved there`)
    const isOther = (['size', 'contentType', 'sha256'] as const).some((field) => after[field] !== before[field])
    if (isOther) throw integrity(key, 'it is another one after it was moved to another tier')
    return after
  })
}

/** Removes what could start a new header line or leave a folder: control characters, slashes, lone surrogates. */
function safeDownloadName(name: string): string {
  return name
    .toWellFormed()
    .replace(/[\p{Cc}/\\]+/gu, '_')
    .slice(0, 200)
    .toWellFormed()
}

function need(driver: StorageDriver, capability: keyof StorageDriver['capabilities']): void {
  if (driver.capabilities[capability]) return
  throw new WorkspaceError('unsupported', `Storage driver ${driver.name} does not offer ${capability}.`)
}

function checkHash(key: string, expected: string | undefined, actual: string): void {
  if (expected !== undefined && expected !== actual) throw integrity(key, 'the SHA-256 differs from the one recorded')
}

function integrity(key: string, what: string): WorkspaceError {
  return new WorkspaceError('integrity', `Object ${key}: ${what}.`)
}

async function attempt<T>(
  driver: StorageDriver,
  asked: string,
  signal: AbortSignal | undefined,
  run: () => Promise<T>,
): Promise<T> {
  try {
    signal?.throwIfAborted()
    return await run()
  } catch (error) {
    throw wrap(driver, asked, signal, error)
  }
}

function wrap(driver: StorageDriver, asked: string, signal: AbortSignal | undefined, cause: unknown): WorkspaceError {
  if (cause instanceof WorkspaceError) return cause
  return failure(driver, asked, { code: signal?.aborted ? 'aborted' : driver.code(cause), cause })
}

function failure(driver: StorageDriver, asked: string, { code, cause }: Omit<KeyFailure, 'key'>): WorkspaceError {
  return new WorkspaceError(code, `Storage driver ${driver.name} could not ${asked}: ${codeMeaning[code]}.`, { cause })
}
