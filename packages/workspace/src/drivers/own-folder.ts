import { constants } from 'node:fs'
import { lstat, mkdir, open, readdir, rm, rmdir, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { WorkspaceError } from '../errors.ts'

const staleAfterMs = 60 * 60 * 1000

/**
 * Creates the folder (mode 0700), or uses an existing one that nobody else could have tampered with: throws `misconfigured` for a symbolic
 * link, another owner's folder or one that others may write to.
 */
export async function ownFolder({ path, variable }: { path: string; variable: string }): Promise<string> {
  const root = resolve(path)
  await mkdir(root, { recursive: true, mode: 0o700 })
  const found = await lstat(root)
  const unsafe = (why: string) =>
    new WorkspaceError('misconfigured', `The workspace folder ${why}; set ${variable} to a folder of your own.`)
  if (!found.isDirectory()) throw unsafe('is a link or a file')
  if (process.getuid && found.uid !== process.getuid()) throw unsafe('belongs to another user')
  if ((found.mode & 0o022) !== 0) throw unsafe('can be written to by other users')
  return root
}

/** Per folder: the running sync, and the one that starts after it. */
const running = new Map<string, Promise<void>>()
const waiting = new Map<string, Promise<void>>()

/**
 * Syncs a folder's entries to disk, so that a rename or unlink in it survives a power failure. Callers during a running sync share the next
 * one, because the running one may have started before their change.
 */
export function syncFolder(path: string): Promise<void> {
  const next = waiting.get(path) ?? syncAfter(running.get(path), path)
  waiting.set(path, next)
  return next
}

async function syncAfter(before: Promise<void> | undefined, path: string): Promise<void> {
  // Callers of that sync handle its failure.
  await before?.catch(() => undefined)
  const sync = syncNow(path)
  running.set(path, sync)
  waiting.delete(path)
  await sync.finally(() => {
    if (running.get(path) === sync) running.delete(path)
  })
}

async function syncNow(path: string): Promise<void> {
  const handle = await open(path, constants.O_RDONLY | constants.O_DIRECTORY)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Folders that are being made. */
const making = new Map<string, Promise<void>>()

/** Creates the folder and its parents, and syncs each to disk. Callers who need it meanwhile share the work. */
export async function makeFolder(path: string): Promise<void> {
  const begun = making.get(path) ?? make(path).finally(() => making.delete(path))
  making.set(path, begun)
  return begun
}

async function make(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: 0o700 })
  if (first === undefined) return
  for (let folder = dirname(path); folder.length >= dirname(first).length; folder = dirname(folder)) {
    await syncFolder(folder)
  }
}

/** Removes the folder and its parents while they are empty, up to but excluding `top`. */
export async function pruneFolders(path: string, top: string): Promise<void> {
  for (let folder = path; folder.length > top.length; folder = dirname(folder)) {
    try {
      await rmdir(folder)
    } catch (error) {
      if (isCode(error, 'ENOTEMPTY', 'EEXIST')) return
      if (!isCode(error, 'ENOENT')) throw error
    }
  }
}

/** Removes partial files that a killed process left more than an hour ago. */
export async function removeStale(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name)
    const found = await stat(path).catch(() => undefined)
    if (found && now - found.mtimeMs > staleAfterMs) await rm(path, { force: true })
  }
}

/** Whether an error of `node:fs` has one of these codes. */
export function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code)
}
