import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { areaOf, endStatus } from './request-info.ts'

/**
 * Logs one line per response: the kind of request, its outcome and its duration; never a path, which may name a person.
 */
export function logRequests(logger: Logger): RequestHandler {
  return (req, res, next) => {
    const begun = performance.now()
    const { method } = req
    const area = areaOf(req)
    res.once('close', () => {
      const ms = Math.round(performance.now() - begun)
      logger.info({ method, area, status: endStatus(req, res), ms, complete: res.writableFinished }, 'answered')
    })
    next()
  }
}
