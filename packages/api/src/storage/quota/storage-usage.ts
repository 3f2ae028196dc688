import {
  appendAuditEvents,
  findQuota,
  isMember,
  listMemberQuotas,
  type Owner,
  type QuotaExcess,
  setQuota,
  storageUsageOf,
  storageUsageSince,
} from '@dossier/db'
import { notFound, quotaExceeded } from '../../errors.ts'
import type { SetQuotaInput, UsageInput } from './inputs.ts'
import type { Services, Caller } from '../../context.ts'
import { type MemberQuota, type Quota, quotaView, type StorageUsage, usageDaysView } from './usage-view.ts'

/** What the team stores, by driver and tier, with its quota and the usage of the last days. */
export async function storageUsage(
  { db, now }: Pick<Services, 'db' | 'now'>,
  owner: Owner,
  { days }: UsageInput,
): Promise<StorageUsage> {
  const today = now()
  const first = new Date(today)
  first.setUTCDate(first.getUTCDate() - days + 1)
  const [quota, own, parts, recorded] = await Promise.all([
    findQuota(db, owner),
    findQuota(db, owner, owner.userId),
    storageUsageOf(db, owner),
    storageUsageSince(db, owner, dayOf(first)),
  ])
  return { ...quotaView(quota), own: quotaView(own), parts, days: usageDaysView(recorded, parts, dayOf(today)) }
}

/** The members of the team, each with their usage and quota. */
export async function memberQuotas({ db }: Pick<Services, 'db'>, owner: Owner): Promise<{ items: MemberQuota[] }> {
  const members = await listMemberQuotas(db, owner)
  return { items: members.map(({ userId, name, ...quota }) => ({ userId, name, ...quotaView(quota) })) }
}

/** Sets or removes the quota of the team or of one member; files beyond a lowered quota stay. Throws `not_found`. */
export async function changeQuota(
  services: Pick<Services, 'db'>,
  { owner, requestId }: Caller,
  { limitBytes, userId }: SetQuotaInput,
): Promise<Quota> {
  return services.db.transaction(async (tx) => {
    if (userId !== undefined && !(await isMember(tx, { ...owner, userId }))) throw notFound('member', userId)
    const holder = userId ?? owner.teamId
    const before = await setQuota(tx, owner, limitBytes, holder)
    await appendAuditEvents(tx, owner, [
      {
        type: 'quota.changed',
        requestId,
        subject: { type: userId === undefined ? 'team' : 'user', id: holder },
        data: { changes: [{ field: 'limitBytes', before, after: limitBytes }] },
      },
    ])
    return quotaView(await findQuota(tx, owner, holder))
  })
}

/** Throws `quota_exceeded` if one of the quotas has no byte left, because nothing new could be stored. */
export function refuseWhenFull(quotas: readonly Omit<QuotaExcess, 'needed'>[]): void {
  const full = quotas.find(({ used, limit }) => used >= limit)
  if (full !== undefined) throw quotaExceeded({ ...full, needed: 0 })
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10)
}
