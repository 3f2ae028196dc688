import type { AuditEventRow } from '@dossier/db'
import { z } from 'zod'
import { moment, pageOf } from './schema.ts'

const auditEventSchema = z
  .object({
    id: z.uuid(),
    type: z.string(),
    actorId: z.uuid(),
    requestId: z.string(),
    subjectType: z.string(),
    subjectId: z.string(),
    /** Keyed hash of the person that it is about; nobody can tell whose once the person is erased. */
    person: z.string().nullable(),
    /** Ids, hashes and counts; never personal data. */
    data: z.record(z.string(), z.unknown()),
    createdAt: moment,
  })
  .meta({ id: 'AuditEvent' })
export type AuditEventView = z.infer<typeof auditEventSchema>
export const auditEventsSchema = pageOf(auditEventSchema)

/** Shows an audit event's row. */
export function auditEventView(row: AuditEventRow): AuditEventView {
  return { ...row, createdAt: row.createdAt.toISOString() }
}
