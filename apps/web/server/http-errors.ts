import { type ApiErrorCode, toApiError } from '@dossier/api'
import type { ErrorRequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import { requestInfo } from './request-info.ts'

const statuses = {
  invalid_input: 400,
  unauthorized: 401,
  not_found: 404,
  idempotency_conflict: 409,
  name_taken: 409,
  not_finished: 409,
  link_invalid: 403,
  link_expired: 410,
  not_reproducible: 500,
  storage_unavailable: 503,
  misconfigured: 500,
} as const satisfies Record<ApiErrorCode, number>

/** Answers what an operation refused with its own sentence, and a defect with the number under which it was recorded. */
export function httpErrors(logger: Logger): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    const { requestId } = requestInfo(req)
    const known =
      toApiError(error instanceof Error && error.cause !== undefined ? error.cause : error) ?? toApiError(error)
    const status = known === null ? httpStatusOf(error) : statuses[known.code]
    if (status >= 500) logger.error({ err: error, requestId, path: req.path.split('/')[1] }, 'a request failed')
    // Half an answer cannot be taken back: Express closes the connection, so that nobody takes it for a whole one.
    if (res.headersSent) return next(error)
    const defect = `Something went wrong on the server. Its log has the details under request ${requestId}.`
    return sendSentence(res, status, known?.message ?? (status >= 500 ? defect : 'The request is malformed.'))
  }
}

/** Sends one sentence as plain text. */
export function sendSentence(res: Response, status: number, sentence: string): void {
  res.status(status).type('text/plain').send(`${sentence}\n`)
}

function httpStatusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500
  return status >= 400 && status < 600 ? status : 500
}
