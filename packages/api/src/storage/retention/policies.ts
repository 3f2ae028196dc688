import { appendAuditEvents, deletePolicy, lastRetention, listPolicies, type Owner, upsertPolicy } from '@dossier/db'
import { ApiError } from '../../errors.ts'
import type { SetPolicyInput } from './inputs.ts'
import type { Services, Caller } from '../../context.ts'
import type { Storage } from '../../floor/storage.ts'
import { lastRetentionView, type PoliciesView, policyView, type PolicyView } from './retention-view.ts'

/** The team's policies, in order of precedence, and when they were last applied. */
export async function policiesOf({ db }: Pick<Services, 'db'>, owner: Owner): Promise<PoliciesView> {
  const [policies, last] = await Promise.all([listPolicies(db, owner), lastRetention(db, owner)])
  return { items: policies.map(policyView), lastApplied: last === null ? null : lastRetentionView(last) }
}

/**
 * Creates a policy, or changes the one with that name. Throws `misconfigured` for a driver that is not configured here,
 * and `invalid_input` for a tier that its driver lacks: a policy that could not be applied is rejected.
 */
export async function setPolicy(
  services: Pick<Services, 'db' | 'storage' | 'now'>,
  { owner, requestId }: Caller,
  { name, position, action, target, ...conditions }: SetPolicyInput,
): Promise<PolicyView> {
  if (action === 'tier') await requireTier(services.storage, conditions.driver, target)
  else if (target !== undefined) await services.storage.named(target)
  return services.db.transaction(async (tx) => {
    const policy = {
      name,
      position: position ?? null,
      conditions,
      action,
      target: target ?? null,
      setAt: services.now(),
    }
    const written = await upsertPolicy(tx, owner, policy)
    const data = { policy: name, action, target: target ?? null, olderThanDays: conditions.olderThanDays }
    const subject = { type: 'team' as const, id: owner.teamId }
    await appendAuditEvents(tx, owner, [{ type: 'retention.policy_set', requestId, subject, data }])
    return policyView(written)
  })
}

async function requireTier(storage: Storage, driver: string | undefined, target: string | undefined): Promise<void> {
  const { name, capabilities } = await storage.named(driver ?? '')
  if (capabilities.tiers.some((tier) => tier === target)) return
  const has = capabilities.tiers.length === 0 ? 'no tiers' : `the tiers ${capabilities.tiers.join(', ')}`
  throw new ApiError('invalid_input', `Storage driver ${name} has ${has}: it cannot move anything to ${target}.`)
}

/** Removes a policy; throws `not_found`. */
export async function removePolicy(
  services: Pick<Services, 'db'>,
  { owner, requestId }: Caller,
  { name }: { name: string },
): Promise<{ removed: true }> {
  await services.db.transaction(async (tx) => {
    if (!(await deletePolicy(tx, owner, name))) {
      throw new ApiError('not_found', `There is no policy ${name}. \`dossier retention list\` shows all policies.`)
    }
    const subject = { type: 'team' as const, id: owner.teamId }
    await appendAuditEvents(tx, owner, [
      { type: 'retention.policy_removed', requestId, subject, data: { policy: name } },
    ])
  })
  return { removed: true }
}
