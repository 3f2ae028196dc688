import type { RequestHandler } from 'express'
import { sendSentence } from './http-errors.ts'

/** Methods that something here answers. Others (TRACE, PROPFIND) are refused before anything makes a request object of them, which would throw. */
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']

/** Refuses a method that nothing here knows, an address that is no path, and a host that is no name. */
export const refuseMalformed: RequestHandler = (req, res, next) => {
  if (!methods.includes(req.method)) return refuseMethod(req.method, methods, res)
  if (!req.url.startsWith('/')) return sendSentence(res, 400, 'Ask for a path, such as /runs.')
  if (!URL.canParse(`http://${req.get('host') ?? ''}/`)) return sendSentence(res, 400, 'Send a Host that is one.')
  return next()
}

/** Lets only these methods pass; for a place that is read or called in one way. */
export function onlyMethods(...allowed: string[]): RequestHandler {
  return (req, res, next) => (allowed.includes(req.method) ? next() : refuseMethod(req.method, allowed, res))
}

/** Refuses a POST to a page that is no form: nothing else is sent there. */
export const formsOnly: RequestHandler = (req, res, next) => {
  if (req.method !== 'POST' || req.is(['application/x-www-form-urlencoded', 'multipart/form-data'])) return next()
  return sendSentence(res, 415, 'Send a form: application/x-www-form-urlencoded or multipart/form-data.')
}

function refuseMethod(method: string, allowed: readonly string[], res: Parameters<RequestHandler>[1]): void {
  // Without this a body would be read as the next request.
  res.setHeader('Connection', 'close')
  res.setHeader('Allow', allowed.join(', '))
  sendSentence(res, 405, `This address does not take ${method}. It takes ${allowed.join(', ')}.`)
}
