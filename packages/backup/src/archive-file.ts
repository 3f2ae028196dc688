import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, lstat, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { BackupError } from './errors.ts'
import { blockSize, encodeHeader, paddingOf, type TarEntry } from './tar-header.ts'

/** An archive that is being written under a temporary name. */
export interface ArchiveFile {
  /** Appends an entry; the chunks must add up to the given size. */
  append(entry: TarEntry, chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<void>
  /** Ends the archive, syncs it to disk, and renames it into place. */
  finish(): Promise<void>
  /** Removes what was written; does nothing after `finish`. */
  discard(): Promise<void>
}

/**
 * Starts an archive that only its owner may read. It has a temporary name until it is finished, so that `path` holds either a complete
 * archive or none. Throws `exists` if the path is taken and `replace` is false.
 */
export async function createArchiveFile(path: string, { replace }: { replace: boolean }): Promise<ArchiveFile> {
  const target = resolve(path)
  if (!replace) await refuseTaken(target)
  const folder = dirname(target)
  const partial = join(folder, `.${basename(target)}.${randomBytes(6).toString('hex')}.partial`)
  const handle = await open(partial, 'wx', 0o600).catch((error: unknown) => {
    throw writeError(target, error)
  })
  let isOpen = true
  const end = async () => {
    if (isOpen) await handle.close()
    isOpen = false
  }
  return {
    append: (entry, chunks) =>
      append(handle, entry, chunks).catch((error: unknown) => {
        throw isSystemError(error) ? writeError(target, error) : error
      }),
    async finish() {
      try {
        await writeAll(handle, Buffer.alloc(2 * blockSize))
        await handle.sync()
        await end()
        if (!replace) await refuseTaken(target)
        await rename(partial, target)
        await syncFolder(folder)
      } catch (error) {
        throw isSystemError(error) ? writeError(target, error) : error
      }
    },
    async discard() {
      await end()
      await rm(partial, { force: true })
    },
  }
}

async function append(
  handle: FileHandle,
  entry: TarEntry,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> {
  await writeAll(handle, encodeHeader(entry))
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.byteLength
    await writeAll(handle, chunk)
  }
  if (size !== entry.size) throw new RangeError(`${entry.name} has ${size} bytes instead of ${entry.size}`)
  await writeAll(handle, Buffer.alloc(paddingOf(size)))
}

async function writeAll(handle: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let rest = chunk; rest.byteLength > 0;) {
    const { bytesWritten } = await handle.write(rest)
    rest = rest.subarray(bytesWritten)
  }
}

async function refuseTaken(path: string): Promise<void> {
  const found = await lstat(path).catch((error: unknown) => {
    if (isSystemError(error) && error.code === 'ENOENT') return null
    throw writeError(path, error)
  })
  if (found !== null) throw new BackupError('exists', `${path} exists already.`)
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY)
  await handle.sync().finally(() => handle.close())
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error
}

function writeError(path: string, error: unknown): BackupError {
  const code = isSystemError(error) ? error.code : 'unknown reason'
  return new BackupError('file', `${path} cannot be written (${code}).`, { cause: error })
}
