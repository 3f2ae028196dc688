import { randomBytes } from 'node:crypto'
import type { Services } from '../context.ts'
import { isSameSignature } from '../floor/secret.ts'

/** A form that is sent faster was not filled in by a person. Milliseconds. */
const fastest = 3000
/** A form that is sent later gets a new ticket. Milliseconds. */
const slowest = 24 * 60 * 60_000

/**
 * A ticket goes into each form that is shown: a random key, which makes sending it twice the same as once, and the signed
 * time, which no cookie has to remember.
 */
export function makeTicket({ sign, now }: Pick<Services, 'sign' | 'now'>, slug: string): string {
  const claims = `${randomBytes(16).toString('base64url')}.${now().getTime()}`
  return `${claims}.${signatureOf(sign, slug, claims)}`
}

/** The key of a ticket; or why the form has to be sent once more. */
export function readTicket(
  { sign, now }: Pick<Services, 'sign' | 'now'>,
  slug: string,
  ticket: string,
): { key: string } | { problem: 'too_fast' | 'too_old' } {
  const [key = '', time = '', signature = ''] = ticket.split('.')
  if (!isSameSignature(signature, signatureOf(sign, slug, `${key}.${time}`))) return { problem: 'too_old' }
  const age = now().getTime() - Number(time)
  if (age < fastest) return { problem: 'too_fast' }
  return age > slowest ? { problem: 'too_old' } : { key }
}

// The signature covers its purpose: no other signature by the same secret can pass for a ticket.
function signatureOf(sign: Services['sign'], slug: string, claims: string): string {
  return sign(`application form:${slug}:${claims}`)
}
