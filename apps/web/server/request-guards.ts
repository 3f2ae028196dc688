import type { Request, RequestHandler, Response } from 'express'
import type { Env } from './env.ts'
import { sendSentence } from './http-errors.ts'

const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS'])
const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Headers that proxies add to a request; a browser that connects directly sends none of them. */
const proxyHeaders = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip']

const sentences = {
  host: 'This server does not answer for that host name. Behind a proxy, set DOSSIER_TOKEN and DOSSIER_ORIGIN.',
  proxy:
    'A proxy forwards this request to a server without sign-in, where everybody would be an administrator. Set DOSSIER_TOKEN, and DOSSIER_ORIGIN to the address that readers use.',
  site: 'This request comes from another site. Behind a proxy, set DOSSIER_ORIGIN to the address that readers use.',
} as const

/**
 * Rejects cross-site requests on behalf of a reader: a POST must come from a page of this server. Programs send no
 * `Origin` and pass. Without sign-in, the `Host` must be this machine, so that a foreign name pointing here (DNS
 * rebinding) reads nothing, and no proxy may forward other clients.
 */
export function sameOriginOnly({ origin, token }: Pick<Env, 'origin' | 'token'>): RequestHandler {
  return (req, res, next) => {
    if (token === null && !isLoopbackHost(req)) return refuse(res, 421, sentences.host)
    if (token === null && proxyHeaders.some((name) => req.get(name) !== undefined)) {
      return refuse(res, 421, sentences.proxy)
    }
    if (readingMethods.has(req.method) || isOwnPage(req, origin)) return next()
    return refuse(res, 403, sentences.site)
  }
}

/** Whether a request names this machine as its host. */
export function isLoopbackHost(req: Request): boolean {
  const name = (req.get('host') ?? '').replace(/:\d+$/, '').toLowerCase()
  return loopbackNames.has(name)
}

/**
 * Whether a page of this server sent a form. Trusts the browser's own headers: no page can change them, nor add the
 * headers in which proxies pass on the requested host.
 */
function isOwnPage(req: Request, origin: string | null): boolean {
  const site = req.get('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const from = req.get('origin')
  if (from === undefined) return true
  if (!URL.canParse(from)) return false
  const { host } = new URL(from)
  return from === origin || hostsOf(req).some((name) => hostOf(name, from) === host)
}

/** The hosts this request was sent to, according to itself and to the proxies in between. */
function hostsOf(req: Request): string[] {
  const forwarded = [...(req.get('forwarded') ?? '').matchAll(/host="?([^";,\s]+)/gi)].map(([, host = '']) => host)
  return [req.get('host') ?? '', ...(req.get('x-forwarded-host') ?? '').split(','), ...forwarded]
}

/** A host without its scheme's default port. */
function hostOf(name: string, from: string): string {
  const address = `${from.startsWith('https:') ? 'https' : 'http'}://${name.trim()}`
  return URL.canParse(address) ? new URL(address).host : ''
}

/** Rejects a body larger than `limit` bytes, or of unknown length, before reading any of it. */
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
  // Otherwise the rest of a refused body would be read as the next request.
  res.setHeader('Connection', 'close')
  sendSentence(res, status, sentence)
}
