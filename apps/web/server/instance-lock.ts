import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { tryLock } from './file-lock.ts'
import { StartProblem } from './start-problem.ts'

/** Holds a data directory for one web process. */
export interface InstanceLock {
  release(): Promise<void>
}

/**
 * Locks the data directory for this process, so that two concurrent starts do not share it unknowingly. Throws
 * `StartProblem` if another process holds it, or if it is not writable.
 */
export async function lockInstance(dataDir: string, address: string): Promise<InstanceLock> {
  const { release, owner } = await attempt(dataDir, address)
  if (release !== null) return { release }
  const who = owner === null ? '' : ` (process ${owner.pid}, ${owner.note})`
  throw new StartProblem(
    `Dossier already runs on ${dataDir}${who}. Use that one, stop it first, or set DOSSIER_DATA_DIR to another folder.`,
  )
}

async function attempt(dataDir: string, address: string) {
  try {
    await mkdir(dataDir, { recursive: true })
    return await tryLock(join(dataDir, 'server.lock'), address)
  } catch (cause) {
    const message = `${dataDir} cannot be written. Give this user the right to write there, or set DOSSIER_DATA_DIR to another folder.`
    throw new StartProblem(message, { cause })
  }
}
