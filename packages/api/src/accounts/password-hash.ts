import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { StoredPassword } from '@dossier/db/accounts'

const derive = promisify(argon2)

/**
 * OWASP's weakest argon2id parameters (Password Storage Cheat Sheet) with twice the passes; 64 MiB would limit
 * concurrent sign-ins too much.
 */
const present = { memoryKib: 19_456, passes: 4, parallelism: 1 }
const hashBytes = 32

/** Hashes a password for storage, with a new salt. What is stored names its cost, so that a check takes as long as the hash took. */
export async function hashPassword(password: string, cost = present): Promise<StoredPassword> {
  const salt = randomBytes(16).toString('hex')
  return { ...cost, salt, hash: (await hashWith(password, { ...cost, salt })).toString('hex') }
}

/** Whether a password matches the stored one; without a stored one, takes as long and returns false. */
export async function isPassword(password: string, stored: StoredPassword | null): Promise<boolean> {
  const known = stored ?? nobody
  const hash = await hashWith(password, known)
  const isSame = timingSafeEqual(hash, Buffer.from(known.hash, 'hex'))
  return isSame && stored !== null
}

/** The hash to compare with if no account has the address. */
const nobody: StoredPassword = { ...present, salt: '00'.repeat(16), hash: '00'.repeat(hashBytes) }

function hashWith(password: string, stored: Omit<StoredPassword, 'hash'>): Promise<Buffer> {
  return derive('argon2id', {
    message: sameHowever(password),
    nonce: Buffer.from(stored.salt, 'hex'),
    memory: stored.memoryKib,
    passes: stored.passes,
    parallelism: stored.parallelism,
    tagLength: hashBytes,
  })
}

/**
 * Normalises a password, so that the same characters match on every keyboard and system (RFC 8265: NFC, and every space
 * is one).
 */
function sameHowever(password: string): string {
  return password.normalize('NFC').replaceAll(/\p{Zs}/gu, ' ')
}
