import { createHash, randomBytes } from 'node:crypto'
import type { Services } from '../context.ts'
import { isSameSignature } from '../floor/secret.ts'

/** A form that is sent faster was not filled in by a person. Milliseconds. */
const fastest = 3000
/** During a burst, a form without proof of work must be at least this old. Milliseconds. */
const fastestWithoutProof = 60_000
/** A form that is sent later gets a new ticket. Milliseconds. */
const slowest = 24 * 60 * 60_000
/**
 * A proof is a number whose hash with the ticket begins with this many zero bits: seconds of work, done while the form
 * is filled in.
 */
const proofBits = 16

type Signing = Pick<Services, 'sign' | 'now'>

/**
 * Creates the ticket for a form that is shown: a random key, which makes sending the form twice the same as once; the
 * signed time, which saves a cookie; and the number of bits that a proof of work needs, 0 for none.
 */
export function makeTicket({ sign, now }: Signing, slug: string, { isBusy }: { isBusy: boolean }): string {
  const claims = `${randomBytes(16).toString('base64url')}.${now().getTime()}.${isBusy ? proofBits : 0}`
  return `${claims}.${signatureOf(sign, slug, claims)}`
}

/** The number of bits that a proof for this ticket needs, for the form's script. */
export function bitsOf(ticket: string): number {
  return Number(ticket.split('.')[2] ?? 0)
}

/** The values that a form sends along. */
interface Brought {
  ticket: string
  /** The number that proves the work; empty without script. */
  proof: string
  /** Whether many forms are arriving from this network now. If they arrive for the job, only forms that were shown since then need a proof. */
  isBusy: boolean
}

/** Returns the key of a ticket, or why the form has to be sent again. */
export function readTicket(
  { sign, now }: Signing,
  slug: string,
  { ticket, proof, isBusy }: Brought,
): { key: string } | { problem: 'too_fast' | 'too_old' | 'unproven' } {
  const [key = '', time = '', bits = '', signature = ''] = ticket.split('.')
  if (!isSameSignature(signature, signatureOf(sign, slug, `${key}.${time}.${bits}`))) return { problem: 'too_old' }
  const age = now().getTime() - Number(time)
  if (age < fastest) return { problem: 'too_fast' }
  if (age > slowest) return { problem: 'too_old' }
  const isAsked = isBusy || Number(bits) > 0
  if (isAsked && age < fastestWithoutProof && !proves({ ticket, proof })) return { problem: 'unproven' }
  return { key }
}

function proves({ ticket, proof }: Pick<Brought, 'ticket' | 'proof'>): boolean {
  const bits = bitsOf(ticket)
  if (bits === 0 || !/^\d{1,12}$/.test(proof)) return false
  const hash = createHash('sha256').update(`${ticket}:${proof}`).digest()
  return hash.readUInt32BE() >>> (32 - bits) === 0
}

// The signature covers its purpose, so that no other signature by the same secret can pass for a ticket.
function signatureOf(sign: Services['sign'], slug: string, claims: string): string {
  return sign(`application form:${slug}:${claims}`)
}
