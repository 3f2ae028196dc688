import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db, Owner } from '../client.ts'
import { QuotaError } from '../errors.ts'
import { storageAccounts, storageLimits, teams } from '../schema.ts'
import { appendAuditEvents } from './audit-events.ts'
import { tellAdmins } from './notices.ts'

/** The SQLSTATE with which the triggers on `stored_objects` refuse objects that do not fit. */
const refusal = 'DQ001'
/** Stands in for the request id in quota events, because whoever announces an object did not ask about the quota. */
const quotaRequest = 'storage.quota'

/** A team's usage and limit in bytes. `limit` is null for no limit. */
export interface QuotaState {
  objects: number
  used: number
  limit: number | null
}

const excess = z.object({ used: z.number(), limit: z.number(), needed: z.number() })

/** Awaits a statement that announces objects, and throws `QuotaError` when they do not fit. */
export async function withinQuota<T>(announcing: PromiseLike<T>): Promise<T> {
  try {
    return await announcing
  } catch (error) {
    const detail = refusalOf(error)
    throw detail === null ? error : new QuotaError(excess.parse(JSON.parse(detail)), { cause: error })
  }
}

function refusalOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if ('code' in error && error.code === refusal && 'detail' in error) return String(error.detail)
  return refusalOf(error.cause)
}

/** Returns the team's usage and limit. */
export async function findQuota(db: Db, { teamId }: Owner): Promise<QuotaState> {
  const [found] = await db
    .select({ objects: storageAccounts.objects, used: storageAccounts.bytes, limit: storageLimits.limitBytes })
    .from(teams)
    .leftJoin(storageAccounts, eq(storageAccounts.teamId, teams.id))
    .leftJoin(storageLimits, eq(storageLimits.teamId, teams.id))
    .where(eq(teams.id, teamId))
  return { objects: found?.objects ?? 0, used: found?.used ?? 0, limit: found?.limit ?? null }
}

/**
 * Sets the team's limit, or removes it with null, and returns the previous one. Concurrent announcements wait, so each is checked against
 * either the old or the new limit. Files beyond the limit stay. Pass a transaction.
 */
export async function setQuota(tx: Db, owner: Owner, limitBytes: number | null): Promise<number | null> {
  const { teamId, userId } = owner
  await tx
    .insert(storageAccounts)
    .values({ teamId, objects: 0, bytes: 0 })
    .onConflictDoUpdate({ target: storageAccounts.teamId, set: { objects: sql`${storageAccounts.objects}` } })
  const { limit } = await findQuota(tx, owner)
  await tx.delete(storageLimits).where(eq(storageLimits.teamId, teamId))
  if (limitBytes !== null) await tx.insert(storageLimits).values({ teamId, limitBytes, setBy: userId })
  await recordNearQuota(tx, owner)
  return limit
}

/** Records once that the team has reached four fifths of its limit, and tells the administrators; resets this when usage has fallen below. */
export async function recordNearQuota(tx: Db, owner: Owner): Promise<void> {
  const limit = sql`(select l.limit_bytes from storage_limits l where l.team_id = a.team_id)`
  const near = sql`coalesce(a.bytes * 5 >= ${limit} * 4, false)`
  const [changed] = await tx.execute<{ used: number; limit: number; near: boolean; at: number }>(sql`
    update storage_accounts a set warned = ${near} where a.team_id = ${owner.teamId} and a.warned <> ${near}
    returning a.bytes::float8 as used, ${limit}::float8 as limit, a.warned as near,
      extract(epoch from now())::float8 * 1000 as at`)
  if (changed?.near !== true) return
  const { used, limit: most } = changed
  const percent = Math.floor((used / most) * 100)
  await appendAuditEvents(tx, owner, [
    {
      type: 'quota.warning',
      requestId: quotaRequest,
      subject: { type: 'team', id: owner.teamId },
      data: { used, limit: most, percent },
    },
  ])
  await tellAdmins(tx, owner, { code: 'quota.near', params: { percent }, at: new Date(changed.at) })
}
