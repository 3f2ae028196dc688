import { auditEventTypes } from '@dossier/db'
import { z } from 'zod'
import { page } from './common.ts'

export const listAuditInput = z
  .object({
    types: z.array(z.enum(auditEventTypes)).max(20).optional(),
    /** UUID of a run or a document. */
    subjectId: z.uuid().optional(),
    ...page,
  })
  .prefault({})
export type ListAuditInput = z.infer<typeof listAuditInput>
