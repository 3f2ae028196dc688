import { createHash, timingSafeEqual } from 'node:crypto'
import { sessionTimes } from '@dossier/api'
import { readCookie, serializeCookie } from './cookies.ts'

/** Browsers accept a cookie with this prefix over TLS alone and from this very host, so that no sibling domain can plant one. */
const cookieName = (secure: boolean) => (secure ? '__Host-dossier_session' : 'dossier_session')

/** The secret of a session that a browser has brought along; null for none, and for what cannot be one. */
export function readSessionCookie(header: string | undefined, secure: boolean): string | null {
  const secret = readCookie(header, cookieName(secure))
  return /^[\w-]{43}$/.test(secret) ? secret : null
}

/** The cookie that carries the secret of a session, as long as any session lives. */
export function sessionCookie(secret: string, secure: boolean): string {
  return serializeCookie(cookieName(secure), secret, { httpOnly: true, secure, maxAge: sessionTimes.absolute / 1000 })
}

/** The cookie that takes the secret of a session away. */
export function noSessionCookie(secure: boolean): string {
  return serializeCookie(cookieName(secure), '', { httpOnly: true, secure, maxAge: 0 })
}

/** Knows the token of an installation that has one. */
export interface Gate {
  /** Null for an installation without a token. */
  token: string | null
  /** Whether this is the token, in a time that does not tell how much of it is; never without one. */
  isToken(given: string): boolean
  hasBearer(authorization: string | undefined): boolean
}

/** Makes the gate. */
export function createGate(token: string | null): Gate {
  const isToken = (given: string) => token !== null && timingSafeEqual(digest(given), digest(token))
  return { token, isToken, hasBearer: (authorization) => isToken(bearerOf(authorization)) }
}

function bearerOf(authorization: string | undefined): string {
  return /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1] ?? ''
}

function digest(value: string): Buffer {
  return createHash('sha256').update(value).digest()
}
