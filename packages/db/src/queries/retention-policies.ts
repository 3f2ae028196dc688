import { and, asc, eq, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { retentionPolicies } from '../schema.ts'

/** A policy: what happens to which documents. */
export type RetentionPolicy = Omit<typeof retentionPolicies.$inferSelect, 'teamId'>

/** Lists the team's policies in the order in which they are evaluated. */
export async function listPolicies(db: Db, { teamId }: Owner): Promise<RetentionPolicy[]> {
  const { teamId: team, name, position, ...rest } = retentionPolicies
  const { conditions, action, target, setBy, setAt } = rest
  return db
    .select({ name, position, conditions, action, target, setBy, setAt })
    .from(retentionPolicies)
    .where(eq(team, teamId))
    .orderBy(asc(position), asc(name))
}

/**
 * Inserts a policy, or updates the one with that name. Without a position, it keeps its own or comes last. Returns the
 * stored policy.
 */
export async function upsertPolicy(
  tx: Db,
  { teamId, userId }: Owner,
  policy: Pick<RetentionPolicy, 'name' | 'conditions' | 'action' | 'target' | 'setAt'> & { position: number | null },
): Promise<RetentionPolicy> {
  const { position: wanted, ...rest } = policy
  const last = sql`(select coalesce(max(position), 0) + 10 from retention_policies where team_id = ${teamId})`
  const [row] = await tx
    .insert(retentionPolicies)
    .values({ ...rest, teamId, setBy: userId, position: wanted ?? last })
    .onConflictDoUpdate({
      target: [retentionPolicies.teamId, retentionPolicies.name],
      set: { ...rest, setBy: userId, position: wanted ?? sql`${retentionPolicies.position}` },
    })
    .returning()
  if (row === undefined) throw new Error('A row that was written is returned.')
  const { teamId: _teamId, ...written } = row
  return written
}

/** Deletes a policy; returns false when no policy had that name. */
export async function deletePolicy(tx: Db, { teamId }: Owner, name: string): Promise<boolean> {
  const rows = await tx
    .delete(retentionPolicies)
    .where(and(eq(retentionPolicies.teamId, teamId), eq(retentionPolicies.name, name)))
    .returning({ name: retentionPolicies.name })
  return rows.length > 0
}
