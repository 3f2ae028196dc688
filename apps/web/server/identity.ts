import {
  ApiError,
  type ApiCaller,
  type Context,
  createCaller,
  findOpenOwner,
  inTeam,
  isTokenLike,
  logError,
  openSession,
  openToken,
  type Permission,
  requirePermission,
  type Services,
  type SessionLog,
  toApiError,
} from '@dossier/api'
import type { Request, RequestHandler } from 'express'
import type { Attempts } from './attempts.ts'
import { sendSentence } from './http-errors.ts'
import { isSecure, requestInfo } from './request-info.ts'
import { type Gate, readSessionCookie } from './session.ts'
import { siteOf } from './site.ts'

type Owner = Services['localOwner']

/** The caller; null if not signed in. Routes learn it only from here; throws if the database is unavailable. */
export type Identify = (req: Request) => Promise<Owner | null>

/** Identifies callers, and remembers the last known state of an installation while its database is unavailable. */
export interface Identification {
  identify: Identify
  /** Whether everyone on this machine had access at the last check: nobody had an account, and there was no token. */
  wasOpen(): boolean
}

/**
 * Maps a session to its person, and the installation's token to its own user; queries Postgres once per request.
 * Without a token, everyone is that user until someone has an account.
 */
export function identifyBy(services: Services, gate: Gate): Identification {
  const { databaseMonitor } = services
  const asked = new WeakMap<Request, Promise<Owner | null>>()
  let open = gate.token === null
  const installationsUser = async (isLetIn: boolean) => {
    const owner = services.localOwner
    const { role, hasAccounts } = await findOpenOwner(services.forTeam(owner.teamId), owner)
    open = gate.token === null && !hasAccounts
    return role !== null && (isLetIn || open) ? { ...owner, role } : null
  }
  const ask = async (req: Request): Promise<Owner | null> => {
    const token = apiTokenIn(req, gate)
    if (token !== null) return openToken(services, token, req.ip ?? '')
    const secret = readSessionCookie(req.get('cookie'), isSecure(req))
    const session = secret === null ? null : await openSession(services, secret, gate.token)
    if (session !== null) {
      const { id, teamId, userId, role, mustAddFactor } = session
      return { teamId, userId, role, mustAddFactor, actedBy: { sessionId: id } }
    }
    const hasToken = gate.hasBearer(req.get('authorization'))
    return gate.token === null || hasToken ? installationsUser(hasToken) : null
  }
  const identify: Identify = (req) => {
    const answer = asked.get(req) ?? databaseMonitor.guard(() => ask(req))
    asked.set(req, answer)
    return answer
  }
  return { identify, wasOpen: () => open }
}

/** The API token that a program sends, recognised by its form; null if it sends none, or the installation's token. */
function apiTokenIn(req: Request, gate: Gate): string | null {
  const authorization = req.get('authorization')
  if (gate.hasBearer(authorization)) return null
  const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1] ?? ''
  return isTokenLike(token) ? token : null
}

/** The dependencies of a route: the services, and how to identify the caller. */
export interface Identified {
  services: Services
  identify: Identify
}

/** Every procedure on behalf of the caller. The signal ends work in progress when the client disconnects. */
export function callerOf(req: Request, identified: Identified, signal?: AbortSignal): ApiCaller {
  return createCaller(() => contextOf(req, identified), signal ? { signal } : {})
}

/** The context of procedure calls for this request. */
export async function contextOf(req: Request, { services, identify }: Identified): Promise<Context> {
  const owner = await identify(req)
  return { services, owner, requestId: requestInfo(req).requestId, seat: seatOf(req, owner), site: siteOf(req) }
}

/** Distinguishes people who share an owner: the session, or the request's origin. */
function seatOf(req: Request, owner: Owner | null): string {
  const actedBy = owner?.actedBy
  return actedBy !== undefined && 'sessionId' in actedBy ? actedBy.sessionId : (req.ip ?? '')
}

/**
 * The caller, and the services as the caller's team, for an operation that is not a procedure; throws `unauthorized` for
 * a visitor, and `forbidden` if the permission is missing.
 */
export async function permittedCaller(
  req: Request,
  { services, identify }: Pick<Identified, 'services' | 'identify'>,
  needed: Permission,
): Promise<{ owner: Owner; requestId: string; services: Services }> {
  const owner = await identify(req)
  if (owner === null) throw new ApiError('unauthorized', visitorSentence)
  await requirePermission(services, owner, needed)
  return { owner, requestId: requestInfo(req).requestId, services: inTeam(services, owner.teamId) }
}

/** Admits only signed-in callers. */
export function signedInOnly(identify: Identify): RequestHandler {
  return (req, res, next) => {
    identify(req)
      .then((owner) => (owner === null ? sendSentence(res, 401, visitorSentence) : next()))
      .catch(next)
  }
}

/** Admits only callers with a permission. */
export function permittedOnly(identified: Identified, needed: Permission): RequestHandler {
  return (req, _res, next) => {
    permittedCaller(req, identified, needed)
      .then(() => next())
      .catch(next)
  }
}

/**
 * Like `permittedOnly`, for routes that must answer while the database is unavailable: then admits the bearer of the
 * token, or everyone if the installation was open before.
 */
export function permittedOrAway(
  services: Services,
  { identify, wasOpen }: Identification,
  { gate, needed }: { gate: Gate; needed: Permission },
): RequestHandler {
  return (req, _res, next) => {
    permittedCaller(req, { services, identify }, needed)
      .then(() => next())
      .catch((error: unknown) => {
        const isAway = toApiError(error)?.code === 'database_unavailable'
        return next(isAway && (wasOpen() || gate.hasBearer(req.get('authorization'))) ? undefined : error)
      })
  }
}

/** The dependencies for checking a program's token. */
export interface Guarded {
  services: Pick<Services, 'logger'>
  gate: Gate
  attempts: Attempts
  sessions: SessionLog
  identify: Identify
}

/** Records wrong tokens, and stops checking tokens for a while from networks that send too many. */
export function slowGuessing({ services, gate, attempts, sessions, identify }: Guarded): RequestHandler {
  const record = (given: string, requestId: string) => {
    // Not awaited, because the response must not depend on the database.
    sessions.failed(given, requestId).catch((error: unknown) => {
      services.logger.warn({ error: logError(error), requestId }, 'a wrong token was not recorded')
    })
  }
  return (req, res, next) => {
    const authorization = req.get('authorization')
    const from = req.ip ?? ''
    const isOfProgram = apiTokenIn(req, gate) !== null
    if (authorization === undefined || (gate.token === null && !isOfProgram)) return next()
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
