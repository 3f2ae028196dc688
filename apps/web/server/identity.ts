import { type Caller, createCaller, type Services } from '@dossier/api'
import type { Request, RequestHandler } from 'express'
import { sendSentence } from './http-errors.ts'
import { requestInfo } from './request-info.ts'
import type { Gate } from './session.ts'

/** Who asks: the local owner for whoever has a session or the token, null for anybody else. */
export function ownerOf(req: Request, services: Services, gate: Gate): Services['localOwner'] | null {
  const known = gate.hasSession(req.get('cookie'), services.now()) || gate.hasBearer(req.get('authorization'))
  return known ? services.localOwner : null
}

/** Every procedure in the name of whoever asks. The signal ends what is still going on when the client goes away. */
export function callerOf(req: Request, services: Services, gate: Gate, signal?: AbortSignal): Caller {
  const { requestId } = requestInfo(req)
  return createCaller({ services, owner: ownerOf(req, services, gate), requestId }, signal ? { signal } : {})
}

/** Lets only those pass who are signed in. */
export function signedInOnly(services: Services, gate: Gate): RequestHandler {
  return (req, res, next) => {
    if (ownerOf(req, services, gate) !== null) return next()
    return sendSentence(res, 401, 'Sign in, or send a valid token.')
  }
}
