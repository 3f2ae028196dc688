import type { Request, RequestHandler, Response } from 'express'
import type { Env } from './env.ts'
import { sendSentence } from './http-errors.ts'

const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS'])
const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Refuses requests that another site makes in the name of a reader: a POST must come from a page of this server. Programs
 * send no `Origin` and pass. On a loopback address the `Host` must be one too, so that a foreign name that points here
 * (DNS rebinding) reads nothing.
 */
export function sameOriginOnly(env: Pick<Env, 'host' | 'origin' | 'token'>): RequestHandler {
  return (req, res, next) => {
    if (!isKnownHost(req, env)) return refuse(res, 421, 'This server does not answer for that host name.')
    if (readingMethods.has(req.method) || isOwnPage(req, env)) return next()
    return refuse(res, 403, 'This request comes from another site.')
  }
}

function isKnownHost(req: Request, { origin, token }: Pick<Env, 'origin' | 'token'>): boolean {
  if (token !== null) return true
  const name = (req.get('host') ?? '').replace(/:\d+$/, '').toLowerCase()
  return loopbackNames.has(name) || (origin !== null && new URL(origin).hostname === name)
}

function isOwnPage(req: Request, { origin }: Pick<Env, 'origin'>): boolean {
  const site = req.get('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  const from = req.get('origin')
  if (from === undefined) return true
  return from === origin || from === `${req.protocol}://${req.get('host') ?? ''}`
}

/** Refuses a body that is larger than `limit` bytes, or that hides its length, before a byte of it is read. */
export function limitBody(limit: number): RequestHandler {
  return (req, res, next) => {
    if (readingMethods.has(req.method)) return next()
    const length = req.get('content-length')
    const chunked = req.get('transfer-encoding') !== undefined
    if (chunked || (length !== undefined && !/^\d+$/.test(length))) {
      return refuse(res, 411, 'Send the body with a Content-Length.')
    }
    if (Number(length ?? 0) <= limit) return next()
    return refuse(res, 413, `The body is larger than ${Math.floor(limit / 1_000_000)} MB, which is the limit.`)
  }
}

function refuse(res: Response, status: number, sentence: string): void {
  // Without this the rest of a refused body would be read as the next request.
  res.setHeader('Connection', 'close')
  sendSentence(res, status, sentence)
}
