import { sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { texts } from '../search/arrays.ts'

/** Objects of one driver to be moved to a tier. */
interface Retiering {
  driver: string
  keys: readonly string[]
  tier: string
}

/**
 * Returns the keys of stored originals that are not in the target tier yet, with their current tiers; null is the service's default. Locks
 * them against replacement, moves and deletion until the transaction ends.
 */
export async function lockForTier(
  tx: Db,
  { teamId }: Owner,
  { driver, keys, tier }: Retiering,
): Promise<Map<string, string | null>> {
  const rows = await tx.execute<{ key: string; tier: string | null }>(sql`
    select key, tier from stored_objects
    where team_id = ${teamId} and driver = ${driver} and key = any(${texts(keys)}) and role = 'original' and state = 'stored'
      and tier is distinct from ${tier}
    order by key for update`)
  return new Map(rows.map((row) => [row.key, row.tier]))
}

/** Records the new tier of objects; pass the transaction that locked them. */
export async function recordTier(tx: Db, { teamId }: Owner, { driver, keys, tier }: Retiering): Promise<void> {
  if (keys.length === 0) return
  await tx.execute(sql`
    update stored_objects set tier = ${tier}
    where team_id = ${teamId} and driver = ${driver} and key = any(${texts(keys)})`)
}
