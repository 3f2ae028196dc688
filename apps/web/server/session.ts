import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { hashOfSession } from '@dossier/api'
import { readCookie, serializeCookie } from './cookies.ts'

/** Browsers accept a cookie with this prefix over TLS alone and from this very host, so that no sibling domain can plant one. */
const cookieName = (secure: boolean) => (secure ? '__Host-dossier_session' : 'dossier_session')
/** Sessions end after twelve hours: a working day, and not the next one. */
export const lifetimeSeconds = 12 * 60 * 60

/** How a request came, and when. */
interface Visit {
  secure: boolean
  now: Date
}

/** Guards an installation by one token: people get a signed cookie, programs send the token itself. */
export interface Gate {
  required: boolean
  /** The session cookie for the bearer of the right token, else null. */
  signIn(token: string, visit: Visit): string | null
  signOut(secure: boolean): string
  hasSession(cookieHeader: string | undefined, visit: Visit): boolean
  /** What tells a session that holds from every other; null for any other cookie, and where no session is needed. */
  sessionOf(cookieHeader: string | undefined, visit: Visit): string | null
  /** Ends sessions before their time, by the hashes that the audit log has of them. */
  end(hashes: Iterable<string>): void
  hasBearer(authorization: string | undefined): boolean
}

/** Makes the gate. Without a token it is open. Cookies are signed with a key derived from `secret`, or from the token. */
export function createGate(token: string | null, secret: string | null): Gate {
  if (token === null) {
    return {
      required: false,
      signIn: () => null,
      signOut: () => '',
      hasSession: () => true,
      sessionOf: () => null,
      end: () => undefined,
      hasBearer: () => true,
    }
  }
  const key = Buffer.from(hkdfSync('sha256', `${secret ?? ''}\n${token}`, '', 'dossier web session', 32))
  const ended = new Set<string>()
  const sign = (payload: string) => createHmac('sha256', key).update(payload).digest('base64url')
  const sessionOf: Gate['sessionOf'] = (cookieHeader, { secure, now }) => {
    const value = readCookie(cookieHeader, cookieName(secure))
    const cut = value.lastIndexOf('.')
    const payload = value.slice(0, Math.max(0, cut))
    if (!equal(value.slice(cut + 1), sign(payload)) || ended.has(hashOfSession(payload))) return null
    return Number(payload.split('.')[0]) * 1000 > now.getTime() ? payload : null
  }
  return {
    required: true,
    signIn(given, { secure, now }) {
      if (!equal(given, token)) return null
      const payload = `${Math.floor(now.getTime() / 1000) + lifetimeSeconds}.${randomBytes(12).toString('base64url')}`
      return serializeCookie(cookieName(secure), `${payload}.${sign(payload)}`, {
        httpOnly: true,
        secure,
        maxAge: lifetimeSeconds,
      })
    },
    signOut: (secure) => serializeCookie(cookieName(secure), '', { httpOnly: true, secure, maxAge: 0 }),
    hasSession: (cookieHeader, visit) => sessionOf(cookieHeader, visit) !== null,
    sessionOf,
    end: (hashes) => {
      for (const hash of hashes) ended.add(hash)
    },
    hasBearer: (authorization) => equal(/^Bearer (\S+)$/i.exec(authorization ?? '')?.[1] ?? '', token),
  }
}

function equal(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b))
}

function digest(value: string): Buffer {
  return createHash('sha256').update(value).digest()
}
