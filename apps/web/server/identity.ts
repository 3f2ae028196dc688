import {
  ApiError,
  type ApiCaller,
  type Context,
  createCaller,
  findOpenOwner,
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

type Owner = Services['localOwner']

/** Who asks; null for somebody who is not signed in. The one place that a route learns it from; throws when the database is away. */
export type Identify = (req: Request) => Promise<Owner | null>

/** Knows who asks, and what was last known of an installation whose database is away. */
export interface Identification {
  identify: Identify
  /** Whether everybody at this machine was let in when it was last asked: nobody has an account yet, and there is no token. */
  wasOpen(): boolean
}

/**
 * Takes a session for its person, and the token of the installation for its own user; asks Postgres once in a request. Without a
 * token everybody is that user until somebody has an account.
 */
export function identifyBy(services: Services, gate: Gate): Identification {
  const { db, databaseMonitor } = services
  const asked = new WeakMap<Request, Promise<Owner | null>>()
  let open = gate.token === null
  const installationsUser = async (isLetIn: boolean) => {
    const { role, hasAccounts } = await findOpenOwner(db, services.localOwner)
    open = gate.token === null && !hasAccounts
    return role !== null && (isLetIn || open) ? { ...services.localOwner, role } : null
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

/** The API token that a program sends, by its form; null where it sends none, or the token of the installation. */
function apiTokenIn(req: Request, gate: Gate): string | null {
  const authorization = req.get('authorization')
  if (gate.hasBearer(authorization)) return null
  const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1] ?? ''
  return isTokenLike(token) ? token : null
}

/** What a route works with: everything that is opened, and who asks. */
export interface Identified {
  services: Services
  identify: Identify
}

/** Every procedure in the name of whoever asks. The signal ends what is still going on when the client goes away. */
export function callerOf(req: Request, identified: Identified, signal?: AbortSignal): ApiCaller {
  return createCaller(() => contextOf(req, identified), signal ? { signal } : {})
}

/** What a procedure is called with for this request. */
export async function contextOf(req: Request, { services, identify }: Identified): Promise<Context> {
  const owner = await identify(req)
  return { services, owner, requestId: requestInfo(req).requestId, seat: seatOf(req, owner) }
}

/** What tells people apart who share an owner: the session, or where a request comes from. */
function seatOf(req: Request, owner: Owner | null): string {
  const actedBy = owner?.actedBy
  return actedBy !== undefined && 'sessionId' in actedBy ? actedBy.sessionId : (req.ip ?? '')
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

/** The same for what has to answer while the database is away: then for the bearer of the token, and where everybody was let in. */
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
