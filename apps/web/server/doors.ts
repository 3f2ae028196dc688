import {
  ApiError,
  askForPasskey,
  askForReset,
  type PasskeySite,
  redeemInvitation,
  redeemReset,
  redeemWelcome,
  signInWithCode,
  signInWithPasskey,
  signInWithPassword,
  signInWithToken,
} from '@dossier/api'
import type { Request } from 'express'
import type { WebContext } from '../app/web-context.ts'
import { directoryDoor } from './directory-door.ts'
import { type Doorkeeping, type Hall, openHall } from './hall.ts'
import { isSecure } from './request-info.ts'
import { noSessionCookie } from './session.ts'
import { siteOf } from './site.ts'

const nothing = { cookie: null, step: null, wait: 0 }

/**
 * Signs readers of pages in and out. Every sign-in creates a session with a new secret and ends the browser's previous
 * one.
 */
export function openDoors(
  req: Request,
  keeping: Doorkeeping,
): Pick<WebContext, 'signIn' | 'answerStep' | 'passkeys' | 'directory' | 'signOut' | 'redeem' | 'askForReset'> {
  const hall = openHall(req, keeping)
  const { services, visitor, guarded, enter, refuse } = hall
  return {
    ...signingIn(hall),
    passkeys: withPasskeys(hall, siteOf(req)),
    directory: directoryDoor(hall, req, keeping),
    signOut: (everywhere) =>
      guarded(async () => {
        await hall.leave(everywhere)
        return noSessionCookie(isSecure(req))
      }),
    askForReset: (asked) =>
      guarded(async () => {
        const { mailRequests } = keeping
        const from = req.ip ?? ''
        if (services.mailer === null || mailRequests.isSlowed(from)) return false
        mailRequests.failed(from)
        await askForReset(services, { ...asked, requestId: visitor.requestId })
        return true
      }),
    redeem: (kind, input) =>
      guarded(async () => {
        if (hall.isSlowed()) throw new Response(null, { status: 429, headers: { 'Retry-After': '60' } })
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

function signingIn(hall: Hall): Pick<WebContext, 'signIn' | 'answerStep'> {
  const { services, gate, visitor, guarded, enter, refuse } = hall
  return {
    signIn: (given) =>
      guarded(async () => {
        if (hall.isSlowed()) return { ...nothing, wait: 60 }
        const isByToken = given.token !== ''
        const begun = isByToken
          ? gate.isToken(given.token) && (await signInWithToken(services, given.token, visitor))
          : await signInWithPassword(services, given, visitor)
        if (begun !== null && begun !== false && 'wait' in begun) return { ...nothing, wait: begun.wait }
        if (begun && 'step' in begun) return { ...nothing, step: begun.step }
        if (begun) return { ...nothing, cookie: await enter(begun, isByToken ? 'token' : 'person') }
        refuse(isByToken ? given.token : given.email)
        return nothing
      }),
    answerStep: (given) =>
      guarded(async () => {
        if (hall.isSlowed()) return { ...nothing, step: given.step, wait: 60 }
        const end = await signInWithCode(services, given, visitor)
        if (end === 'gone') return nothing
        if (end === 'wrong') refuse(given.step)
        if (end === 'wrong') return { ...nothing, step: given.step }
        if ('wait' in end) return { ...nothing, step: given.step, wait: end.wait }
        return { ...nothing, cookie: await enter(end) }
      }),
  }
}

function withPasskeys({ services, visitor, guarded, isSlowed, enter, refuse }: Hall, site: PasskeySite) {
  const passkeys: WebContext['passkeys'] = {
    areUsable: !('problem' in site),
    ask: () => guarded(async () => (isSlowed() ? null : askForPasskey(services, site))),
    signIn: (json) =>
      guarded(async () => {
        if (isSlowed()) return { ...nothing, wait: 60 }
        const begun = await signInWithPasskey(services, { json, site }, visitor)
        if (begun !== null) return { ...nothing, cookie: await enter(begun) }
        refuse(json)
        return nothing
      }),
  }
  return passkeys
}
