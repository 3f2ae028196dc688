import type { Problem } from '@dossier/api'
import type { Response } from 'express'

/** Sends an error as RFC 9457 has it. */
export function sendProblem(res: Response, problem: Problem): void {
  if (problem.status === 429 && !res.hasHeader('Retry-After')) res.setHeader('Retry-After', '10')
  if (problem.status === 401) res.setHeader('WWW-Authenticate', 'Bearer')
  res.status(problem.status).type('application/problem+json').send(JSON.stringify(problem))
}
