import type { AppLoadContext } from '@remix-run/node'
import type { AuditPage } from '../components/audit/audit-list.tsx'
import { type AuditAddress, auditExportPath, auditInputOf } from '../views/audit.ts'
import { orHttpError } from './api-error.server.ts'
import { vocabularyText } from './vocabulary-text.ts'

const rows = 50

/** One page of the events selected by a URL, and their total number. */
export async function loadAuditPage(context: AppLoadContext, address: AuditAddress): Promise<AuditPage> {
  const { q, cursor, scope, id } = address
  const { language, timeZone, auditVocabulary, api } = context
  const asked = { ...auditInputOf(address), language, timeZone }
  const [{ items, nextCursor, problems }, counts] = await orHttpError(
    Promise.all([api.audit.list({ ...asked, limit: rows, ...(cursor !== '' && { cursor }) }), api.audit.facets(asked)]),
  )
  const narrowed = scope === null ? '' : new URLSearchParams({ [scope]: id }).toString()
  const isRead = problems.every(({ severity }) => severity !== 'error')
  const exportAt = isRead ? auditExportPath(address, { language, timeZone }) : null
  return { q, scope: narrowed, events: items, nextCursor, words: vocabularyText(auditVocabulary), counts, exportAt }
}
