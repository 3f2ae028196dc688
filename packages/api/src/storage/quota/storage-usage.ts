import {
  appendAuditEvents,
  findQuota,
  type Owner,
  type QuotaState,
  setQuota,
  storageUsageOf,
  storageUsageSince,
} from '@dossier/db'
import { quotaExceeded } from '../../errors.ts'
import type { SetQuotaInput, UsageInput } from './inputs.ts'
import type { Services, Caller } from '../../context.ts'
import { type Quota, quotaView, type StorageUsage, usageDaysView } from './usage-view.ts'

/** What the team stores, by driver and tier, with its limit and the usage of the last days. */
export async function storageUsage(
  { db, now }: Pick<Services, 'db' | 'now'>,
  owner: Owner,
  { days }: UsageInput,
): Promise<StorageUsage> {
  const today = now()
  const first = new Date(today)
  first.setUTCDate(first.getUTCDate() - days + 1)
  const [quota, parts, recorded] = await Promise.all([
    findQuota(db, owner),
    storageUsageOf(db, owner),
    storageUsageSince(db, owner, dayOf(first)),
  ])
  return { ...quotaView(quota), parts, days: usageDaysView(recorded, parts, dayOf(today)) }
}

/** Sets or removes the team's limit; files beyond a lowered limit stay. */
export async function changeQuota(
  services: Pick<Services, 'db'>,
  { owner, requestId }: Caller,
  { limitBytes }: SetQuotaInput,
): Promise<Quota> {
  return services.db.transaction(async (tx) => {
    const before = await setQuota(tx, owner, limitBytes)
    await appendAuditEvents(tx, owner, [
      {
        type: 'quota.changed',
        requestId,
        subject: { type: 'team', id: owner.teamId },
        data: { changes: [{ field: 'limitBytes', before, after: limitBytes }] },
      },
    ])
    return quotaView(await findQuota(tx, owner))
  })
}

/** Throws `quota_exceeded` if no byte is left: nothing made now could be stored. */
export function refuseWhenFull({ used, limit }: Pick<QuotaState, 'used' | 'limit'>): void {
  if (limit !== null && used >= limit) throw quotaExceeded({ used, limit, needed: 0 })
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10)
}
