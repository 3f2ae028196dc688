import { pipeline } from 'node:stream/promises'
import {
  type Export,
  exportInput,
  exportRankingInput,
  exportSubmissionsInput,
  openExport,
  openRankingExport,
  openSubmissionExport,
} from '@dossier/api'
import type { Request, RequestHandler, Response } from 'express'
import { contentDisposition } from '@dossier/api'
import { sendSentence } from './http-errors.ts'
import { type Identified, permittedCaller } from './identity.ts'
import { readPreferences } from './preferences.ts'
import { goneSignal } from './request-info.ts'

/** Serves the documents of a search as a table: `/export/documents.csv?q=…`, streamed row by row. */
export function documentExports(identified: Identified): RequestHandler<{ format: string }> {
  const { services } = identified
  return (req, res, next) => {
    const { q: query, ...asked } = parametersOf(req)
    const input = exportInput.safeParse({ ...asked, query })
    if (!input.success) return sendSentence(res, 400, sentenceOf(input.error))
    permittedCaller(req, identified, 'documents:read')
      .then((caller) => services.databaseMonitor.guard(() => openExport(caller.services, caller, input.data)))
      .then((table) => send(req, res, table))
      .catch(next)
  }
}

/** Serves submissions as a table in the same way: `/export/submissions.csv?client=…`. */
export function submissionExports(identified: Identified): RequestHandler<{ format: string }> {
  const { services } = identified
  return (req, res, next) => {
    const input = exportSubmissionsInput.safeParse(parametersOf(req))
    if (!input.success) return sendSentence(res, 400, sentenceOf(input.error))
    permittedCaller(req, identified, 'submissions:read')
      .then((caller) => services.databaseMonitor.guard(() => openSubmissionExport(caller.services, caller, input.data)))
      .then((table) => send(req, res, table))
      .catch(next)
  }
}

/** Serves the ranking of a batch as a table: `/export/batches/<id>.csv?unmet=none`. */
export function rankingExports(identified: Identified): RequestHandler<{ batchId: string }> {
  const { services } = identified
  return (req, res, next) => {
    const { language: words } = readPreferences(req.get('cookie'), req.get('accept-language'))
    const asked = Object.fromEntries(new URL(req.originalUrl, 'http://localhost').searchParams)
    const input = exportRankingInput.safeParse({ words, ...asked, batchId: req.params.batchId })
    if (!input.success) return sendSentence(res, 400, sentenceOf(input.error))
    permittedCaller(req, identified, 'runs:read')
      .then((caller) => services.databaseMonitor.guard(() => openRankingExport(caller.services, caller, input.data)))
      .then((table) => send(req, res, table))
      .catch(next)
  }
}

async function send(
  { method }: Pick<Request, 'method'>,
  res: Response,
  { filename, contentType, open }: Export,
): Promise<void> {
  const stream = method === 'HEAD' ? null : await open()
  res.setHeader('Content-Type', contentType)
  res.setHeader('Content-Disposition', contentDisposition('attachment', filename))
  if (stream === null) return void res.end()
  const gone = goneSignal(res)
  await pipeline(stream, res, { signal: gone }).catch((error: unknown) => {
    // A reader closing the window is not a failure.
    if (!gone.aborted) throw error
  })
}

/** The parameters in the URL, with the reader's language and time zone as defaults. */
function parametersOf(req: Request<{ format: string }>): Record<string, unknown> {
  const { language, timeZone } = readPreferences(req.get('cookie'), req.get('accept-language'))
  const given = Object.fromEntries(new URL(req.originalUrl, 'http://localhost').searchParams)
  return { language, timeZone, ...given, format: req.params.format, columns: given['columns']?.split(',') }
}

function sentenceOf({ issues }: { issues: readonly { path: PropertyKey[]; message: string }[] }): string {
  return issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`).join(' ')
}
