import {
  appendAuditEvents,
  countDue,
  type Db,
  type DueCount,
  type DueDocument,
  listDue,
  listPolicies,
  type Owner,
  type RetentionPolicy,
} from '@dossier/db'
import type { ApplyRetentionInput, PlanRetentionInput } from './inputs.ts'
import type { Services, Caller } from '../../context.ts'
import { retainedView, type RetainedDocument, type RetentionReport } from './retention-view.ts'
import { carryOutPolicy, type RetentionServices, type Work } from './carry-out.ts'

/** Maximum number of held documents that are listed one by one. */
const heldTold = 100

/** What the policies would do now; changes nothing. */
export async function planRetention(
  { db, now }: Pick<Services, 'db' | 'now'>,
  owner: Owner,
  { limit }: PlanRetentionInput,
): Promise<RetentionReport> {
  const [policies, at] = [await listPolicies(db, owner), now()]
  const question = { policies, at }
  const [counts, free, held] = await Promise.all([
    countDue(db, owner, question),
    listDue(db, owner, { ...question, held: false, limit: limit + 1 }),
    listDue(db, owner, { ...question, held: true, limit: heldTold }),
  ])
  const policyOf = byName(policies)
  const sums = policies.flatMap(({ name: policy, action, target }) =>
    counts
      .filter((one) => one.policy === policy)
      .map(({ held: isHeld, documents, bytes }) => ({
        policy,
        action,
        target,
        outcome: outcomeOf(isHeld),
        documents,
        bytes,
      })),
  )
  const documents = [...free.slice(0, limit), ...held].map((due) =>
    retainedView(due, policyOf(due), { outcome: outcomeOf(due.held) }),
  )
  return { at: at.toISOString(), dryRun: true, sums, documents, more: free.length > limit }
}

function outcomeOf(held: boolean): 'held' | 'due' {
  return held ? 'held' : 'due'
}

/** Applies the policies at an administrator's request: see `carryOutRetention`. */
export async function applyRetention(
  services: RetentionServices,
  caller: Caller,
  input: ApplyRetentionInput,
): Promise<RetentionReport> {
  return carryOutRetention(services, caller, input)
}

/**
 * Deletes and moves documents according to the policies, up to a limit, and reports the outcome of each; documents
 * under a hold are reported and left alone. A driver that does not respond leaves its documents unchanged and does not
 * reduce the limit for later policies.
 */
export async function carryOutRetention(
  services: RetentionServices,
  caller: Caller,
  { limit }: ApplyRetentionInput,
): Promise<RetentionReport> {
  const { db, now } = services
  const { owner, requestId } = caller
  const [policies, at] = [await listPolicies(db, owner), now()]
  const question = { policies, at }
  // All due documents are determined before the first is changed: what one policy moves today is due for the next
  // policy tomorrow.
  const batches: Pick<Work, 'policy' | 'due'>[] = []
  for (const policy of policies) {
    const due = await listDue(db, owner, { ...question, policy: policy.name, held: false, limit: limit + 1 })
    batches.push({ policy, due })
  }
  const held = await heldNow(db, owner, question)
  const told: RetainedDocument[] = []
  let [left, more] = [limit, false]
  for (const { policy, due } of batches) {
    const except = told.map(({ documentId }) => documentId)
    const behind: Work['behind'] = (after, most, without) =>
      listDue(db, owner, { ...question, policy: policy.name, held: false, limit: most, after, without, except })
    const done = await carryOutPolicy(services, caller, { policy, due, limit: left, behind })
    told.push(...done.told)
    more ||= done.more
    // Failures do not use up the limit, or an outage would block everything due after it.
    left -= done.told.filter(({ outcome }) => outcome !== 'failed').length
  }
  const sums = sumsOf(policies, told, held.counts)
  const total = (outcome: RetainedDocument['outcome'], of: 'documents' | 'bytes' = 'documents') =>
    sums.reduce((sum, one) => sum + (one.outcome === outcome ? one[of] : 0), 0)
  const bytes = total('deleted', 'bytes') + total('moved', 'bytes')
  const counts = { deleted: total('deleted'), moved: total('moved'), held: total('held'), failed: total('failed') }
  await appendAuditEvents(db, owner, [
    { type: 'retention.applied', requestId, subject: { type: 'team', id: owner.teamId }, data: { ...counts, bytes } },
  ])
  services.logger.info({ team: owner.teamId, ...counts, bytes }, 'retention applied')
  let failures = 0
  const shown = told.filter(({ outcome }) => outcome !== 'failed' || (failures += 1) <= limit)
  return { at: at.toISOString(), dryRun: false, sums, documents: [...shown, ...held.documents], more }
}

/** Due documents that a hold protects: counts for all, and some documents one by one. */
async function heldNow(db: Db, owner: Owner, question: { policies: readonly RetentionPolicy[]; at: Date }) {
  const [counts, due] = await Promise.all([
    countDue(db, owner, question),
    listDue(db, owner, { ...question, held: true, limit: heldTold }),
  ])
  const policyOf = byName(question.policies)
  const documents = due.map((one) => retainedView(one, policyOf(one), { outcome: 'held' }))
  return { counts: counts.filter(({ held }) => held), documents }
}

function byName(policies: readonly RetentionPolicy[]): (due: DueDocument) => RetentionPolicy {
  const named = new Map(policies.map((policy) => [policy.name, policy]))
  return ({ policy: name }) => {
    const policy = named.get(name)
    if (policy === undefined) throw new RangeError('A document is due under a policy that was not loaded.')
    return policy
  }
}

function sumsOf(
  policies: readonly RetentionPolicy[],
  told: readonly RetainedDocument[],
  heldBefore: readonly DueCount[],
): RetentionReport['sums'] {
  return policies.flatMap(({ name: policy, action, target }) => {
    const own: Pick<RetentionReport['sums'][number], 'outcome' | 'documents' | 'bytes'>[] = [
      ...told.filter((one) => one.policy === policy).map(({ outcome, bytes }) => ({ outcome, documents: 1, bytes })),
      ...heldBefore.filter((one) => one.policy === policy).map((one) => ({ ...one, outcome: 'held' as const })),
    ]
    return [...Map.groupBy(own, ({ outcome }) => outcome)].map(([outcome, some]) => ({
      policy,
      action,
      target,
      outcome,
      documents: some.reduce((sum, { documents }) => sum + documents, 0),
      bytes: some.reduce((sum, { bytes }) => sum + bytes, 0),
    }))
  })
}
