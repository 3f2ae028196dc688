import { and, asc, eq, gt, gte, sql, sum } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { storageUsage, storageUsageDays } from '../schema.ts'

/** In place of a driver, for what rows hold: the photos of runs, and the files of applications. */
export const databaseDriver = 'database'

/** A team's usage of one driver and tier; `tier` is null for the service's default. */
export interface UsagePart {
  driver: string
  role: 'original' | 'copy'
  tier: string | null
  objects: number
  bytes: number
}

/** A team's originals on one driver and tier, as of a day (UTC). */
export type UsageDay = Omit<UsagePart, 'role'> & { day: string }

/** The team's usage by driver and tier. */
export async function storageUsageOf(db: Db, { teamId }: Owner): Promise<UsagePart[]> {
  const { driver, role, tier, objects, bytes } = storageUsage
  const rows = await db
    .select({ driver, role, tier, objects, bytes })
    .from(storageUsage)
    .where(and(eq(storageUsage.teamId, teamId), gt(objects, 0)))
    .orderBy(asc(driver), asc(role), asc(tier))
  return rows.map((row) => ({ ...row, tier: row.tier === '' ? null : row.tier }))
}

/** The usage of all teams together by driver and tier, for whoever may see the installation; no team's part is told apart. */
export async function storageUsageOfAll(db: Db): Promise<UsagePart[]> {
  const { driver, role, tier, objects, bytes } = storageUsage
  const sumOf = (column: typeof objects | typeof bytes) => sum(column).mapWith(Number)
  const rows = await db
    .select({ driver, role, tier, objects: sumOf(objects), bytes: sumOf(bytes) })
    .from(storageUsage)
    .where(gt(objects, 0))
    .groupBy(driver, role, tier)
  return rows.map((row) => ({ ...row, tier: row.tier === '' ? null : row.tier }))
}

/** The team's daily usage since `from`, oldest first; days without a record are missing. */
export async function storageUsageSince(db: Db, { teamId }: Owner, from: string): Promise<UsageDay[]> {
  const { day, driver, tier, objects, bytes } = storageUsageDays
  const rows = await db
    .select({ day, driver, tier, objects, bytes })
    .from(storageUsageDays)
    .where(and(eq(storageUsageDays.teamId, teamId), gte(day, from), gt(objects, 0)))
    .orderBy(asc(day), asc(driver), asc(tier))
  return rows.map((row) => ({ ...row, tier: row.tier === '' ? null : row.tier }))
}

/** Records the current usage of all teams for a day; the last record of a day wins. */
export async function recordUsageDay(db: Db, at: Date): Promise<void> {
  // Includes usage that has fallen to zero in the meantime.
  await db.execute(sql`
    insert into storage_usage_days (team_id, day, driver, tier, objects, bytes)
    select team_id, ${at.toISOString().slice(0, 10)}::date, driver, tier, objects, bytes from storage_usage where role = 'original'
    on conflict (team_id, day, driver, tier) do update set objects = excluded.objects, bytes = excluded.bytes`)
}
