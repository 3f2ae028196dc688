import type { Request, RequestHandler, Response } from 'express'
import type { Env } from './env.ts'
import { sendSentence } from './http-errors.ts'

const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS'])
const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]'])

/** What proxies add to a request; a browser that comes by itself sends none of them. */
const proxyHeaders = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip']

const sentences = {
  host: 'This server does not answer for that host name. Behind a proxy, set DOSSIER_TOKEN and DOSSIER_ORIGIN.',
  proxy:
    'A proxy forwards this request to a server without sign-in, where everybody would be an administrator. Set DOSSIER_TOKEN, and DOSSIER_ORIGIN to the address that readers use.',
  site: 'This request comes from another site. Behind a proxy, set DOSSIER_ORIGIN to the address that readers use.',
} as const

/**
 * Refuses requests that another site makes in the name of a reader: a POST must come from a page of this server. Programs
 * send no `Origin` and pass. Without sign-in the `Host` must be this machine, so that a foreign name that points here
 * (DNS rebinding) reads nothing, and no proxy may forward others.
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

function isLoopbackHost(req: Request): boolean {
  const name = (req.get('host') ?? '').replace(/:\d+$/, '').toLowerCase()
  return loopbackNames.has(name)
}

/**
 * Whether a page of this server has sent a form. A browser that says so is believed: no page can make it say something else, nor
 * add the headers in which proxies tell the host that was asked for.
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

/** The hosts that this request was sent to, by its own word and by that of the proxies in between. */
function hostsOf(req: Request): string[] {
  const forwarded = [...(req.get('forwarded') ?? '').matchAll(/host="?([^";,\s]+)/gi)].map(([, host = '']) => host)
  return [req.get('host') ?? '', ...(req.get('x-forwarded-host') ?? '').split(','), ...forwarded]
}

/** A host without the port that its scheme has anyway. */
function hostOf(name: string, from: string): string {
  const address = `${from.startsWith('https:') ? 'https' : 'http'}://${name.trim()}`
  return URL.canParse(address) ? new URL(address).host : ''
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
