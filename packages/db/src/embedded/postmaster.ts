import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { readIfThere } from './data-directory.ts'

const run = promisify(execFile)

/** A server process as described by its own lock file. */
export interface Postmaster {
  pid: number
  port: number
  ready: boolean
}

/**
 * Finds the live server of a cluster, or null. Removes a lock file whose process is gone or whose process ID now
 * belongs to another program, because Postgres would then refuse to start.
 */
export async function findPostmaster(cluster: string): Promise<Postmaster | null> {
  const file = join(cluster, 'postmaster.pid')
  const text = await readIfThere(file)
  if (text === null) return null
  const lines = text.split('\n')
  const pid = Number(lines[0])
  if (Number.isInteger(pid) && pid > 0 && (await isPostgres(pid))) {
    return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
  }
  await rm(file, { force: true })
  return null
}

async function isPostgres(pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false
  if (process.platform === 'win32') return true
  const command = await commandOf(pid)
  return command === null || command.includes('postgres')
}

/** Whether a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function commandOf(pid: number): Promise<string | null> {
  if (process.platform === 'linux') return readIfThere(`/proc/${pid}/cmdline`)
  const { stdout } = await run('ps', ['-p', String(pid), '-o', 'comm=']).catch(() => ({ stdout: '' }))
  return stdout.trim() === '' ? null : stdout
}
