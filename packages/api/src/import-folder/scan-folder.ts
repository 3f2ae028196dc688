import { constants } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Bytes, digestOf } from '@dossier/workspace'
import { ApiError } from '../errors.ts'

/** Why a file in an old folder was skipped: a closed list that callers can act on. */
export type SkipReason =
  | 'link'
  | 'not_a_file'
  | 'too_large'
  | 'too_many'
  | 'too_deep'
  | 'unreadable'
  | 'empty'
  | 'unknown_kind'
  | 'not_json'
  | 'not_recognised'
  | 'not_docx'
  | 'no_name'
  | 'same_content'

/** A skipped file. `path` is relative to the folder, without terminal control characters. */
export interface SkippedFile {
  path: string
  reason: SkipReason
  message: string
}

/** A file that may be imported. */
export interface ScannedFile {
  path: string
  name: string
  /** Of the containing folder. */
  folder: string
  changedAt: Date
  sha256: string
  /** Reads the file again; throws if it has changed. */
  readAgain(): Promise<Bytes>
}

const MiB = 1024 * 1024
const limits = { files: 20_000, depth: 8, json: 4 * MiB, docx: 32 * MiB }

/** A file with its bytes, or why it was skipped. */
export type Scanned = { file: ScannedFile; bytes: Bytes } | { skipped: SkippedFile }

/**
 * Reads the files of a folder one by one, in name order; does not follow links. Throws if the folder cannot be read.
 */
export async function* scanFolder(root: string): AsyncGenerator<Scanned> {
  let seen = 0
  const folders = ['']
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
    const entries = await readdir(join(root, folder), { withFileTypes: true })
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name)
      if (entry.isDirectory() && path.split('/').length < limits.depth) folders.push(path)
      else if (entry.isDirectory()) yield skip(path, 'too_deep', `is nested deeper than ${limits.depth} folders`)
      else if (++seen > limits.files) return yield skip(path, 'too_many', `exceeds the limit of ${limits.files} files`)
      else if (entry.isSymbolicLink()) yield skip(path, 'link', 'is a symbolic link, which is not followed')
      else if (entry.isFile()) yield await scanFile(root, { path, name: entry.name, folder })
      else yield skip(path, 'not_a_file', 'is not a regular file')
    }
  }
}

async function scanFile(root: string, place: Pick<ScannedFile, 'path' | 'name' | 'folder'>): Promise<Scanned> {
  const { path, name } = place
  const kind = name.toLowerCase().endsWith('.json') ? 'json' : /^cv[_-].*\.docx$/i.test(name) ? 'docx' : null
  if (kind === null) return skip(path, 'unknown_kind', 'is neither a cv_….docx nor a JSON file')
  const most = limits[kind]
  try {
    const { bytes, changedAt } = await readFile(join(root, path), most)
    if (bytes === null) return skip(path, 'too_large', `is larger than ${most / MiB} MiB`)
    if (bytes.byteLength === 0) return skip(path, 'empty', 'is empty')
    const { sha256 } = digestOf(bytes)
    const readAgain = async () => {
      const again = await readFile(join(root, path), most)
      if (again.bytes !== null && digestOf(again.bytes).sha256 === sha256) return again.bytes
      throw new ApiError('invalid_input', `${printable(path)} changed during the import. Import the folder again.`)
    }
    return { file: { ...place, path: printable(path), changedAt, sha256, readAgain }, bytes }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    return skip(path, 'unreadable', `cannot be read (${code})`)
  }
}

/** The bytes of a file; null if it has more than `most`. */
async function readFile(path: string, most: number): Promise<{ bytes: Bytes | null; changedAt: Date }> {
  // Does not follow a link that has replaced the file in the meantime.
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const { size, mtime: changedAt } = await handle.stat()
    if (size > most) return { bytes: null, changedAt }
    const bytes = new Uint8Array(size)
    const { bytesRead } = await handle.read(bytes, 0, size, 0)
    return { bytes: bytes.subarray(0, bytesRead), changedAt }
  } finally {
    await handle.close()
  }
}

/** A skipped file, with a sentence that begins with its path. */
export function skip(path: string, reason: SkipReason, what: string): { skipped: SkippedFile } {
  const shown = printable(path)
  return { skipped: { path: shown, reason, message: `${shown} ${what}.` } }
}

function printable(path: string): string {
  return path.toWellFormed().replace(/\p{C}/gu, '\ufffd')
}
