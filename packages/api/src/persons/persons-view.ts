import type { PersonRow } from '@dossier/db/persons'
import { bars } from '@dossier/db/requests'
import { z } from 'zod'
import { erasureReasons } from './inputs.ts'
import { moment, pageOf, sha256 } from '../floor/output-schemas.ts'

/** A person of the team, with the number of their runs and whether they are under a hold. */
export const personSchema = z
  .object({
    id: z.uuid().describe('The candidate ID'),
    name: z.string(),
    headline: z.string(),
    createdAt: moment,
    runs: z.int(),
    lastRunAt: moment.nullable(),
    isHeld: z.boolean().describe('Whether the person is under a legal hold'),
    barredBy: z
      .enum(bars)
      .nullable()
      .describe(
        'Why no run can be created for the person and nothing about them shown to clients: an objection or a restriction',
      ),
  })
  .meta({ id: 'Person' })
export type PersonView = z.infer<typeof personSchema>
export const personsSchema = pageOf(personSchema)

/** Shows a person. */
export function personView({ createdAt, lastRunAt, ...row }: PersonRow): PersonView {
  return { ...row, createdAt: createdAt.toISOString(), lastRunAt: lastRunAt?.toISOString() ?? null }
}

/** Proves that a person was erased, without naming the person. */
export const erasureReceiptSchema = z
  .object({
    id: z.uuid(),
    at: moment,
    reason: z.enum(erasureReasons),
    /** The hash that events use for the person; nobody can trace it to them any more. */
    person: sha256.nullable(),
    runs: z.int(),
    documents: z.int(),
    submissions: z.int(),
    savedSearches: z.int(),
    drafts: z.int(),
    applications: z.int(),
    objects: z.int(),
    /** SHA-256 of the storage keys of the person's files. */
    objectsHash: sha256,
    /** False while a storage driver has not deleted all files; retried every hour. */
    filesDeleted: z.boolean(),
  })
  .meta({ id: 'ErasureReceipt' })
export type ErasureReceipt = z.infer<typeof erasureReceiptSchema>
