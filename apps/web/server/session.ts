import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { browserTime, sessionTimes, tripPatience } from '@dossier/api'
import { readCookie, serializeCookie } from './cookies.ts'

/**
 * Browsers accept a cookie with this prefix only over TLS and from this exact host, so that no sibling domain can plant
 * one.
 */
const cookieName = (secure: boolean) => (secure ? '__Host-dossier_session' : 'dossier_session')

/** The session secret in a browser's cookies; null if there is none, or if it is malformed. */
export function readSessionCookie(header: string | undefined, secure: boolean): string | null {
  const secret = readCookie(header, cookieName(secure))
  return /^[\w-]{43}$/.test(secret) ? secret : null
}

/** The cookie with a session's secret; lives as long as any session. */
export function sessionCookie(secret: string, secure: boolean): string {
  return serializeCookie(cookieName(secure), secret, { httpOnly: true, secure, maxAge: sessionTimes.absolute / 1000 })
}

/** The cookie that removes a session's secret. */
export function noSessionCookie(secure: boolean): string {
  return serializeCookie(cookieName(secure), '', { httpOnly: true, secure, maxAge: 0 })
}

const tripName = (secure: boolean) => (secure ? '__Host-dossier_directory' : 'dossier_directory')

/** The value that a browser kept for its return from the directory; empty if there is none. */
export function readTripCookie(header: string | undefined, secure: boolean): string {
  return readCookie(header, tripName(secure))
}

/** The cookie that binds a trip to the directory to its browser. `Lax`, because the return comes from another site. */
export function tripCookie(trip: string, secure: boolean): string {
  return serializeCookie(tripName(secure), trip, { httpOnly: true, secure, maxAge: tripPatience / 1000 })
}

/** The cookie that removes a trip. */
export function noTripCookie(secure: boolean): string {
  return serializeCookie(tripName(secure), '', { httpOnly: true, secure, maxAge: 0 })
}

const browserCookieName = (secure: boolean) => (secure ? '__Host-dossier_browser' : 'dossier_browser')

/** The value that identifies the browser: the one in its cookie, or a new one. It grants no access. */
export function readBrowserCookie(header: string | undefined, secure: boolean): string {
  const value = readCookie(header, browserCookieName(secure))
  return /^[\w-]{43}$/.test(value) ? value : randomBytes(32).toString('base64url')
}

/** Whether a browser has been given its value, as it is at its first sign-in. */
export function hasBrowserCookie(header: string | undefined, secure: boolean): boolean {
  return readCookie(header, browserCookieName(secure)) !== ''
}

/** The cookie that identifies the browser at later sign-ins. */
export function browserCookie(value: string, secure: boolean): string {
  return serializeCookie(browserCookieName(secure), value, { httpOnly: true, secure, maxAge: browserTime / 1000 })
}

/** Checks the installation's token, if there is one. */
export interface Gate {
  /** Null for an installation without a token. */
  token: string | null
  /** Whether this is the token, in time that does not depend on how much of it matches; false without a token. */
  isToken(given: string): boolean
  hasBearer(authorization: string | undefined): boolean
}

/** Creates the gate. */
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
