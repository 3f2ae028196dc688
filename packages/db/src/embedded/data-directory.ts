import { randomBytes } from 'node:crypto'
import { chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DbError } from '../errors.ts'
import type { PostgresBinaries } from './binaries.ts'
import type { Identity } from './identity.ts'

/** The folder of one embedded server: the cluster, its password and its log. */
export interface DataDirectory {
  cluster: string
  passwordFile: string
  log: string
}

/** Returns the paths of the files in a data folder. */
export function dataDirectory(dataDir: string): DataDirectory {
  return {
    cluster: join(dataDir, 'cluster'),
    passwordFile: join(dataDir, 'password'),
    log: join(dataDir, 'server.log'),
  }
}

/** Initializes a cluster (UTF-8, collation C, scram passwords) if there is none, or checks the existing one. Returns the password. */
export async function prepareDataDirectory(
  directory: DataDirectory,
  binaries: PostgresBinaries,
  identity: Identity,
): Promise<string> {
  const found = await readIfThere(join(directory.cluster, 'PG_VERSION'))
  if (found === null) return initialise(directory, binaries, identity)
  const { stdout } = await identity.exec(binaries.postgres, ['--version'])
  const version = /\d+/.exec(stdout)?.[0] ?? ''
  if (found.trim() !== version) {
    const message = `${directory.cluster} was made by Postgres ${found.trim()}, and this is Postgres ${version}. Move the folder away to start empty, or dump it with Postgres ${found.trim()} and restore it.`
    throw new DbError('version_mismatch', message)
  }
  const password = await readIfThere(directory.passwordFile)
  if (password === null) {
    throw new DbError(
      'start_failed',
      `${directory.passwordFile} is missing. Restore it, or move the folder away to start empty.`,
    )
  }
  return password.trim()
}

async function initialise(directory: DataDirectory, binaries: PostgresBinaries, identity: Identity): Promise<string> {
  const password = randomBytes(24).toString('base64url')
  try {
    // An interrupted initdb leaves a cluster without PG_VERSION.
    await rm(directory.cluster, { recursive: true, force: true })
    await mkdir(directory.cluster, { recursive: true, mode: 0o700 })
    await writeFile(directory.passwordFile, `${password}\n`, { mode: 0o600 })
    if (identity.user !== null) {
      await chown(directory.cluster, identity.user.uid, identity.user.gid)
      await chown(directory.passwordFile, identity.user.uid, identity.user.gid)
    }
  } catch (cause) {
    throw notWritable(directory.cluster, cause)
  }
  try {
    await identity.exec(binaries.initdb, [
      `--pgdata=${directory.cluster}`,
      '--username=dossier',
      `--pwfile=${directory.passwordFile}`,
      '--auth=scram-sha-256',
      // More iterations would slow down every connection, and guessing, which 24 random bytes rule out anyway.
      '--set=scram_iterations=1',
      '--encoding=UTF8',
      '--locale=C',
    ])
  } catch (cause) {
    await rm(directory.cluster, { recursive: true, force: true })
    throw new DbError('start_failed', `Postgres could not make its files in ${directory.cluster}: ${lastLine(cause)}`, {
      cause,
    })
  }
  return password
}

/** The error for a folder that this process may not write to, or whose disk is full. */
export function notWritable(path: string, cause: unknown): DbError {
  if (cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC') return diskFull(path, cause)
  const message = `${path} cannot be written. Give this user the right to write there, or choose another data folder.`
  return new DbError('not_writable', message, { cause })
}

/** The error for a disk without room. */
export function diskFull(path: string, cause?: unknown): DbError {
  return new DbError('disk_full', `The disk that holds ${path} is full. Make room on it.`, { cause })
}

/** Reads a small text file; null if it does not exist. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw notWritable(path, error)
  }
}

function lastLine(error: unknown): string {
  const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
  return text.trim().split('\n').at(-1) ?? ''
}
