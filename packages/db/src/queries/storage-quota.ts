import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db, Owner } from '../client.ts'
import { QuotaError } from '../errors.ts'
import { memberships, storageAccounts, storageLimits, teams, users } from '../schema.ts'
import { appendAuditEvents } from './audit-events.ts'
import { tellOnce } from './notices.ts'

/** The SQLSTATE with which the triggers on `stored_objects` and `runs` refuse objects and photos that do not fit. */
const refusal = 'DQ001'
/** Used as the request ID in quota events, because a caller that announces an object did not ask about the quota. */
const quotaRequest = 'storage.quota'

/** The usage and the limit of a team or a member, in bytes. `limit` is null for no limit. */
export interface QuotaState {
  objects: number
  used: number
  limit: number | null
}

const excess = z.object({ of: z.enum(['team', 'member']), used: z.number(), limit: z.number(), needed: z.number() })

/** Awaits a statement that adds objects or a photo, and throws `QuotaError` when they do not fit. */
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

/** Returns the usage and the limit of the team, or of the member with this ID. */
export async function findQuota(db: Db, { teamId }: Owner, holder: string = teamId): Promise<QuotaState> {
  const [found] = await db
    .select({ objects: storageAccounts.objects, used: storageAccounts.bytes, limit: storageLimits.limitBytes })
    .from(teams)
    .leftJoin(storageAccounts, and(eq(storageAccounts.teamId, teams.id), eq(storageAccounts.holder, holder)))
    .leftJoin(storageLimits, and(eq(storageLimits.teamId, teams.id), eq(storageLimits.holder, holder)))
    .where(eq(teams.id, teamId))
  return { objects: found?.objects ?? 0, used: found?.used ?? 0, limit: found?.limit ?? null }
}

/** Lists the members of the owner's team by name, each with their usage and limit. */
export async function listMemberQuotas(
  db: Db,
  { teamId }: Owner,
): Promise<(QuotaState & { userId: string; name: string })[]> {
  const [m, a, l] = [memberships, storageAccounts, storageLimits]
  const rows = await db
    .select({
      userId: users.id,
      name: users.name,
      objects: a.objects,
      used: a.bytes,
      limit: l.limitBytes,
    })
    .from(m)
    .innerJoin(users, eq(users.id, m.userId))
    .leftJoin(a, and(eq(a.teamId, m.teamId), eq(a.holder, m.userId)))
    .leftJoin(l, and(eq(l.teamId, m.teamId), eq(l.holder, m.userId)))
    .where(and(eq(m.teamId, teamId), isNull(m.endedAt)))
    .orderBy(asc(users.name), asc(users.id))
  return rows.map((row) => ({ ...row, objects: row.objects ?? 0, used: row.used ?? 0 }))
}

/**
 * Sets the limit of the team, or of the member with this ID, or removes it with null; returns the previous one. Concurrent announcements
 * wait, so each is checked against either the old or the new limit. Files beyond the limit stay. Pass a transaction.
 */
export async function setQuota(
  tx: Db,
  owner: Owner,
  limitBytes: number | null,
  holder: string = owner.teamId,
): Promise<number | null> {
  const { teamId, userId } = owner
  await tx
    .insert(storageAccounts)
    .values({ teamId, holder, objects: 0, bytes: 0 })
    .onConflictDoUpdate({
      target: [storageAccounts.teamId, storageAccounts.holder],
      set: { objects: sql`${storageAccounts.objects}` },
    })
  const { limit } = await findQuota(tx, owner, holder)
  await tx.delete(storageLimits).where(and(eq(storageLimits.teamId, teamId), eq(storageLimits.holder, holder)))
  if (limitBytes !== null) await tx.insert(storageLimits).values({ teamId, holder, limitBytes, setBy: userId })
  await recordNear(tx, owner, holder)
  return limit
}

/**
 * Records once that the owner's team, or the owner, has reached four fifths of a quota, and notifies those who can act
 * on it; resets this when usage falls below.
 */
export async function recordNearQuota(tx: Db, owner: Owner): Promise<void> {
  // In the order in which announcements lock the accounts.
  await recordNear(tx, owner, owner.teamId)
  await recordNear(tx, owner, owner.userId)
}

async function recordNear(tx: Db, owner: Owner, holder: string): Promise<void> {
  const isTeam = holder === owner.teamId
  const limit = sql`(select l.limit_bytes from storage_limits l where l.team_id = a.team_id and l.holder = a.holder)`
  const near = sql`coalesce(a.bytes * 5 >= ${limit} * 4, false)`
  const [changed] = await tx.execute<{ used: number; limit: number; near: boolean; at: number }>(sql`
    update storage_accounts a set warned = ${near}
    where a.team_id = ${owner.teamId} and a.holder = ${holder} and a.warned <> ${near}
    returning a.bytes::float8 as used, ${limit}::float8 as limit, a.warned as near,
      extract(epoch from now())::float8 * 1000 as at`)
  if (changed?.near !== true) return
  const { used, limit: most } = changed
  const percent = Math.floor((used / most) * 100)
  await appendAuditEvents(tx, owner, [
    {
      type: 'quota.warning',
      requestId: quotaRequest,
      subject: { type: isTeam ? 'team' : 'user', id: holder },
      data: { used, limit: most, percent },
    },
  ])
  const notice = { params: { percent }, at: new Date(changed.at) }
  if (isTeam) await tellOnce(tx, owner, { to: 'admins', code: 'quota.near', ...notice })
  else await tellOnce(tx, owner, { to: { userId: holder }, code: 'quota.own_near', ...notice })
}
