import { pipeline } from 'node:stream/promises'
import { exportInput, type ExportInput, openExport, type Services } from '@dossier/api'
import type { Request, RequestHandler } from 'express'
import { contentDisposition } from './content-disposition.ts'
import { sendSentence } from './http-errors.ts'
import { readPreferences } from './preferences.ts'
import { goneSignal, requestInfo } from './request-info.ts'

/** Serves the documents of a search as a table: `/export/documents.csv?q=…`, row by row and never all at once. */
export function exports(services: Services): RequestHandler<{ format: string }> {
  return (req, res, next) => {
    const input = inputOf(req)
    if (typeof input === 'string') return sendSentence(res, 400, input)
    const caller = { owner: services.localOwner, requestId: requestInfo(req).requestId }
    openExport(services, caller, input)
      .then(async ({ filename, contentType, stream }) => {
        res.setHeader('Content-Type', contentType)
        res.setHeader('Content-Disposition', contentDisposition('attachment', filename))
        res.setHeader('Cache-Control', 'private, no-store')
        if (req.method === 'HEAD') {
          stream.destroy()
          return void res.end()
        }
        const gone = goneSignal(res)
        await pipeline(stream, res, { signal: gone }).catch((error: unknown) => {
          // A reader who closes the window is no failure.
          if (!gone.aborted) throw error
        })
      })
      .catch(next)
  }
}

/** What the address asks for; a sentence when it cannot be understood. */
function inputOf(req: Request<{ format: string }>): ExportInput | string {
  const { language, timeZone } = readPreferences(req.get('cookie'), req.get('accept-language'))
  const params = new URL(req.originalUrl, 'http://localhost').searchParams
  const given = (name: string) => params.get(name) ?? undefined
  const read = exportInput.safeParse({
    query: given('q'),
    format: req.params.format,
    language: given('language') ?? language,
    timeZone: given('timeZone') ?? timeZone,
    columns: given('columns')?.split(','),
  })
  if (read.success) return read.data
  return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' ')
}
