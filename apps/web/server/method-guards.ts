import type { RequestHandler } from 'express'
import { sendSentence } from './http-errors.ts'

/**
 * Methods that some route supports. Rejects others (TRACE, PROPFIND) before anything creates a request object from
 * them, which would throw.
 */
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']

/** Rejects an unsupported method, a malformed path and a malformed host. */
export const refuseMalformed: RequestHandler = (req, res, next) => {
  if (!methods.includes(req.method)) return refuseMethod(req.method, methods, res)
  if (!req.url.startsWith('/')) return sendSentence(res, 400, 'Ask for a path, such as /runs.')
  if (!URL.canParse(`http://${req.get('host') ?? ''}/`)) return sendSentence(res, 400, 'Send a Host that is one.')
  return next()
}

/** Admits only these methods. */
export function onlyMethods(...allowed: string[]): RequestHandler {
  return (req, res, next) => (allowed.includes(req.method) ? next() : refuseMethod(req.method, allowed, res))
}

/** Rejects a POST to a page whose body is not a form: pages accept nothing else. */
export const formsOnly: RequestHandler = (req, res, next) => {
  if (req.method !== 'POST' || req.is(['application/x-www-form-urlencoded', 'multipart/form-data'])) return next()
  return sendSentence(res, 415, 'Send a form: application/x-www-form-urlencoded or multipart/form-data.')
}

function refuseMethod(method: string, allowed: readonly string[], res: Parameters<RequestHandler>[1]): void {
  // Otherwise the body would be read as the next request.
  res.setHeader('Connection', 'close')
  res.setHeader('Allow', allowed.join(', '))
  sendSentence(res, 405, `This address does not take ${method}. It takes ${allowed.join(', ')}.`)
}
