import { and, asc, eq, gt, gte, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { storageUsage, storageUsageDays } from '../schema.ts'

/** What a team has with a driver and in a tier; `tier` is null for the service's default. */
export interface UsagePart {
  driver: string
  role: 'original' | 'copy'
  tier: string | null
  objects: number
  bytes: number
}

/** What the originals of a team were on a day (UTC), with one driver and in one tier. */
export type UsageDay = Omit<UsagePart, 'role'> & { day: string }

/** What the team has, by driver and tier. */
export async function storageUsageOf(db: Db, { teamId }: Owner): Promise<UsagePart[]> {
  const { driver, role, tier, objects, bytes } = storageUsage
  const rows = await db
    .select({ driver, role, tier, objects, bytes })
    .from(storageUsage)
    .where(and(eq(storageUsage.teamId, teamId), gt(objects, 0)))
    .orderBy(asc(driver), asc(role), asc(tier))
  return rows.map((row) => ({ ...row, tier: row.tier === '' ? null : row.tier }))
}

/** What all teams have, by driver and tier: for who runs the installation. */
export async function storageUsageOfAll(db: Db): Promise<(UsagePart & { teamId: string })[]> {
  const rows = await db.select().from(storageUsage).where(gt(storageUsage.objects, 0))
  return rows.map((row) => ({ ...row, tier: row.tier === '' ? null : row.tier }))
}

/** What the team had on the days since `from`, the first first; days on which nobody looked are not among them. */
export async function storageUsageSince(db: Db, { teamId }: Owner, from: string): Promise<UsageDay[]> {
  const { day, driver, tier, objects, bytes } = storageUsageDays
  const rows = await db
    .select({ day, driver, tier, objects, bytes })
    .from(storageUsageDays)
    .where(and(eq(storageUsageDays.teamId, teamId), gte(day, from), gt(objects, 0)))
    .orderBy(asc(day), asc(driver), asc(tier))
  return rows.map((row) => ({ ...row, tier: row.tier === '' ? null : row.tier }))
}

/** Writes down for a day what all teams have now; the last one of a day stays. */
export async function recordUsageDay(db: Db, at: Date): Promise<void> {
  // What has become nothing meanwhile is among them, as nothing.
  await db.execute(sql`
    insert into storage_usage_days (team_id, day, driver, tier, objects, bytes)
    select team_id, ${at.toISOString().slice(0, 10)}::date, driver, tier, objects, bytes from storage_usage where role = 'original'
    on conflict (team_id, day, driver, tier) do update set objects = excluded.objects, bytes = excluded.bytes`)
}
