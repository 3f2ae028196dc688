import type { AppLoadContext } from '@remix-run/node'
import type { AuditPage } from '../components/audit/audit-list.tsx'
import { type AuditAddress, auditInputOf } from '../views/audit.ts'
import { orHttpError } from './api-error.server.ts'

const rows = 50

/** One page of the events that an address asks for. */
export async function loadAuditPage(context: AppLoadContext, address: AuditAddress): Promise<AuditPage> {
  const { q, cursor, scope, id } = address
  const { language, timeZone, auditVocabulary: vocabulary } = context
  const { items, nextCursor } = await orHttpError(
    context.api.audit.list({
      ...auditInputOf(address),
      language,
      timeZone,
      limit: rows,
      ...(cursor !== '' && { cursor }),
    }),
  )
  const narrowed = scope === null ? '' : new URLSearchParams({ [scope]: id }).toString()
  return { q, scope: narrowed, events: items, nextCursor, vocabulary }
}
