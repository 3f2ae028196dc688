import { type BegunSession, logError, type Services, type SessionLog, signOut } from '@dossier/api'
import type { Request } from 'express'
import { type Attempts, networkOf } from './attempts.ts'
import { pageOfAway } from './away-page.ts'
import { clientName } from './client-name.ts'
import type { Identify } from './identity.ts'
import { readPreferences } from './preferences.ts'
import { isSecure, requestInfo } from './request-info.ts'
import { browserCookie, type Gate, readBrowserCookie, readSessionCookie, sessionCookie } from './session.ts'

/** The dependencies of signing in and out. */
export interface Doorkeeping {
  services: Services
  identify: Identify
  gate: Gate
  attempts: Attempts
  /** Counts requests for mail from strangers. */
  mailRequests: Attempts
  sessions: SessionLog
}

/** What all ways of signing in share. */
export type Hall = ReturnType<typeof openHall>

/** Returns the visitor and the functions that admit or refuse them. */
export function openHall(req: Request, { services, gate, attempts, sessions }: Doorkeeping) {
  const { requestId } = requestInfo(req)
  const secure = isSecure(req)
  const from = req.ip ?? ''
  const cookies = req.get('cookie')
  const before = readSessionCookie(cookies, secure)
  const browser = readBrowserCookie(cookies, secure)
  const { language } = readPreferences(cookies, req.get('accept-language'))
  const leave = async (everywhere: boolean) => {
    if (before !== null) await signOut(services, before, { token: gate.token, everywhere, requestId })
  }
  return {
    services,
    gate,
    visitor: { client: clientName(req.get('user-agent')), network: networkOf(from), requestId, browser, language },
    leave,
    guarded: <T>(work: () => Promise<T>): Promise<T> => services.databaseMonitor.guard(work).catch(pageOfAway),
    isSlowed: () => attempts.isSlowed(from),
    enter: async ({ secret }: BegunSession, by: 'person' | 'token' = 'person') => {
      attempts.succeeded(from)
      await leave(false)
      if (by === 'person') req.res?.append('Set-Cookie', browserCookie(browser, secure))
      return sessionCookie(secret, secure)
    },
    refuse: (what: string) => {
      attempts.failed(from)
      // Not awaited, because the response must not depend on the recording.
      sessions.failed(what, requestId).catch((error: unknown) => {
        services.logger.warn({ error: logError(error), requestId }, 'a failed sign-in was not recorded')
      })
    },
  }
}
