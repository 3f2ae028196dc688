import type { Services } from '../context.ts'
import { isSameSignature } from './secret.ts'

/** How long a visit lasts after its last request. Seconds. */
export const visitSeconds = 2 * 60 * 60

/** What a visitor without an account has opened. */
interface Visit {
  teamId: string
  id: string
}

/** The content of a visit's cookie: what was opened and the expiry, signed for one purpose. */
export function signVisit(
  { sign, now }: Pick<Services, 'sign' | 'now'>,
  purpose: string,
  { teamId, id }: Visit,
): string {
  const claims = [teamId, id, now().getTime() + visitSeconds * 1000].join('.')
  return `${claims}.${signatureOf(sign, purpose, claims)}`
}

/** What a visit that `signVisit` started has opened; null for one that has ended, and for anything else. */
export function readVisit(
  { sign, now }: Pick<Services, 'sign' | 'now'>,
  purpose: string,
  session: string,
): Visit | null {
  const [teamId = '', id = '', until = '', signed = ''] = session.split('.')
  if (!isSameSignature(signed, signatureOf(sign, purpose, [teamId, id, until].join('.')))) return null
  return now().getTime() >= Number(until) ? null : { teamId, id }
}

// The signature covers its purpose, so that no other signature by the same secret can pass for a visit.
function signatureOf(sign: Services['sign'], purpose: string, claims: string): string {
  return sign(`${purpose}:${claims}`)
}
