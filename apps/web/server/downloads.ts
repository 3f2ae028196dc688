import { pipeline } from 'node:stream/promises'
import { type Download, openDocument, openDownload, openPersonExport, personInput, type Services } from '@dossier/api'
import type { Request, RequestHandler, Response } from 'express'
import { contentDisposition } from '@dossier/api'
import { readRange } from './byte-range.ts'
import { sendSentence } from './http-errors.ts'
import { type Identified, permittedCaller } from './identity.ts'
import { goneSignal, requestInfo } from './request-info.ts'
import { documentPolicy } from './security-headers.ts'

/** Serves the target of a signed link as an attachment. */
export function downloads(services: Services): RequestHandler<{ token: string }> {
  return (req, res, next) => {
    services.databaseMonitor
      .guard(() => openDownload(services, req.params.token, requestInfo(req).requestId))
      .then((download) => sendDownload(req, res, { services, download, disposition: 'attachment' }))
      .catch(next)
  }
}

/** Shows an HTML document sandboxed, without scripts and network. Does not show other types. */
export function previews(identified: Identified): RequestHandler<{ documentId: string }> {
  const { services } = identified
  return (req, res, next) => {
    permittedCaller(req, identified, 'documents:read')
      .then((caller) =>
        services.databaseMonitor.guard(() =>
          openDocument(caller.services, caller, req.params.documentId, { as: 'preview' }),
        ),
      )
      .then((download) => {
        if (download.contentType.startsWith('text/html'))
          return sendDownload(req, res, { services, download, disposition: 'inline' })
        return sendSentence(res, 415, 'Only HTML documents can be looked at in the browser. Download this one.')
      })
      .catch(next)
  }
}

/** Serves everything that is kept about a person as a ZIP: `/export/persons/<id>.zip`. */
export function personExports(identified: Identified): RequestHandler<{ candidateId: string }> {
  const { services } = identified
  return (req, res, next) => {
    const input = personInput.safeParse(req.params)
    if (!input.success) return sendSentence(res, 404, 'No person has this address.')
    permittedCaller(req, identified, 'persons:export')
      .then((caller) =>
        services.databaseMonitor.guard(() => openPersonExport(caller.services, caller, input.data.candidateId)),
      )
      .then((download) => sendDownload(req, res, { services, download, disposition: 'attachment' }))
      .catch(next)
  }
}

interface Sending {
  services: Services
  download: Download
  disposition: 'attachment' | 'inline'
}

/** Answers with the file, the requested range, or 304 if the reader already has it. */
export async function sendDownload(
  req: Request,
  res: Response,
  { services, download, disposition }: Sending,
): Promise<void> {
  const { filename, contentType, size, fingerprint } = download
  const etag = `"${fingerprint}"`
  res.setHeader('ETag', etag)
  res.setHeader('Accept-Ranges', 'bytes')
  res.setHeader('Content-Security-Policy', documentPolicy)
  if (req.get('if-none-match') === etag) return void res.status(304).end()
  const wanted = req.method === 'GET' ? readRange({ ...conditionsOf(req), etag, size }) : 'all'
  if (wanted === 'none') {
    res.setHeader('Content-Range', `bytes */${size}`)
    return sendSentence(res, 416, `The file has ${size} bytes; the range begins behind them.`)
  }
  const { start, end } = wanted === 'all' ? { start: 0, end: size } : wanted
  const stream =
    req.method === 'HEAD' ? null : await services.databaseMonitor.guard(() => download.open({ start, end }))
  res.setHeader('Content-Type', contentType)
  res.setHeader('Content-Disposition', contentDisposition(disposition, filename))
  res.setHeader('Content-Length', end - start)
  if (wanted !== 'all') res.status(206).setHeader('Content-Range', `bytes ${start}-${end - 1}/${size}`)
  if (stream === null) return void res.end()
  const gone = goneSignal(res)
  try {
    await pipeline(stream, res, { signal: gone })
  } catch (error) {
    // A reader closing the window is not a failure.
    if (!gone.aborted) throw error
  }
}

function conditionsOf(req: Request) {
  return { range: req.get('range'), ifRange: req.get('if-range') }
}
