import { listAuditEvents, type Owner } from '@dossier/db'
import type { ListAuditInput } from '../inputs/audit.ts'
import type { Services } from '../services.ts'
import { type AuditEventView, auditEventView } from '../views/audit.ts'

/** What happened in the owner's team, newest first. */
export async function listAudit(
  { db }: Pick<Services, 'db'>,
  owner: Owner,
  input: ListAuditInput,
): Promise<{ items: AuditEventView[]; nextCursor: string | null }> {
  const { items, nextCursor } = await listAuditEvents(db, owner, input)
  return { items: items.map(auditEventView), nextCursor }
}
