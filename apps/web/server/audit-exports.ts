import { pipeline } from 'node:stream/promises'
import { exportAudit, readExportParameters } from '@dossier/api'
import type { RequestHandler } from 'express'
import { contentDisposition } from '@dossier/api'
import { type Identified, permittedCaller } from './identity.ts'
import { goneSignal } from './request-info.ts'

/** Streams the signed lines of the audit chain that the caller may see. */
export function auditExports(identified: Identified): RequestHandler {
  const { services } = identified
  return (req, res, next) => {
    const answer = async () => {
      const caller = await permittedCaller(req, identified, 'audit:read')
      const range = readExportParameters(req.query)
      const { filename, contentType, stream } = await services.databaseMonitor.guard(() =>
        exportAudit(caller.services, caller, range),
      )
      res.setHeader('Content-Type', contentType)
      res.setHeader('Content-Disposition', contentDisposition('attachment', filename))
      const gone = goneSignal(res)
      try {
        await pipeline(stream, res, { signal: gone })
      } catch (error) {
        // A reader closing the window is not a failure.
        if (!gone.aborted) throw error
      }
    }
    answer().catch(next)
  }
}
