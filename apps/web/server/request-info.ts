import { randomBytes, randomUUID } from 'node:crypto'
import { inLogContext } from '@dossier/api'
import type { Request, RequestHandler, Response } from 'express'

/** What this server adds to every request. */
export interface RequestInfo {
  requestId: string
  nonce: string
  /** The status of what an answer that began with 200 ended with: a stream says its error as an event. */
  streamStatus?: number
}

/** The setting of the application that says that readers use an address with TLS, however many proxies are in between. */
export const knownByTls = 'known by tls'

const infos = new WeakMap<Request, RequestInfo>()

/** Gives each request a nonce and a number, which all of its log lines carry; a number that a proxy gave is kept when it is harmless. */
export const addRequestInfo: RequestHandler = (req, res, next) => {
  const given = req.get('x-request-id') ?? ''
  const requestId = /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
  infos.set(req, { requestId, nonce: randomBytes(16).toString('base64url') })
  res.setHeader('X-Request-Id', requestId)
  inLogContext({ request: requestId }, next)
}

/** The number and the nonce of a request that passed `addRequestInfo`. */
export function requestInfo(req: Request): RequestInfo {
  const info = infos.get(req)
  if (info === undefined) throw new Error('addRequestInfo must run before requestInfo')
  return info
}

/** How a request ended: the status of its answer, or of the error that its stream ended with. */
export function endStatus(req: Request, res: Response): number {
  return infos.get(req)?.streamStatus ?? res.statusCode
}

/** An abort signal that fires when the client goes away before the answer is complete. */
export function goneSignal(res: Response): AbortSignal {
  const controller = new AbortController()
  // Who left while the answer was being prepared has left, and no event will tell.
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

/** Whether an error says no more than that the reader has left before the end of the answer. */
export function isReaderGone(error: unknown, res: Response): boolean {
  return res.closed && error instanceof Error && 'code' in error && leavings.has(String(error.code))
}

/** Whether the client reached us by TLS: by what the nearest proxy says, or because readers know this server by such an address. */
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

/** What a request is about, by the first part of its path: no run ID and no name gets into a metric or a log. */
export function areaOf(req: Request): string {
  const first = req.path.split('/')[1] ?? ''
  if (first === '') return 'home'
  return areas.has(first) ? first : 'other'
}
