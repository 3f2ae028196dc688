import { randomBytes, randomUUID } from 'node:crypto'
import { inLogContext } from '@dossier/api'
import type { Request, RequestHandler, Response } from 'express'

/** What this server adds to every request. */
export interface RequestInfo {
  requestId: string
  nonce: string
  /** The final status of a stream that began with 200: it sends its error as an event. */
  streamStatus?: number
}

/** The app setting with the public origin; null if no proxy is in front. */
export const publicOrigin = 'public origin'

/** The app setting for whether readers use a TLS address, however many proxies are in between. */
export const knownByTls = 'known by tls'

const infos = new WeakMap<Request, RequestInfo>()

/** Gives each request a nonce and an ID that all its log lines carry; keeps an ID from a proxy if it is well-formed. */
export const addRequestInfo: RequestHandler = (req, res, next) => {
  const given = req.get('x-request-id') ?? ''
  const requestId = /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
  infos.set(req, { requestId, nonce: randomBytes(16).toString('base64url') })
  res.setHeader('X-Request-Id', requestId)
  inLogContext({ request: requestId }, next)
}

/** The ID and the nonce of a request that passed `addRequestInfo`. */
export function requestInfo(req: Request): RequestInfo {
  const info = infos.get(req)
  if (info === undefined) throw new Error('addRequestInfo must run before requestInfo')
  return info
}

/** The outcome of a request: the status of its answer, or of the error that ended its stream. */
export function endStatus(req: Request, res: Response): number {
  return infos.get(req)?.streamStatus ?? res.statusCode
}

/** An abort signal that fires when the client disconnects before the answer is complete. */
export function goneSignal(res: Response): AbortSignal {
  const controller = new AbortController()
  // A client that left while the answer was being prepared triggers no further event.
  if (res.closed && !res.writableFinished) controller.abort(new Error('the client went away'))
  res.once('close', () => {
    if (!res.writableFinished) controller.abort(new Error('the client went away'))
  })
  return controller.signal
}

const leavings = new Set([
  'ERR_STREAM_UNABLE_TO_PIPE',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ERR_STREAM_DESTROYED',
  'ABORT_ERR',
])

/** Whether an error only means that the reader left before the end of the answer. */
export function isReaderGone(error: unknown, res: Response): boolean {
  return res.closed && error instanceof Error && 'code' in error && leavings.has(String(error.code))
}

/**
 * Whether the client connected through TLS: according to the nearest proxy, or because readers know this server by a
 * TLS address.
 */
export function isSecure(req: Request): boolean {
  return req.protocol === 'https' || req.app.get(knownByTls) === true
}

const areas = new Set([
  'runs',
  'history',
  'audit',
  'submissions',
  'storage',
  'trpc',
  'api',
  'download',
  'export',
  'preview',
  'events',
  'assets',
  's',
  'health',
])

/** The area of a request, from the first part of its path: no run ID and no name gets into a metric or a log. */
export function areaOf(req: Request): string {
  const first = req.path.split('/')[1] ?? ''
  if (first === '') return 'home'
  return areas.has(first) ? first : 'other'
}
