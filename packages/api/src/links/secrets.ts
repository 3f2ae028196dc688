import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** Minimum length of a code, in characters. */
export const shortestCode = 6

/** A new secret of 256 bits, in the form used in URLs. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** A new public ID of a link, which grants no access: 96 bits. */
export function newPublicId(): string {
  return randomBytes(12).toString('base64url')
}

/** The stored hash of a secret. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** OWASP's second choice for scrypt: 32 MiB, three passes. Stored with each hash, so that they can change. */
const cost = { N: 2 ** 15, r: 8, p: 3 }

/** The stored form of a code: parameters, salt and scrypt hash. */
export async function hashOfCode(code: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(code, salt, cost)
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join('$')
}

/** Whether a code matches a stored hash. */
export async function isCode(code: string, stored: string): Promise<boolean> {
  const [, N, r, p, salt = '', hash = ''] = stored.split('$')
  const given = await derive(code.normalize('NFKC').trim(), Buffer.from(salt, 'base64url'), {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  })
  const known = Buffer.from(hash, 'base64url')
  return known.length === given.length && timingSafeEqual(known, given)
}

function derive(code: string, salt: Buffer, parameters: typeof cost): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  const maxmem = 256 * parameters.N * parameters.r
  scrypt(code, salt, 32, { ...parameters, maxmem }, (error, key) => (error === null ? resolve(key) : reject(error)))
  return promise
}
