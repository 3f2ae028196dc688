import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db, Owner } from '../client.ts'
import { QuotaError } from '../errors.ts'
import { storageAccounts, storageLimits, teams } from '../schema.ts'
import { appendAuditEvents } from './audit-events.ts'

/** What objects that do not fit are refused with by the triggers on `stored_objects`. */
const refusal = 'DQ001'
/** Whoever announces an object does not ask about the quota: its events carry this in place of a request's number. */
const quotaRequest = 'storage.quota'

/** What a team has stored, and may store; in bytes. `limit` is null where there is none. */
export interface QuotaState {
  objects: number
  used: number
  limit: number | null
}

const excess = z.object({ used: z.number(), limit: z.number(), needed: z.number() })

/** Waits for a statement that announces objects, and throws `QuotaError` when they do not fit. */
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

/** What the team has stored, and may store. */
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
 * Sets what the team may store, or takes the limit away with null, and gives the limit before. Announcements wait meanwhile, so that
 * they count by the one or by the other. What is stored beyond the limit stays. Give it a transaction.
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

/** Records that the team has come to four fifths of its limit, once; forgets that where it is further away by now. */
export async function recordNearQuota(tx: Db, owner: Owner): Promise<void> {
  const limit = sql`(select l.limit_bytes from storage_limits l where l.team_id = a.team_id)`
  const near = sql`coalesce(a.bytes * 5 >= ${limit} * 4, false)`
  const [changed] = await tx.execute<{ used: number; limit: number; near: boolean }>(sql`
    update storage_accounts a set warned = ${near} where a.team_id = ${owner.teamId} and a.warned <> ${near}
    returning a.bytes::float8 as used, ${limit}::float8 as limit, a.warned as near`)
  if (changed?.near !== true) return
  const { used, limit: most } = changed
  await appendAuditEvents(tx, owner, [
    {
      type: 'quota.warning',
      requestId: quotaRequest,
      subject: { type: 'team', id: owner.teamId },
      data: { used, limit: most, percent: Math.floor((used / most) * 100) },
    },
  ])
}
