import {
  ApiError,
  type BegunSession,
  logError,
  redeemInvitation,
  redeemReset,
  redeemWelcome,
  type Services,
  type SessionLog,
  signInWithPassword,
  signInWithToken,
  signOut,
} from '@dossier/api'
import type { Request } from 'express'
import type { WebContext } from '../app/web-context.ts'
import { type Attempts, networkOf } from './attempts.ts'
import { pageOfAway } from './away-page.ts'
import { clientName } from './client-name.ts'
import { isSecure, requestInfo } from './request-info.ts'
import { type Gate, noSessionCookie, readSessionCookie, sessionCookie } from './session.ts'

/** What is needed to let somebody in or out. */
export interface Doorkeeping {
  services: Services
  gate: Gate
  attempts: Attempts
  sessions: SessionLog
}

/** How pages let a reader in and out. Every way in gives a session with a secret of its own and ends the one that the browser had. */
export function openDoors(req: Request, keeping: Doorkeeping): Pick<WebContext, 'signIn' | 'signOut' | 'redeem'> {
  const { services, gate, attempts, sessions } = keeping
  const { requestId } = requestInfo(req)
  const secure = isSecure(req)
  const from = req.ip ?? ''
  const visitor = { client: clientName(req.get('user-agent')), network: networkOf(from), requestId }
  const guarded = <T>(work: () => Promise<T>): Promise<T> => services.databaseMonitor.guard(work).catch(pageOfAway)
  const before = readSessionCookie(req.get('cookie'), secure)
  const leave = async (everywhere: boolean) => {
    if (before !== null) await signOut(services, before, { token: gate.token, everywhere, requestId })
  }
  const enter = async ({ secret }: BegunSession) => {
    attempts.succeeded(from)
    await leave(false)
    return sessionCookie(secret, secure)
  }
  const refuse = (what: string) => {
    attempts.failed(from)
    // Not awaited: the answer must not depend on what is recorded.
    sessions.failed(what, requestId).catch((error: unknown) => {
      services.logger.warn({ error: logError(error), requestId }, 'a failed sign-in was not recorded')
    })
  }
  return {
    signIn: (given) =>
      guarded(async () => {
        if (attempts.isSlowed(from)) return { cookie: null, wait: 60 }
        const isByToken = given.token !== ''
        const begun = isByToken
          ? gate.isToken(given.token) && (await signInWithToken(services, given.token, visitor))
          : await signInWithPassword(services, given, visitor)
        if (begun !== null && begun !== false && 'wait' in begun) return { cookie: null, wait: begun.wait }
        if (begun) return { cookie: await enter(begun), wait: 0 }
        refuse(isByToken ? given.token : given.email)
        return { cookie: null, wait: 0 }
      }),
    signOut: (everywhere) =>
      guarded(async () => {
        await leave(everywhere)
        return noSessionCookie(secure)
      }),
    redeem: (kind, input) =>
      guarded(async () => {
        if (attempts.isSlowed(from)) throw new Response(null, { status: 429, headers: { 'Retry-After': '60' } })
        try {
          if (kind === 'welcome') return await enter(await redeemWelcome(services, input, visitor))
          if (kind === 'invitation') return await enter(await redeemInvitation(services, input, visitor))
          await redeemReset(services, input, visitor)
          return null
        } catch (error) {
          if (error instanceof ApiError && error.code === 'link_invalid') refuse(input.secret)
          throw error
        }
      }),
  }
}
