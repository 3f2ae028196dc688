import { createHash, randomBytes } from 'node:crypto'

/** A secret of 256 random bits, as a cookie or the fragment of a link carries it. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a secret: its SHA-256, in hex. A secret of 256 bits needs no salt. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
