import type { Problem } from '@dossier/api'
import type { Response } from 'express'

/** Seconds after which a caller may retry after an outage. */
export const retrySoon = '2'

/** Sends an error according to RFC 9457. */
export function sendProblem(res: Response, problem: Problem): void {
  if (problem.status === 429 && !res.hasHeader('Retry-After')) res.setHeader('Retry-After', '10')
  if (problem.status === 401) res.setHeader('WWW-Authenticate', 'Bearer')
  if (problem.status === 503) res.setHeader('Retry-After', retrySoon)
  res.status(problem.status).type('application/problem+json').send(JSON.stringify(problem))
}
