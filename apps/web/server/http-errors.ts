import {
  type ApiError,
  httpProblem,
  httpStatuses,
  logError,
  type Problem,
  problemOf,
  type Services,
  toApiError,
} from '@dossier/api'
import { TRPCError } from '@trpc/server'
import type { ErrorRequestHandler, Response } from 'express'
import { areaOf, isReaderGone, requestInfo } from './request-info.ts'
import { retrySoon, sendProblem } from './send-problem.ts'

/** Answers a refused operation with its own message, and a defect with the request ID under which it was logged. */
export function httpErrors({
  logger,
  databaseMonitor,
}: Pick<Services, 'logger' | 'databaseMonitor'>): ErrorRequestHandler {
  // Express recognises error handlers by their four parameters.
  return (error: unknown, req, res, _next) => {
    if (isReaderGone(error, res)) return
    databaseMonitor.report(error)
    const { requestId } = requestInfo(req)
    const known = knownError(error)
    const refused = known === null && error instanceof TRPCError ? problemOf(error, requestId) : null
    const status = refused?.status ?? (known === null ? httpStatusOf(error) : httpStatuses[known.code])
    // The database monitor already logs the outage once.
    if (status >= 500 && known?.code !== 'database_unavailable')
      logger.error({ error: logError(error), area: areaOf(req) }, 'a request failed')
    // A partial response cannot be taken back: this closes the connection, so that it is not mistaken for a complete
    // one. Express would do the same, but log the error with all query parameters.
    if (res.headersSent) return void res.destroy()
    if (status === 429) res.setHeader('Retry-After', retryAfter)
    if (known !== null && isApi(res)) return sendProblem(res, problemOf(known, requestId))
    const sentence = known?.message ?? (refused === null ? sentenceFor(status, requestId) : sentenceOf(refused))
    return sendSentence(res, status, sentence)
  }
}

/** Seconds after which a caller may retry. */
export const retryAfter = '10'

function knownError(error: unknown): ApiError | null {
  // Errors of Express and its parsers have a status, and codes that are not those of a database.
  if (error instanceof Error && 'status' in error) return null
  return toApiError(error instanceof Error && error.cause !== undefined ? error.cause : error) ?? toApiError(error)
}

/** Sends one message: as plain text, or as a problem to callers of the API. */
export function sendSentence(res: Response, status: number, sentence: string): void {
  if (isApi(res)) return sendProblem(res, httpProblem(status, sentence, requestInfo(res.req).requestId))
  if (status === 503) res.setHeader('Retry-After', retrySoon)
  res.status(status).type('text/plain').send(`${sentence}\n`)
}

/** Everything a procedure reports about its input. */
function sentenceOf({ detail, issues }: Problem): string {
  if (issues.length === 0) return detail
  return issues.map(({ path, message }) => `${path}: ${message}`).join(' ')
}

function sentenceFor(status: number, requestId: string): string {
  if (status >= 500) return `Something went wrong on the server. Its log has the details under request ${requestId}.`
  return 'The request is malformed.'
}

function isApi({ req }: Response): boolean {
  return req.originalUrl.startsWith('/api/')
}

function httpStatusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500
  return status >= 400 && status < 600 ? status : 500
}
