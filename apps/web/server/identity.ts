import { ApiError, type ApiCaller, createCaller, logError, type Services, type SessionLog } from '@dossier/api'
import type { Request, RequestHandler } from 'express'
import type { Attempts } from './attempts.ts'
import { sendSentence } from './http-errors.ts'
import { isSecure, requestInfo } from './request-info.ts'
import type { Gate } from './session.ts'

type Owner = Services['localOwner']

/** Who asks; null for somebody who is not signed in. The one place that a route learns it from. */
export type Identify = (req: Request) => Owner | null

/** Takes whoever has a session of this installation, or its token, for the local owner. */
export function identifyBy(services: Services, gate: Gate): Identify {
  return (req) => {
    const visit = { secure: isSecure(req), now: services.now() }
    const known = gate.hasSession(req.get('cookie'), visit) || gate.hasBearer(req.get('authorization'))
    return known ? services.localOwner : null
  }
}

/** What tells people apart who share an owner: the session, or where a request comes from. */
export type SeatOf = (req: Request) => string

/** Knows a seat by its session, and by its address where there is none. */
export function seatBy(services: Pick<Services, 'now'>, gate: Gate): SeatOf {
  return (req) => gate.sessionOf(req.get('cookie'), { secure: isSecure(req), now: services.now() }) ?? req.ip ?? ''
}

/** What a route works with: everything that is opened, and who asks. */
export interface Identified {
  services: Services
  identify: Identify
  seatOf: SeatOf
}

/** Every procedure in the name of whoever asks. The signal ends what is still going on when the client goes away. */
export function callerOf(req: Request, identified: Identified, signal?: AbortSignal): ApiCaller {
  return createCaller(contextOf(req, identified), signal ? { signal } : {})
}

/** What a procedure is called with for this request. */
export function contextOf(req: Request, { services, identify, seatOf }: Identified) {
  return { services, owner: identify(req), requestId: requestInfo(req).requestId, seat: seatOf(req) }
}

/** Whoever asks, for an operation that is no procedure; throws `unauthorized` for a visitor. */
export function signedInCaller(req: Request, identify: Identify): { owner: Owner; requestId: string } {
  const owner = identify(req)
  if (owner === null) throw new ApiError('unauthorized', visitorSentence)
  return { owner, requestId: requestInfo(req).requestId }
}

/** Lets only those pass who are signed in. */
export function signedInOnly(identify: Identify): RequestHandler {
  return (req, res, next) => {
    if (identify(req) !== null) return next()
    return sendSentence(res, 401, visitorSentence)
  }
}

/** What is needed to look at a token that a program sends. */
interface Guarded {
  services: Pick<Services, 'logger'>
  gate: Gate
  attempts: Attempts
  sessions: SessionLog
}

/** Records wrong tokens, and looks at none for a while from where too many of them come. */
export function slowGuessing({ services, gate, attempts, sessions }: Guarded): RequestHandler {
  const record = (given: string, requestId: string) => {
    // Not awaited: the answer must not depend on the database.
    sessions.failed(given, requestId).catch((error: unknown) => {
      services.logger.warn({ error: logError(error), requestId }, 'a wrong token was not recorded')
    })
  }
  return (req, res, next) => {
    const authorization = req.get('authorization')
    const from = req.ip ?? ''
    if (!gate.required || authorization === undefined) return next()
    if (attempts.isSlowed(from)) {
      res.setHeader('Retry-After', '60')
      return sendSentence(res, 429, 'Too many wrong tokens came from your network. Wait a minute, then try again.')
    }
    if (gate.hasBearer(authorization)) {
      attempts.succeeded(from)
    } else {
      attempts.failed(from)
      record(authorization, requestInfo(req).requestId)
    }
    return next()
  }
}

const visitorSentence = 'Sign in, or send a valid token.'
