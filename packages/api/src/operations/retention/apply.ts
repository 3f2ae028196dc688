import {
  appendAuditEvents,
  countDue,
  documentsByIds,
  type DueDocument,
  listDue,
  listPolicies,
  type Owner,
  type RetentionPolicy,
} from '@dossier/db'
import { storageTiers } from '@dossier/workspace'
import { toApiError } from '../../errors.ts'
import type { ApplyRetentionInput, PlanRetentionInput } from '../../inputs/retention.ts'
import { logError } from '../../log-error.ts'
import type { Services } from '../../services.ts'
import { retainedView, type RetainedDocument, type RetentionReport } from '../../views/retention.ts'
import type { Caller } from '../create-run.ts'
import { requireAdmin } from '../require-admin.ts'
import { deleteUnlessHeld } from './delete-unless-held.ts'
import { moveDue } from './move-due.ts'
import { tierDue } from './tier-due.ts'

type RetentionServices = Pick<Services, 'db' | 'storage' | 'logger' | 'now'>

/** Documents that are deleted, or moved, together. */
const batchSize = 100
/** Held documents that are told one by one. */
const heldTold = 100

/** What the policies would do now; nothing is changed. */
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

/** Does what an administrator asks for: see `carryOutRetention`. Throws `forbidden`. */
export async function applyRetention(
  services: RetentionServices,
  caller: Caller,
  input: ApplyRetentionInput,
): Promise<RetentionReport> {
  await requireAdmin(services, caller.owner, 'carry out what policies say')
  return carryOutRetention(services, caller, input)
}

/**
 * Deletes and moves what the policies say, up to a limit, and tells what became of each document; what a hold keeps is told and left.
 * A driver that does not answer leaves its documents as they are, and the policies behind it no fewer of theirs.
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
  // All of them before the first is touched: what one policy has moved is the next one's tomorrow.
  const batches: Batch[] = []
  for (const policy of policies) {
    const due = await listDue(db, owner, { ...question, policy: policy.name, held: false, limit: limit + 1 })
    batches.push({ policy, due })
  }
  const held = await listDue(db, owner, { ...question, held: true, limit: heldTold })
  const policyOf = byName(policies)
  const documents: RetainedDocument[] = []
  let [left, more] = [limit, false]
  for (const { policy, due } of batches) {
    const told = await carryOutAll(services, caller, { policy, due: due.slice(0, left) })
    documents.push(...told)
    more ||= due.length > left
    // What could not be done takes no other policy's place: an outage would keep all that is due behind it.
    left -= told.filter(({ outcome }) => outcome !== 'failed').length
  }
  documents.push(...held.map((due) => retainedView(due, policyOf(due), { outcome: 'held' })))
  const sums = sumsOf(policies, documents)
  const total = (outcome: RetainedDocument['outcome'], of: 'documents' | 'bytes' = 'documents') =>
    sums.reduce((sum, one) => sum + (one.outcome === outcome ? one[of] : 0), 0)
  const bytes = total('deleted', 'bytes') + total('moved', 'bytes')
  const counts = { deleted: total('deleted'), moved: total('moved'), held: total('held'), failed: total('failed') }
  await appendAuditEvents(db, owner, [
    { type: 'retention.applied', requestId, subject: { type: 'team', id: owner.teamId }, data: { ...counts, bytes } },
  ])
  services.logger.info({ team: owner.teamId, ...counts, bytes }, 'retention applied')
  return { at: at.toISOString(), dryRun: false, sums, documents, more }
}

interface Batch {
  policy: RetentionPolicy
  due: readonly DueDocument[]
}

async function carryOutAll(
  services: RetentionServices,
  caller: Caller,
  { policy, due }: Batch,
): Promise<RetainedDocument[]> {
  const told: RetainedDocument[] = []
  for (let from = 0; from < due.length; from += batchSize) {
    told.push(...(await carryOut(services, caller, { policy, due: due.slice(from, from + batchSize) })))
  }
  return told
}

async function carryOut(services: RetentionServices, caller: Caller, batch: Batch): Promise<RetainedDocument[]> {
  const { policy, due } = batch
  try {
    switch (policy.action) {
      case 'delete':
        return await deleteAll(services, caller, batch)
      case 'move':
        return await moveAll(services, caller, batch)
      case 'tier':
        return await tierAll(services, caller, batch)
    }
  } catch (error) {
    services.logger.warn({ policy: policy.name, error: logError(error) }, 'a policy could not be carried out')
    const known = toApiError(error)
    const failed = { outcome: 'failed', reason: known?.code ?? 'unknown', message: known?.message ?? null } as const
    return due.map((one) => retainedView(one, policy, failed))
  }
}

async function deleteAll(
  services: RetentionServices,
  caller: Caller,
  { policy, due }: Batch,
): Promise<RetainedDocument[]> {
  const { name } = policy
  const ids = due.map(({ documentId }) => documentId)
  const rows = await documentsByIds(services.db, caller.owner, ids)
  const { deleted, deleting, held } = await deleteUnlessHeld(services, caller, { documents: rows, policy: name })
  return due.map((one) => {
    const id = one.documentId
    if (held.has(id)) return retainedView(one, policy, { outcome: 'held' })
    // Decided is deleted: nobody reads it any more, and the sweep finishes what a silent driver has left.
    if (deleted.has(id) || deleting.has(id)) return retainedView(one, policy, { outcome: 'deleted' })
    return retainedView(one, policy, { outcome: 'failed', reason: 'changed_meanwhile' })
  })
}

async function moveAll(
  services: RetentionServices,
  caller: Caller,
  { policy, due }: Batch,
): Promise<RetainedDocument[]> {
  const { name, target } = policy
  const told: RetainedDocument[] = []
  for (const [from, documents] of Map.groupBy(due, ({ driver }) => driver)) {
    const refused = await moveDue(services, caller, { policy: name, from, to: target ?? '', documents })
    for (const one of documents) {
      const reason = refused.get(one.documentId) ?? null
      told.push(retainedView(one, policy, { outcome: reason === null ? 'moved' : 'failed', reason }))
    }
  }
  return told
}

async function tierAll(
  services: RetentionServices,
  caller: Caller,
  { policy, due }: Batch,
): Promise<RetainedDocument[]> {
  const tier = storageTiers.find((known) => known === policy.target)
  const { driver } = policy.conditions
  if (tier === undefined || driver === undefined) throw new TypeError('A tier policy names a tier and its driver.')
  const became = await tierDue(services, caller, { policy: policy.name, driver, tier, documents: due })
  return due.map((one) => {
    const known = became.get(one.documentId)
    return retainedView(one, policy, known ?? { outcome: 'failed', reason: 'changed_meanwhile' })
  })
}

function byName(policies: readonly RetentionPolicy[]): (due: DueDocument) => RetentionPolicy {
  const named = new Map(policies.map((policy) => [policy.name, policy]))
  return ({ policy: name }) => {
    const policy = named.get(name)
    if (policy === undefined) throw new RangeError('A document is due by a policy that was asked for.')
    return policy
  }
}

function sumsOf(policies: readonly RetentionPolicy[], documents: readonly RetainedDocument[]): RetentionReport['sums'] {
  return policies.flatMap(({ name: policy, action, target }) => {
    const own = documents.filter((one) => one.policy === policy)
    return [...Map.groupBy(own, ({ outcome }) => outcome)].map(([outcome, some]) => ({
      policy,
      action,
      target,
      outcome,
      documents: some.length,
      bytes: some.reduce((sum, { bytes }) => sum + bytes, 0),
    }))
  })
}
