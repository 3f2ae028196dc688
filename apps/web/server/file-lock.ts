import { link, readFile, rm, unlink, writeFile } from 'node:fs/promises'
import { z } from 'zod'

const ownerSchema = z.object({ pid: z.number().int().positive(), note: z.string() })

/** The process that holds a lock, and what it said about itself. */
type LockOwner = z.infer<typeof ownerSchema>

/** A lock that is held, or the owner who holds it. */
export type LockAttempt = { release: () => Promise<void>; owner: null } | { release: null; owner: LockOwner | null }

/**
 * Tries to take a lock between processes. A lock whose process has ended is taken over; `owner` is null when somebody is
 * just taking it. Throws when the folder cannot be written.
 */
export async function tryLock(path: string, note: string): Promise<LockAttempt> {
  const mine = `${path}.${process.pid}`
  await writeFile(mine, JSON.stringify({ pid: process.pid, note }))
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      // A hard link appears whole or not at all, so nobody reads half a lock.
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
