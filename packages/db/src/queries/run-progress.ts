import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { runs, storedObjects } from '../schema.ts'
import { type ObjectPlace, settling } from './stored-objects.ts'

/** The channel that announces the UUID of every run that changed. */
export const runChannel = 'dossier_runs'

type Change = Partial<
  Pick<
    typeof runs.$inferInsert,
    'status' | 'progress' | 'error' | 'result' | 'score' | 'recommendation' | 'versions' | 'bundleSha256'
  >
>

/**
 * Records a run's progress; returns false, and changes nothing, when the run has already ended. Commits without waiting
 * for the disk, so a power failure may lose it and everything else in the transaction.
 */
export async function recordProgress(db: Db, owner: Owner, id: string, progress: unknown): Promise<boolean> {
  return (await change(db, owner, { id, set: { status: 'running', progress }, objects: [] })) !== null
}

/**
 * Records the outcome of a run and settles its `objects` as `settleObjects` does, in one statement. Returns how many it
 * settled; returns null, and changes nothing, when the run has already ended.
 */
export async function recordEnd(
  db: Db,
  owner: Owner,
  end: { id: string } & ({ status: 'succeeded' } | { status: 'failed'; error: string }) & Change,
  objects: readonly (ObjectPlace & { sha256: string })[] = [],
): Promise<number | null> {
  const { id, ...set } = end
  return change(db, owner, { id, set, objects })
}

async function change(
  db: Db,
  owner: Owner,
  { id, set, objects }: { id: string; set: Change; objects: readonly (ObjectPlace & { sha256: string })[] },
): Promise<number | null> {
  const ended = set.status !== 'running'
  const changed = db.$with('changed').as(
    db
      .update(runs)
      .set({
        ...set,
        revision: sql`${runs.revision} + 1`,
        startedAt: sql`coalesce(${runs.startedAt}, now())`,
        ...(ended ? { finishedAt: sql`now()` } : {}),
      })
      .where(and(eq(runs.teamId, owner.teamId), eq(runs.id, id), inArray(runs.status, ['queued', 'running'])))
      .returning({ id: runs.id }),
  )
  const commit = ended ? sql`current_setting('synchronous_commit')` : sql`'off'`
  const settled = db
    .$with('settled', { key: storedObjects.key })
    .as(settling(owner, objects, sql`exists (select from ${changed})`))
  const [row] = await db
    .with(changed, settled)
    .select({
      settled: sql<number>`(select count(*)::int from ${settled})`,
      told: sql`pg_notify(${runChannel}, ${changed.id}::text)`,
      commit: sql`set_config('synchronous_commit', ${commit}, true)`,
    })
    .from(changed)
  return row?.settled ?? null
}
