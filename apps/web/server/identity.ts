import {
  ApiError,
  type ApiCaller,
  type Context,
  createCaller,
  findOwner,
  isTokenLike,
  logError,
  openToken,
  type Permission,
  requirePermission,
  type Services,
  type SessionLog,
} from '@dossier/api'
import type { Request, RequestHandler } from 'express'
import type { Attempts } from './attempts.ts'
import { sendSentence } from './http-errors.ts'
import { isSecure, requestInfo } from './request-info.ts'
import type { Gate } from './session.ts'

type Owner = Services['localOwner']

/** Who asks; null for somebody who is not signed in. The one place that a route learns it from; throws when the database is away. */
export type Identify = (req: Request) => Promise<Owner | null>

/** Takes whoever has a session of this installation, or its token, for the local owner; asks Postgres once in a request. */
export function identifyBy(services: Services, gate: Gate): Identify {
  const { db, databaseMonitor } = services
  const asked = new WeakMap<Request, Promise<Owner | null>>()
  const passes = passesBy(services, gate)
  const ask = async (req: Request) => {
    const token = apiTokenIn(req, gate)
    if (token !== null) return databaseMonitor.guard(() => openToken(services, token, req.ip ?? ''))
    return passes(req) ? databaseMonitor.guard(() => findOwner(db, services.localOwner)) : null
  }
  return (req) => {
    const answer = asked.get(req) ?? ask(req)
    asked.set(req, answer)
    return answer
  }
}

/** The API token that a program sends, by its form; null where it sends none, or the token of the installation. */
function apiTokenIn(req: Request, gate: Gate): string | null {
  const authorization = req.get('authorization')
  if (gate.required && gate.hasBearer(authorization)) return null
  const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1] ?? ''
  return isTokenLike(token) ? token : null
}

/** Whether a request has a session of this installation, or its token: what can be said without the database. */
export function passesBy({ now }: Pick<Services, 'now'>, gate: Gate): (req: Request) => boolean {
  return (req) =>
    gate.hasSession(req.get('cookie'), { secure: isSecure(req), now: now() }) ||
    gate.hasBearer(req.get('authorization'))
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
  return createCaller(() => contextOf(req, identified), signal ? { signal } : {})
}

/** What a procedure is called with for this request. */
export async function contextOf(req: Request, { services, identify, seatOf }: Identified): Promise<Context> {
  return { services, owner: await identify(req), requestId: requestInfo(req).requestId, seat: seatOf(req) }
}

/** Whoever asks, for an operation that is no procedure; throws `unauthorized` for a visitor, and `forbidden` for who may not do it. */
export async function permittedCaller(
  req: Request,
  { services, identify }: Pick<Identified, 'services' | 'identify'>,
  needed: Permission,
): Promise<{ owner: Owner; requestId: string }> {
  const owner = await identify(req)
  if (owner === null) throw new ApiError('unauthorized', visitorSentence)
  await requirePermission(services, owner, needed)
  return { owner, requestId: requestInfo(req).requestId }
}

/** Lets only those pass who are signed in. */
export function signedInOnly(identify: Identify): RequestHandler {
  return (req, res, next) => {
    identify(req)
      .then((owner) => (owner === null ? sendSentence(res, 401, visitorSentence) : next()))
      .catch(next)
  }
}

/** Lets only those pass who may do something. */
export function permittedOnly(identified: Identified, needed: Permission): RequestHandler {
  return (req, _res, next) => {
    permittedCaller(req, identified, needed)
      .then(() => next())
      .catch(next)
  }
}

/** The same for what has to answer while the database is away. */
export function passingOnly(passes: (req: Request) => boolean): RequestHandler {
  return (req, res, next) => (passes(req) ? next() : sendSentence(res, 401, visitorSentence))
}

/** What is needed to look at a token that a program sends. */
interface Guarded {
  services: Pick<Services, 'logger'>
  gate: Gate
  attempts: Attempts
  sessions: SessionLog
  identify: Identify
}

/** Records wrong tokens, and looks at none for a while from where too many of them come. */
export function slowGuessing({ services, gate, attempts, sessions, identify }: Guarded): RequestHandler {
  const record = (given: string, requestId: string) => {
    // Not awaited: the answer must not depend on the database.
    sessions.failed(given, requestId).catch((error: unknown) => {
      services.logger.warn({ error: logError(error), requestId }, 'a wrong token was not recorded')
    })
  }
  return (req, res, next) => {
    const authorization = req.get('authorization')
    const from = req.ip ?? ''
    const isOfProgram = apiTokenIn(req, gate) !== null
    if (authorization === undefined || (!gate.required && !isOfProgram)) return next()
    if (attempts.isSlowed(from)) {
      res.setHeader('Retry-After', '60')
      return sendSentence(res, 429, 'Too many wrong tokens came from your network. Wait a minute, then try again.')
    }
    const judge = (isRight: boolean) => {
      if (isRight) return attempts.succeeded(from)
      attempts.failed(from)
      return record(authorization, requestInfo(req).requestId)
    }
    if (!isOfProgram) {
      judge(gate.hasBearer(authorization))
      return next()
    }
    return void identify(req)
      .then((owner) => judge(owner !== null))
      .then(() => next())
      .catch(next)
  }
}

const visitorSentence = 'Sign in, or send a valid token.'
