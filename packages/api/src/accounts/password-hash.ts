import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { StoredPassword } from '@dossier/db/accounts'

const derive = promisify(argon2)

/** The weakest that OWASP's Password Storage Cheat Sheet has for argon2id, doubled in passes; 64 MiB would let few sign in at once. */
const present = { memoryKib: 19_456, passes: 4, parallelism: 1 }
const hashBytes = 32

/** Makes of a password what is kept of it, with a salt of its own. */
export async function hashPassword(password: string): Promise<StoredPassword> {
  const salt = randomBytes(16).toString('hex')
  return { ...present, salt, hash: (await hashWith(password, { ...present, salt })).toString('hex') }
}

/** Whether a password is the one that was kept; takes as long where nothing was kept, and is false then. */
export async function isPassword(password: string, stored: StoredPassword | null): Promise<boolean> {
  const known = stored ?? nobody
  const hash = await hashWith(password, known)
  const isSame = timingSafeEqual(hash, Buffer.from(known.hash, 'hex'))
  return isSame && stored !== null
}

/** What an address is compared with that nobody has. */
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

/** The same characters are the same password on every keyboard and system (RFC 8265: NFC, and every space is one). */
function sameHowever(password: string): string {
  return password.normalize('NFC').replaceAll(/\p{Zs}/gu, ' ')
}
