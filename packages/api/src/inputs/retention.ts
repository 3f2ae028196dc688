import { holdSubjects } from '@dossier/db'
import { driverNames } from '@dossier/workspace'
import { z } from 'zod'
import { placeOf } from '../rendering/file-place.ts'

const policyName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'A policy has a name of 1 to 40 characters of [a-z0-9-].')
const driver = z
  .string()
  .refine(
    (name) => driverNames.some((known) => known === name),
    `A storage driver is one of ${driverNames.join(', ')}.`,
  )
const documentType = z.string().refine((type) => placeOf(type) !== null, 'There is no document of this type.')
const reason = z
  .string()
  .trim()
  .min(3)
  .max(500)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'A reason has no control characters in it.')
  .describe('Why, in a sentence')

/** Which documents a policy is about: all that is said holds at once. */
const conditions = {
  olderThanDays: z.int().min(0).max(36_500).describe('Made at least so many days ago'),
  documentTypes: z.array(documentType).min(1).max(20).optional(),
  submitted: z.boolean().optional().describe('Whether it was sent to a client'),
  superseded: z.boolean().optional().describe('Whether a newer run of the same candidate and job has succeeded'),
  driver: driver.optional().describe('The storage driver that has it'),
}

export const setPolicyInput = z
  .object({
    name: policyName,
    position: z
      .int()
      .min(1)
      .max(10_000)
      .optional()
      .describe('Policies decide in this order; the last place when left out'),
    ...conditions,
    action: z.enum(['move', 'delete']),
    target: driver.optional().describe('The storage driver to move to'),
  })
  .refine(({ action, target }) => (action === 'move') === (target !== undefined), {
    path: ['target'],
    message: 'A policy that moves says where to; one that deletes does not.',
  })
export type SetPolicyInput = z.infer<typeof setPolicyInput>

export const policyInput = z.object({ name: policyName })

export const planRetentionInput = z
  .object({ limit: z.int().min(0).max(1000).default(100).describe('How many documents are told one by one') })
  .prefault({})
export type PlanRetentionInput = z.infer<typeof planRetentionInput>

export const applyRetentionInput = z
  .object({
    limit: z
      .int()
      .min(1)
      .max(5000)
      .default(1000)
      .describe('At most so many documents; call again while there are more'),
  })
  .prefault({})
export type ApplyRetentionInput = z.infer<typeof applyRetentionInput>

export const holdInput = z.object({ subjectType: z.enum(holdSubjects), subjectId: z.uuid(), reason })
export type HoldInput = z.infer<typeof holdInput>

export const releaseInput = z.object({ holdId: z.uuid(), reason })
export type ReleaseInput = z.infer<typeof releaseInput>

export const deleteDocumentsInput = z.object({
  documentIds: z.array(z.uuid()).min(1).max(500).describe('Up to 500; one that is named twice is told twice'),
})

export const keptDocumentsInput = z.object({ documentIds: z.array(z.uuid()).min(1).max(200) })
