import { ApiError, beginTrip, endTrip } from '@dossier/api'
import type { Request } from 'express'
import type { WebContext } from '../app/web-context.ts'
import type { Doorkeeping, Hall } from './hall.ts'
import { isSecure } from './request-info.ts'
import { noTripCookie, readTripCookie, tripCookie } from './session.ts'

/** Sends browsers to the firm's directory, and receives them from there; null if none is set up. */
export function directoryDoor(
  { services, visitor, guarded, isSlowed, enter, refuse }: Hall,
  req: Request,
  { identify }: Pick<Doorkeeping, 'identify'>,
): WebContext['directory'] {
  if (services.directory === null) return null
  const secure = isSecure(req)
  return {
    name: services.directory.name,
    begin: ({ back, invitation, linking }) =>
      guarded(async () => {
        if (isSlowed()) return { problem: 'slowed' }
        const owner = linking === null ? null : await identify(req)
        if (linking !== null && owner === null) return { problem: 'signed_out' }
        try {
          const begun = await beginTrip(services, {
            back,
            invitation,
            ...(linking !== null && owner !== null && { linking: { owner, ...linking } }),
          })
          return 'problem' in begun ? begun : { url: begun.url, cookie: tripCookie(begun.trip, secure) }
        } catch (error) {
          if (error instanceof ApiError && error.code === 'wrong_password') return { problem: 'wrong_password' }
          throw error
        }
      }),
    end: (query) =>
      guarded(async () => {
        const cookies = [noTripCookie(secure)]
        if (isSlowed()) return { cookies, to: null, step: null, problem: 'slowed' }
        const brought = { sealed: readTripCookie(req.get('cookie'), secure), query, owner: await identify(req) }
        const end = await endTrip(services, brought, visitor)
        if ('problem' in end) {
          if (end.problem === 'unknown' || end.problem === 'link_invalid') refuse(end.identity)
          return { cookies, to: null, step: null, problem: end.problem }
        }
        const { back: to } = end
        if ('step' in end) return { cookies, to, step: end.step, problem: null }
        if ('secret' in end) cookies.push(await enter(end))
        return { cookies, to, step: null, problem: null }
      }),
  }
}
