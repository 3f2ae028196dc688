import { auditEventTypes } from '@dossier/db'
import { z } from 'zod'
import { page } from './common.ts'

export const listAuditInput = z
  .object({
    types: z.array(z.enum(auditEventTypes)).max(20).optional(),
    /** UUID of a run or a document. */
    subjectId: z.uuid().optional(),
    /** Keyed hash of a person, as events have it. */
    person: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    ...page,
  })
  .prefault({})
export type ListAuditInput = z.infer<typeof listAuditInput>
