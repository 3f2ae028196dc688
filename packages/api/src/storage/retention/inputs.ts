import { holdSubjects, retentionActions } from '@dossier/db'
import { driverNames, storageTiers } from '@dossier/workspace'
import { z } from 'zod'
import { placeOf } from '../../rendering/file-place.ts'
import { page } from '../../floor/input-schemas.ts'

const policyName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'A policy has a name of 1 to 40 characters of [a-z0-9-].')
const isDriver = (name: string | undefined) => driverNames.some((known) => known === name)
const driver = z.string().refine(isDriver, `A storage driver is one of ${driverNames.join(', ')}.`)
/** Those that policies move to; nothing becomes hot by growing old. */
const colderTiers = storageTiers.filter((tier) => tier !== 'hot')
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

interface Target {
  action: (typeof retentionActions)[number]
  target?: string | undefined
  driver?: string | undefined
}

/** What is wrong with where a policy moves to, with the field that says it. */
function targetProblems({ action, target, driver: at }: Target): [field: 'target' | 'driver', message: string][] {
  if (action === 'delete') return target === undefined ? [] : [['target', 'A policy that deletes moves nowhere.']]
  if (action === 'move') {
    return isDriver(target) ? [] : [['target', `A policy that moves says where to: ${driverNames.join(', ')}.`]]
  }
  const problems: ReturnType<typeof targetProblems> = []
  if (!colderTiers.some((tier) => tier === target)) {
    problems.push(['target', `A policy moves to a colder tier: ${colderTiers.join(' or ')}.`])
  }
  if (at === undefined) problems.push(['driver', 'A policy that moves to another tier says of which storage driver.'])
  return problems
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
    action: z
      .enum(retentionActions)
      .describe('`move` to another storage driver, `tier`: to a colder tier of the `driver` that is said, or `delete`'),
    target: z.string().optional().describe('The storage driver to move to, or the tier: `cool` or `cold`'),
  })
  .superRefine((policy, context) => {
    for (const [path, message] of targetProblems(policy)) context.addIssue({ code: 'custom', path: [path], message })
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

export const holdsInput = z.object({ ...page, limit: z.int().min(1).max(1000).default(100) }).prefault({})
export type HoldsInput = z.infer<typeof holdsInput>

export const holdInput = z.object({ subjectType: z.enum(holdSubjects), subjectId: z.uuid(), reason })
export type HoldInput = z.infer<typeof holdInput>

export const releaseInput = z.object({ holdId: z.uuid(), reason })
export type ReleaseInput = z.infer<typeof releaseInput>

export const deleteDocumentsInput = z.object({
  documentIds: z.array(z.uuid()).min(1).max(500).describe('Up to 500; one that is named twice is told twice'),
})

export const keptDocumentsInput = z.object({ documentIds: z.array(z.uuid()).min(1).max(200) })
