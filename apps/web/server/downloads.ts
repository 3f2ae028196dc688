import { pipeline } from 'node:stream/promises'
import { type Download, openDocument, openDownload, type Services } from '@dossier/api'
import type { Request, RequestHandler, Response } from 'express'
import { contentDisposition } from './content-disposition.ts'
import { sendSentence } from './http-errors.ts'
import { goneSignal, requestInfo } from './request-info.ts'
import { documentPolicy } from './security-headers.ts'

/** Serves what a signed link allows, as an attachment. */
export function downloads(services: Services): RequestHandler<{ token: string }> {
  return (req, res, next) => {
    openDownload(services, req.params.token, requestInfo(req).requestId)
      .then((download) => send(req, res, { download, disposition: 'attachment' }))
      .catch(next)
  }
}

/** Shows an HTML document where it can do nothing: sandboxed, without script or network. Other types are not shown. */
export function previews(services: Services): RequestHandler<{ documentId: string }> {
  return (req, res, next) => {
    const caller = { owner: services.localOwner, requestId: requestInfo(req).requestId }
    openDocument(services, caller, req.params.documentId)
      .then((download) => {
        if (download.contentType.startsWith('text/html')) return send(req, res, { download, disposition: 'inline' })
        download.stream.destroy()
        return sendSentence(res, 415, 'Only HTML documents can be looked at in the browser. Download this one.')
      })
      .catch(next)
  }
}

interface Sending {
  download: Download
  disposition: 'attachment' | 'inline'
}

async function send(req: Request, res: Response, { download, disposition }: Sending): Promise<void> {
  const { stream, filename, contentType, size, sha256 } = download
  const etag = `"${sha256}"`
  res.setHeader('ETag', etag)
  res.setHeader('Content-Security-Policy', documentPolicy)
  res.setHeader('Cache-Control', 'private, no-cache')
  if (sha256 !== '' && req.get('if-none-match') === etag) {
    stream.destroy()
    res.status(304).end()
    return
  }
  res.setHeader('Content-Type', contentType)
  res.setHeader('Content-Disposition', contentDisposition(disposition, filename))
  res.setHeader('Content-Length', size)
  if (req.method === 'HEAD') {
    stream.destroy()
    res.end()
    return
  }
  const gone = goneSignal(res)
  try {
    await pipeline(stream, res, { signal: gone })
  } catch (error) {
    // A reader who closes the window is no failure.
    if (!gone.aborted) throw error
  }
}
