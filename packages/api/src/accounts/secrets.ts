import { createHash, randomBytes } from 'node:crypto'

/** Returns a secret of 256 random bits, in the form for a cookie or a link's fragment. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** The stored form of a secret: its SHA-256, in hex. A secret of 256 bits needs no salt. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
