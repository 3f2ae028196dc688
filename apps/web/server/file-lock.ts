import { link, readFile, rm, unlink, writeFile } from 'node:fs/promises'
import { z } from 'zod'

const ownerSchema = z.object({ pid: z.number().int().positive(), note: z.string() })

/** The process that holds a lock, and its note about itself. */
type LockOwner = z.infer<typeof ownerSchema>

/** An acquired lock, or the owner of a lock held elsewhere. */
export type LockAttempt = { release: () => Promise<void>; owner: null } | { release: null; owner: LockOwner | null }

/**
 * Tries to acquire a lock between processes. Takes over the lock of a process that has ended; `owner` is null if
 * another process is currently acquiring it. Throws if the folder is not writable.
 */
export async function tryLock(path: string, note: string): Promise<LockAttempt> {
  const mine = `${path}.${process.pid}`
  await writeFile(mine, JSON.stringify({ pid: process.pid, note }))
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      // A hard link appears atomically, so no process reads an incomplete lock.
      if (await succeeds(link(mine, path))) return { release: () => rm(path, { force: true }), owner: null }
      const owner = await readOwner(path)
      if (owner !== null && isAlive(owner.pid)) return { release: null, owner }
      await succeeds(unlink(path))
    }
    return { release: null, owner: null }
  } finally {
    await rm(mine, { force: true })
  }
}

async function succeeds(attempt: Promise<void>): Promise<boolean> {
  return attempt.then(
    () => true,
    () => false,
  )
}

async function readOwner(path: string): Promise<LockOwner | null> {
  const content = await readFile(path, 'utf8').catch(() => '')
  if (content === '') return null
  const parsed = ownerSchema.safeParse(JSON.parse(content))
  return parsed.success ? parsed.data : null
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
