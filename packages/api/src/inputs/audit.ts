import { auditEventTypes } from '@dossier/db'
import { z } from 'zod'
import { sha256 } from '../views/schema.ts'
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

export const verifyAuditInput = z
  .object({
    /** `full` from the first link, `incremental` from the last one that was found in order. */
    mode: z.enum(['full', 'incremental']).default('full'),
    /** A position and its hash that were written down elsewhere; the chain must still have them. */
    known: z.object({ seq: z.int().min(1), hash: sha256 }).optional(),
  })
  .prefault({})
export type VerifyAuditInput = z.infer<typeof verifyAuditInput>
