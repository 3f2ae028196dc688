import { crc32 } from 'node:zlib'
import type { Body, Bytes, ObjectContent, ListedObject, StorageDriver, StorageErrorCode } from './driver.ts'
import { type Digest, sha256Of } from './digest.ts'
import { inLanes } from './drivers/lanes.ts'
import { WorkspaceError } from './errors.ts'
import { guardDriver } from './guard.ts'
import { type Area, objectKey, runPrefix } from './key.ts'
import { discardBody, readAll } from './stream.ts'
import { type ZipBundle, zipBundle, type ZipEntry } from './zip.ts'

/** A file to save. `name` is the object's name in its key, such as `cv.docx`; users never see it. */
export interface NewFile {
  name: string
  contentType: string
  body: Body
  /** Fails with `integrity` if the bytes have another SHA-256. */
  sha256?: string
}

/** A saved file: exactly the values for its row. */
export interface StoredFile extends Digest {
  area: Area
  name: string
  driver: string
  key: string
  contentType: string
}

/** A file of a batch, with its area. */
export type BatchFile = NewFile & { area: Area }

/** The outcome for one file of a batch. */
export type SaveResult = Pick<BatchFile, 'area' | 'name'> &
  ({ stored: StoredFile; error: null } | { stored: null; error: WorkspaceError })

/** The recorded size and hash of a file. Reading fails with `integrity` if the bytes differ, immediately where that is known. */
export interface Recorded {
  size: number
  sha256: string
}

/** A file of a run's ZIP: the key of its object, its area and display name, and its recorded values. */
export interface BundleFile extends Recorded {
  key: string
  area: Area
  filename: string
  crc32: number
}

/** Options for building a ZIP. */
export interface BundleOptions {
  /** Supplies the bytes of a file whose object is missing, corrupt or unreachable; without it, the ZIP fails there. */
  recover?: (file: BundleFile, signal?: AbortSignal) => Promise<Bytes>
}

const savesAtOnce = 8

const recoverable: ReadonlySet<StorageErrorCode> = new Set(['not_found', 'integrity', 'unavailable'])

interface ReadOptions {
  range?: { start: number; end?: number }
  signal?: AbortSignal
}

/**
 * The files of one run in two areas, over any driver. Methods throw only `WorkspaceError`. Saving under an existing name replaces the file:
 * the same run produces the same files.
 */
export class RunWorkspace {
  readonly #driver: StorageDriver
  readonly #run: { teamId: string; runId: string }

