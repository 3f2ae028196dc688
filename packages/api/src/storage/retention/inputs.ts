import { holdSubjects, originalType, retentionActions } from '@dossier/db'
import { driverNames, storageTiers } from '@dossier/workspace'
import { z } from 'zod'
import { placeOf } from '../../rendering/file-place.ts'
import { page } from '../../floor/input-schemas.ts'

const policyName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'A policy name has 1 to 40 characters of [a-z0-9-].')
const isDriver = (name: string | undefined) => driverNames.some((known) => known === name)
const driver = z.string().refine(isDriver, `A storage driver is one of ${driverNames.join(', ')}.`)
/** The tiers that policies move to; nothing becomes hot by ageing. */
const colderTiers = storageTiers.filter((tier) => tier !== 'hot')
const documentType = z
  .string()
  .refine((type) => type === originalType || placeOf(type) !== null, 'This document type does not exist.')
const reason = z
  .string()
  .trim()
  .min(3)
  .max(500)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'A reason cannot contain control characters.')
  .describe('The reason, in one sentence')

/** Which documents a policy covers: all conditions must hold. */
const conditions = {
  olderThanDays: z.int().min(0).max(36_500).describe('Created at least this many days ago'),
  documentTypes: z.array(documentType).min(1).max(20).optional(),
  submitted: z.boolean().optional().describe('Whether it was sent to a client'),
  superseded: z.boolean().optional().describe('Whether a newer run of the same candidate and job succeeded'),
  driver: driver.optional().describe('The storage driver that holds it'),
}

interface Target {
  action: (typeof retentionActions)[number]
  target?: string | undefined
  driver?: string | undefined
}

/** Problems with a policy's target, each with its field. */
function targetProblems({ action, target, driver: at }: Target): [field: 'target' | 'driver', message: string][] {
  if (action === 'delete') return target === undefined ? [] : [['target', 'A policy that deletes has no target.']]
  if (action === 'move') {
    return isDriver(target) ? [] : [['target', `A policy that moves needs a target: ${driverNames.join(', ')}.`]]
  }
  const problems: ReturnType<typeof targetProblems> = []
  if (!colderTiers.some((tier) => tier === target)) {
    problems.push(['target', `A tier policy moves to a colder tier: ${colderTiers.join(' or ')}.`])
  }
  if (at === undefined) problems.push(['driver', 'A tier policy must name its storage driver.'])
  return problems
}

export const setPolicyInput = z
  .object({
    name: policyName,
    position: z.int().min(1).max(10_000).optional().describe('Position in the order of evaluation; defaults to last'),
    ...conditions,
    action: z
      .enum(retentionActions)
      .describe('`move`: to another storage driver; `tier`: to a colder tier of `driver`; `delete`: permanently'),
    target: z.string().optional().describe('The storage driver to move to, or the tier: `cool` or `cold`'),
  })
  .superRefine((policy, context) => {
    for (const [path, message] of targetProblems(policy)) context.addIssue({ code: 'custom', path: [path], message })
  })
export type SetPolicyInput = z.infer<typeof setPolicyInput>

export const policyInput = z.object({ name: policyName })

export const planRetentionInput = z
  .object({ limit: z.int().min(0).max(1000).default(100).describe('Maximum number of documents to list individually') })
  .prefault({})
export type PlanRetentionInput = z.infer<typeof planRetentionInput>

export const applyRetentionInput = z
  .object({
    limit: z
      .int()
      .min(1)
      .max(5000)
      .default(1000)
      .describe('Maximum number of documents to process; call again while more are due'),
  })
  .prefault({})
export type ApplyRetentionInput = z.infer<typeof applyRetentionInput>

export const holdsInput = z.object({ ...page, limit: z.int().min(1).max(1000).default(100) }).prefault({})
export type HoldsInput = z.infer<typeof holdsInput>

export const holdInput = z.object({ subjectType: z.enum(holdSubjects), subjectId: z.uuid(), reason })
export type HoldInput = z.infer<typeof holdInput>

export const releaseInput = z.object({ holdId: z.uuid(), reason })
export type ReleaseInput = z.infer<typeof releaseInput>

export const deleteDocumentsInput = z.object({
  documentIds: z.array(z.uuid()).min(1).max(500).describe('Up to 500 IDs; a duplicate is reported twice'),
})

export const keptDocumentsInput = z.object({ documentIds: z.array(z.uuid()).min(1).max(200) })

export const draftDaysInput = z.object({ days: z.int().min(1).max(365) })
