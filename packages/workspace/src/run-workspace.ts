import { crc32 } from 'node:zlib'
import type { Body, Bytes, ObjectContent, ListedObject, StorageDriver, StorageErrorCode } from './driver.ts'
import { type Digest, sha256Of } from './digest.ts'
import { inLanes } from './drivers/lanes.ts'
import { WorkspaceError } from './errors.ts'
import { guardDriver } from './guard.ts'
import { type Area, objectKey, runPrefix } from './key.ts'
import { discardBody, readAll } from './stream.ts'
import { type ZipBundle, zipBundle, type ZipEntry } from './zip.ts'

/** A file to be saved. `name` is the object's name in its key, such as `cv.docx`; people never see it. */
export interface NewFile {
  name: string
  contentType: string
  body: Body
  /** Refuse with `integrity` when the bytes have another SHA-256. */
  sha256?: string
}

/** A file that was saved: exactly what belongs into its row. */
export interface StoredFile extends Digest {
  area: Area
  name: string
  driver: string
  key: string
  contentType: string
}

/** A file of a batch, and the area that it belongs to. */
export type BatchFile = NewFile & { area: Area }

/** What became of one file of a batch. */
export type SaveResult = Pick<BatchFile, 'area' | 'name'> &
  ({ stored: StoredFile; error: null } | { stored: null; error: WorkspaceError })

/** What a row recorded of a file; reading fails with `integrity` when the bytes are others, at once where that is known. */
export interface Recorded {
  size: number
  sha256: string
}

/** A file of a run's ZIP: the key of its object, its area and name for people, and what its row recorded. */
export interface BundleFile extends Recorded {
  key: string
  area: Area
  filename: string
  crc32: number
}

/** How a ZIP is made. */
export interface BundleOptions {
  /** Gives the bytes of a file whose object is gone, damaged or out of reach; without it the ZIP fails there. */
  recover?: (file: BundleFile, signal?: AbortSignal) => Promise<Bytes>
}

const savesAtOnce = 8

const recoverable: ReadonlySet<StorageErrorCode> = new Set(['not_found', 'integrity', 'unavailable'])

interface ReadOptions {
  range?: { start: number; end?: number }
  signal?: AbortSignal
}

/**
 * The files of one run in two areas, over any driver. Every method throws `WorkspaceError` only. Saving under a name
 * again replaces the file: the same run makes the same files.
 */
export class RunWorkspace {
  readonly #driver: StorageDriver
  readonly #run: { teamId: string; runId: string }

  /** `teamId` and `runId` are the UUIDs of the rows, not the run ID for people. */
  constructor({ driver, teamId, runId }: { driver: StorageDriver; teamId: string; runId: string }) {
    this.#driver = guardDriver(driver)
    this.#run = { teamId, runId }
    runPrefix(this.#run)
  }

  /** Saves a file that is meant for the client, asks whether it is there, and returns what its row must record. */
  savePrimary(file: NewFile, options: { signal?: AbortSignal } = {}): Promise<StoredFile> {
    return this.#save('primary_outputs', file, options)
  }

  /** Saves a file that explains the run, asks whether it is there, and returns what its row must record. */
  saveArtifact(file: NewFile, options: { signal?: AbortSignal } = {}): Promise<StoredFile> {
    return this.#save('artifacts', file, options)
  }

  /**
   * Saves files of both areas, some at a time, each as if it were alone: what becomes of one says nothing about the others. Gives a
   * result for each, in their order, and throws for none of them.
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

  /** Reads a primary output; with `recorded` its size and SHA-256 are verified by the time the last byte was read. */
  getPrimary(name: string, recorded?: Recorded, options: ReadOptions = {}): Promise<ObjectContent> {
    return this.#read(this.#key('primary_outputs', name), recorded, options)
  }

  /** Reads an artifact; with `recorded` its size and SHA-256 are verified by the time the last byte was read. */
  getArtifact(name: string, recorded?: Recorded, options: ReadOptions = {}): Promise<ObjectContent> {
    return this.#read(this.#key('artifacts', name), recorded, options)
  }

  /** Reads the object under a recorded key of this run, whatever its type is called today; verifies as the others do. */
  async getAt(key: string, recorded?: Recorded, options: ReadOptions = {}): Promise<ObjectContent> {
    return this.#read(this.#own(key), recorded, options)
  }

  /** Saves a file again under the recorded key of this run, asks whether it is there, and returns what was stored. */
  async saveAt(key: string, file: Omit<NewFile, 'name'>, options: { signal?: AbortSignal } = {}): Promise<Digest> {
    return this.#put(this.#own(key), file, options)
  }

  /** All objects of the run, or of one area, in the order of their keys. */
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
   * The ZIP of these files, under `primary_outputs/` and `artifacts/` and ordered by path: the same files give the same
   * bytes. Each file is verified against its record before its first byte goes out.
   */
  bundleAsZip(files: readonly BundleFile[], options: BundleOptions = {}): ZipBundle {
    return zipBundle(this.zipEntries(files, options).toSorted(byPath))
  }

  /** These files as entries of a ZIP, below `folder` when it is given: for a ZIP that holds files of several runs. */
  zipEntries(files: readonly BundleFile[], { recover, folder }: BundleOptions & { folder?: string } = {}): ZipEntry[] {
    return files.map((file) => ({
      path: `${folder === undefined ? '' : `${folder}/`}${file.area}/${file.filename}`,
      size: file.size,
      crc32: file.crc32,
      open: (stop?: AbortSignal) => this.#readOrRecover(file, recover, stop),
    }))
  }

  /** Deletes every object of the run; a run without objects is fine. Returns how many there were; throws when some are left. */
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

  /** Refuses the key of another run's object. */
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
    // A guarded driver tells the SHA-256 of what went out.
    const digest = { size: sent.size, sha256: sent.sha256 ?? '', crc32: crc }
    await this.#verify(key, digest, options)
    return digest
  }

  /** What a driver tells of an object by itself is held against what was sent. */
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

/** The order of the files of a ZIP. */
export function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : 1
}

/** The same body, whose chunks are seen on their way; a whole one at once. */
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
