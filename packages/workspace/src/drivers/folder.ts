import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, link, open as openFile, rename, rm, stat as statFile, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type {
  Body,
  KeyFailure,
  ListedObject,
  ObjectInfo,
  PutInfo,
  PutOptions,
  StorageDriver,
  StorageErrorCode,
} from '../driver.ts'
import { WorkspaceError } from '../errors.ts'
import { spanOf } from '../range.ts'
import { discardBody, WholeBody, wholeBytes } from '../stream.ts'
import { fileSizeOf, type OpenObjectFile, openObjectFile, readSpan, writeObjectFile } from './object-file.ts'
import { isCode, makeFolder, ownFolder, pruneFolders, removeStale, syncFolder } from './own-folder.ts'
import { objectPath, readNames } from './folder-list.ts'
import { walkKeys } from './walk.ts'

/** Bytes to read together with the trailer when only a part is requested. */
const eagerBytes = 64 * 1024
const chunkBytes = 512 * 1024
const publishAttempts = 20

/** Where a driver keeps its files, and the guarantees of that place. */
export interface FolderPlace {
  driver: string
  path: string
  /** The variable that names the path, for error messages. */
  variable: string
  durable: boolean
}

/**
 * A driver over a folder that may vanish at any time, even while in use: missing objects are `not_found`, and the next put creates the
 * folder again. A put is atomic, and is on disk when it returns.
 */
export async function openFolder(place: FolderPlace): Promise<StorageDriver> {
  const root = await ownFolder(place)
  const folders = { objects: join(root, 'objects'), partial: join(root, 'partial') }
  await removeStale(folders.partial, Date.now())
  return {
    name: place.driver,
    capabilities: { signedUrls: false, ranges: true, exclusiveCreate: true, durable: place.durable, tiers: [] },
    put: (key, body, options) => put(folders, { key, body, options }),
    async get(key, { range } = {}) {
      const file = await openObjectFile(objectPath(folders.objects, key), range ? eagerBytes : wholeBytes)
      return { info: { key, ...file.meta }, body: await read(file, range) }
    },
    stat: (key) => stat(folders.objects, key),
    async list(prefix, { after = '', limit = 1000 } = {}) {
      const items: ListedObject[] = []
      for await (const key of walkKeys((folder) => readNames(folders.objects, folder), { prefix, after })) {
        if (items.length === limit) return { items, more: true }
        const found = await listedIfThere(folders.objects, key)
        if (found) items.push(found)
      }
      return { items, more: false }
    },
    delete: (keys, options) => remove(folders.objects, keys, options?.signal),
    async copy(from, to, options = {}) {
      const file = await openObjectFile(objectPath(folders.objects, from), wholeBytes)
      const body = await read(file)
      const copied = { key: to, body, options: { contentType: file.meta.contentType, ...options } }
      // Otherwise a put that fails before reading would leave the source open.
      return put(folders, copied).finally(() => discardBody(body))
    },
    signedUrl: (key) => Promise.reject(new WorkspaceError('unsupported', `A folder has no URL for ${key}.`)),
    setTier: (key) => Promise.reject(new WorkspaceError('unsupported', `A folder has no tier for ${key}.`)),
    code,
    close: async () => undefined,
  }
}

interface Folders {
  objects: string
  partial: string
}

async function put(
  { objects, partial }: Folders,
  { key, body, options }: { key: string; body: Body; options: PutOptions },
): Promise<PutInfo> {
  const path = join(partial, randomUUID())
  const target = objectPath(objects, key)
  const handle = await openPartial(path)
  try {
    const meta = await writeObjectFile(handle, body, options).finally(() => handle.close())
    options.signal?.throwIfAborted()
    await publish(path, target, options.exclusive ?? false)
    const { size } = await statFile(target)
    // Another put of the same key may have replaced it by now.
    return { key, ...meta, verified: size === fileSizeOf(meta) }
  } catch (error) {
    // The first error is the one to report; a file that cannot be removed now is removed at a later start.
    await rm(path, { force: true }).catch(() => undefined)
    throw error
  }
}

async function openPartial(path: string): Promise<FileHandle> {
  const create = () => openFile(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600)
  try {
    return await create()
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error
    await makeFolder(dirname(path))
    return create()
  }
}

/** Renames a finished file into place. Creates the folder if it is missing, even if a concurrent delete has just pruned it. */
async function publish(partial: string, target: string, exclusive: boolean): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await makeFolder(dirname(target))
      if (exclusive) await link(partial, target)
      else await rename(partial, target)
      await syncFolder(dirname(target))
      break
    } catch (error) {
      // Node reports ENOTDIR when a folder vanishes while it creates the one below.
      if (!isCode(error, 'ENOENT', 'ENOTDIR') || attempt === publishAttempts) throw error
    }
  }
  if (exclusive) await unlink(partial)
}

async function read(
  { handle, meta, content }: OpenObjectFile,
  range?: { start: number; end?: number },
): Promise<AsyncIterable<Uint8Array>> {
  try {
    const { start, endExclusive } = spanOf(range, meta.size)
    if (!content && endExclusive - start > wholeBytes) {
      return handle.createReadStream({ start, end: endExclusive - 1, highWaterMark: chunkBytes })
    }
    const bytes = content ? content.subarray(start, endExclusive) : await readSpan(handle, start, endExclusive)
    await handle.close()
    return new WholeBody(bytes)
  } catch (error) {
    await handle.close()
    throw error
  }
}

async function stat(objects: string, key: string): Promise<ObjectInfo> {
  const { handle, meta } = await openObjectFile(objectPath(objects, key))
  await handle.close()
  return { key, ...meta }
}

async function listedIfThere(objects: string, key: string): Promise<ListedObject | undefined> {
  try {
    return await stat(objects, key).catch(async (error: unknown) => {
      if (!(error instanceof WorkspaceError)) throw error
      // A truncated or foreign file is listed too and does not hide the others; reading it reports the problem.
      return { key, size: (await statFile(objectPath(objects, key))).size }
    })
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
}

async function remove(objects: string, keys: readonly string[], signal?: AbortSignal): Promise<KeyFailure[]> {
  const failures: KeyFailure[] = []
  const touched = new Map<string, string[]>()
  for (const key of keys) {
    signal?.throwIfAborted()
    const path = objectPath(objects, key)
    try {
      await rm(path, { force: true })
      touched.set(dirname(path), [...(touched.get(dirname(path)) ?? []), key])
    } catch (cause) {
      failures.push({ key, code: code(cause), cause })
    }
  }
  for (const [folder, removed] of touched) {
    try {
      await settleFolder(folder, objects)
    } catch (cause) {
      // Removals may be undone by a crash until the folder has been synced.
      failures.push(...removed.map((key) => ({ key, code: code(cause), cause })))
    }
  }
  return failures
}

async function settleFolder(folder: string, objects: string): Promise<void> {
  await syncFolder(folder).catch((error: unknown) => {
    if (!isCode(error, 'ENOENT')) throw error
  })
  await pruneFolders(folder, objects)
}

const codes: Record<string, StorageErrorCode> = {
  ENOENT: 'not_found',
  ENOTDIR: 'not_found',
  EEXIST: 'exists',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ELOOP: 'denied',
  ENOSPC: 'no_space',
  EDQUOT: 'no_space',
  EFBIG: 'no_space',
  EIO: 'unavailable',
  EMFILE: 'unavailable',
  ENFILE: 'unavailable',
  EBUSY: 'unavailable',
  ENAMETOOLONG: 'invalid_key',
}

function code(error: unknown): StorageErrorCode {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return codes[error.code] ?? 'unknown'
  return 'unknown'
}
