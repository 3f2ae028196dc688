import { mkdir, open, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { DbError } from '../errors.ts'
import { notWritable, readIfThere } from './data-directory.ts'
import { isAlive } from './postmaster.ts'

const patienceMs = 60_000

/**
 * Runs `task` while no other process on this machine runs one with the same lock file; takes over a lock whose owner
 * has died.
 */
export async function withStartLock<T>(file: string, task: () => Promise<T>): Promise<T> {
  await mkdir(dirname(file), { recursive: true }).catch((cause: unknown) => {
    throw notWritable(dirname(file), cause)
  })
  const deadline = Date.now() + patienceMs
  while (!(await tryLock(file))) {
    if (Date.now() > deadline) {
      throw new DbError(
        'start_failed',
        `Another process is starting or stopping the database. If none is, delete ${file}.`,
      )
    }
    await delay(50)
  }
  try {
    return await task()
  } finally {
    await rm(file, { force: true })
  }
}

async function tryLock(file: string): Promise<boolean> {
  try {
    await writeOwner(file)
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw notWritable(file, error)
  }
  const owner = await readIfThere(file)
  if (owner !== null && owner !== '' && !isAlive(Number(owner))) await rm(file, { force: true })
  return false
}

/** Creates the file with the ID of this process, and removes it if that fails, as on a full disk. */
async function writeOwner(file: string): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(String(process.pid))
  } catch (error) {
    await rm(file, { force: true })
    throw error
  } finally {
    await handle.close()
  }
}
