import type { AuditEventView } from '@dossier/api'
import type { RequestHandler } from 'express'
import { auditInputOf, readAuditAddress } from '../app/views/audit.ts'
import { streamEvents } from './event-stream.ts'
import { callerOf, type Identified } from './identity.ts'
import { readPreferences } from './preferences.ts'
import { goneSignal } from './request-info.ts'

/** Streams new events that match the filter in the URL to the audit page: IDs and times, which the page counts. */
export function auditEvents(identified: Identified): RequestHandler {
  return (req, res, next) => {
    const signal = goneSignal(res)
    const params = new URL(req.url, 'http://localhost').searchParams
    const lastEventId = req.get('last-event-id') ?? params.get('after')
    const { language, timeZone } = readPreferences(req.get('cookie'), req.get('accept-language'))
    callerOf(req, identified, signal)
      .audit.watch({ ...auditInputOf(readAuditAddress(params)), language, timeZone, lastEventId })
      .then((events) => streamEvents<AuditEventView>(res, { events, show, signal, isOpenAtOnce: true }))
      .catch((error: unknown) => (signal.aborted ? undefined : next(error)))
  }
}

function show({ id, createdAt }: AuditEventView) {
  return { id, createdAt }
}
