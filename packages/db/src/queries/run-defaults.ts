import { eq } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { runDefaults } from '../schema.ts'

/** The team's defaults for new runs; null when none were set. */
export async function findRunDefaults(db: Db, { teamId }: Owner): Promise<Readonly<Record<string, unknown>> | null> {
  const [row] = await db.select({ values: runDefaults.values }).from(runDefaults).where(eq(runDefaults.teamId, teamId))
  return row?.values ?? null
}

/** Sets the team's defaults for new runs. */
export async function putRunDefaults(
  db: Db,
  { teamId, userId }: Owner,
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  const set = { values, setBy: userId, setAt: new Date() }
  await db
    .insert(runDefaults)
    .values({ teamId, ...set })
    .onConflictDoUpdate({ target: runDefaults.teamId, set })
}