  /** `teamId` and `runId` are the UUIDs of the rows, not the readable run ID. */
  constructor({ driver, teamId, runId }: { driver: StorageDriver; teamId: string; runId: string }) {
    this.#driver = guardDriver(driver)
    this.#run = { teamId, runId }
    runPrefix(this.#run)
  }

  /** Saves a file for the client, checks that it is stored, and returns the values to record in its row. */
  savePrimary(file: NewFile, options: { signal?: AbortSignal } = {}): Promise<StoredFile> {
    return this.#save('primary_outputs', file, options)
  }

  /** Saves a file that explains the run, checks that it is stored, and returns the values to record in its row. */
  saveArtifact(file: NewFile, options: { signal?: AbortSignal } = {}): Promise<StoredFile> {
    return this.#save('artifacts', file, options)
  }

  /**
   * Saves files of both areas, several at a time and independently of each other. Returns a result for each file in the given order; the
   * failure of a file does not throw.
   */
  async saveMany(
    files: readonly BatchFile[],
    { atOnce = savesAtOnce, ...options }: { signal?: AbortSignal; atOnce?: number } = {},
  ): Promise<SaveResult[]> {
    const results: SaveResult[] = []
    await inLanes([...files.entries()], atOnce, async ([index, file]) => {
      const { area, name } = file
      try {
        results[index] = { area, name, stored: await this.#save(area, file, options), error: null }
      } catch (error) {
        if (!(error instanceof WorkspaceError)) throw error
        results[index] = { area, name, stored: null, error }
      }
    })
    return results
  }

  /** Reads a primary output. With `recorded`, its size and SHA-256 are verified by the time the last byte is read. */
  getPrimary(name: string, recorded?: Recorded, options: ReadOptions = {}): Promise<ObjectContent> {
    return this.#read(this.#key('primary_outputs', name), recorded, options)
  }

  /** Reads an artifact. With `recorded`, its size and SHA-256 are verified by the time the last byte is read. */
  getArtifact(name: string, recorded?: Recorded, options: ReadOptions = {}): Promise<ObjectContent> {
    return this.#read(this.#key('artifacts', name), recorded, options)
  }

  /** Reads the object under a recorded key of this run, whatever the current file name of its type; verifies like the others. */
  async getAt(key: string, recorded?: Recorded, options: ReadOptions = {}): Promise<ObjectContent> {
    return this.#read(this.#own(key), recorded, options)
  }

  /** Saves a file again under a recorded key of this run, checks that it is stored, and returns its digest. */
  async saveAt(key: string, file: Omit<NewFile, 'name'>, options: { signal?: AbortSignal } = {}): Promise<Digest> {
    return this.#put(this.#own(key), file, options)
  }

  /** Lists all objects of the run, or of one area, by key. */
  async list(area?: Area, options: { signal?: AbortSignal } = {}): Promise<ListedObject[]> {
    const prefix = `${runPrefix(this.#run)}${area === undefined ? '' : `${area}/`}`
    const items: ListedObject[] = []
    for (let after: string | undefined; ; after = items.at(-1)?.key) {
      const page = await this.#driver.list(prefix, { ...options, ...(after !== undefined && { after }) })
      items.push(...page.items)
      if (!page.more) return items
    }
  }

  /**
   * Builds the ZIP of these files, under `primary_outputs/` and `artifacts/` and ordered by path: the same files give the same bytes.
   * Verifies each file against its record before sending its first byte.
   */
  bundleAsZip(files: readonly BundleFile[], options: BundleOptions = {}): ZipBundle {
    return zipBundle(this.zipEntries(files, options).toSorted(byPath))
  }

  /** Returns these files as ZIP entries, below `folder` if given: for a ZIP with files of several runs. */
  zipEntries(files: readonly BundleFile[], { recover, folder }: BundleOptions & { folder?: string } = {}): ZipEntry[] {
    return files.map((file) => ({
      path: `${folder === undefined ? '' : `${folder}/`}${file.area}/${file.filename}`,
      size: file.size,
      crc32: file.crc32,
      open: (stop?: AbortSignal) => this.#readOrRecover(file, recover, stop),
    }))
  }

  /** Deletes every object of the run, if any. Returns their number; throws if some are left. */
  async cleanup(options: { signal?: AbortSignal } = {}): Promise<number> {
    const items = await this.list(undefined, options)
    const keys = items.map(({ key }) => key)
    const [failed, ...more] = await this.#driver.delete(keys, options)
    if (failed !== undefined) {
      const message = `${1 + more.length} of ${keys.length} objects of the run could not be deleted.`
      throw new WorkspaceError(failed.code, message, { cause: failed.cause })
    }
    return keys.length
  }

  #key(area: Area, name: string): string {
    return objectKey({ ...this.#run, area, name })
  }

  /** Throws for the key of another run's object. */
  #own(key: string): string {
    if (key.startsWith(runPrefix(this.#run))) return key
    throw new WorkspaceError('invalid_key', 'A storage key was refused: it belongs to another run.')
  }

  async #save(area: Area, file: NewFile, options: { signal?: AbortSignal }): Promise<StoredFile> {
    const { name, contentType } = file
    const key = this.#key(area, name)
    const digest = await this.#put(key, file, options)
    return { area, name, driver: this.#driver.name, key, contentType, ...digest }
  }

  async #put(
    key: string,
    { contentType, body, sha256 }: Omit<NewFile, 'name'>,
    options: { signal?: AbortSignal },
  ): Promise<Digest> {
    let crc = 0
    const summed = tapped(body, (chunk) => {
      crc = crc32(chunk, crc)
    })
    const sent = await this.#driver.put(key, summed, {
      contentType,
      ...(sha256 !== undefined && { sha256 }),
      ...options,
    })
    // A guarded driver returns the SHA-256 of the bytes that it sent.
    const digest = { size: sent.size, sha256: sent.sha256 ?? '', crc32: crc }
    if (sent.verified !== true) await this.#verify(key, digest, options)
    return digest
  }

  /** Compares what the driver reports about an object with what was sent. */
  async #verify(key: string, sent: Recorded, options: { signal?: AbortSignal }): Promise<void> {
    const { size, sha256 = sent.sha256 } = await this.#driver.stat(key, options)
    if (size !== sent.size || sha256 !== sent.sha256) throw differs(key)
  }

  async #read(key: string, recorded: Recorded | undefined, options: ReadOptions): Promise<ObjectContent> {
    if (!recorded) return this.#driver.get(key, options)
    const { info, body } = await this.#driver.get(key, { ...options, sha256: recorded.sha256 })
    if (info.size === recorded.size) return { info, body }
    await discardBody(body)
    throw differs(key)
  }

  async #readOrRecover(file: BundleFile, recover: BundleOptions['recover'], signal?: AbortSignal): Promise<Bytes> {
    try {
      const { body } = await this.#read(this.#own(file.key), file, signal ? { signal } : {})
      return await readAll(body)
    } catch (error) {
      const healable = error instanceof WorkspaceError && recoverable.has(error.code)
      if (!healable || !recover) throw error
      const bytes = await recover(file, signal)
      if (sha256Of(bytes) !== file.sha256) throw differs(file.key)
      return bytes
    }
  }
}

/** Compares files of a ZIP for ordering. */
export function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : 1
}

/** Wraps a body so that each chunk passes through `tap`; a whole body does so immediately. */
function tapped(body: Body, tap: (chunk: Uint8Array) => void): Body {
  if (!(body instanceof Uint8Array)) return tappedChunks(body, tap)
  tap(body)
  return body
}

async function* tappedChunks(
  body: AsyncIterable<Uint8Array>,
  tap: (chunk: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) {
    tap(chunk)
    yield chunk
  }
}

function differs(key: string): WorkspaceError {
  return new WorkspaceError('integrity', `Object ${key} is not the file that was recorded: size or SHA-256 differs.`)
}
