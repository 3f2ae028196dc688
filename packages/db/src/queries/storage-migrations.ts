import { and, desc, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { storageMigrations } from '../schema.ts'

const { teamId: _teamId, ...columns } = getTableColumns(storageMigrations)
const active = ['queued', 'running'] as const

/** A job that moves objects, as it is recorded. */
export type MigrationRow = Omit<typeof storageMigrations.$inferSelect, 'teamId'>

export type NewMigration = Pick<
  MigrationRow,
  'id' | 'requestId' | 'kind' | 'parentId' | 'fromDriver' | 'toDriver' | 'filter' | 'concurrency'
>

/** Writes a job that waits. Returns false, and writes nothing, while the team has another one that has not ended. */
export async function insertMigration(db: Db, owner: Owner, migration: NewMigration): Promise<boolean> {
  const rows = await db
    .insert(storageMigrations)
    .values({ ...migration, ...owner, state: 'queued' })
    .onConflictDoNothing()
    .returning({ id: storageMigrations.id })
  return rows.length > 0
}

/** The team's job of that id; null when there is none. */
export async function findMigration(db: Db, owner: Owner, id: string): Promise<MigrationRow | null> {
  const [row] = await db
    .select(columns)
    .from(storageMigrations)
    .where(and(eq(storageMigrations.teamId, owner.teamId), eq(storageMigrations.id, id)))
  return row ?? null
}

/** The team's job that has not ended; null when there is none. */
export async function activeMigration(db: Db, owner: Owner): Promise<MigrationRow | null> {
  const [row] = await db
    .select(columns)
    .from(storageMigrations)
    .where(and(eq(storageMigrations.teamId, owner.teamId), inArray(storageMigrations.state, [...active])))
  return row ?? null
}

/** The team's jobs, newest first. */
export async function listMigrations(db: Db, owner: Owner, limit: number): Promise<MigrationRow[]> {
  return db
    .select(columns)
    .from(storageMigrations)
    .where(eq(storageMigrations.teamId, owner.teamId))
    .orderBy(desc(storageMigrations.createdAt), desc(storageMigrations.id))
    .limit(limit)
}

/**
 * Whether a job has not ended; when it has not, it cannot end before this transaction does. Whoever changes objects for a job
 * asks first.
 */
export async function lockMigration(tx: Db, owner: Owner, id: string): Promise<boolean> {
  const rows = await tx
    .select({ id: storageMigrations.id })
    .from(storageMigrations)
    .where(isActive(owner, id))
    .for('update')
  return rows.length > 0
}

/** Records that a job is being worked on; gives it as it is now, or null when it has ended. */
export async function beginMigration(db: Db, owner: Owner, id: string): Promise<MigrationRow | null> {
  const [row] = await db
    .update(storageMigrations)
    .set({
      state: 'running',
      startedAt: sql`coalesce(${storageMigrations.startedAt}, now())`,
      updatedAt: sql`now()`,
    })
    .where(isActive(owner, id))
    .returning(columns)
  return row ?? null
}

/** Begins to go through everything (again): what there is to do, counted now, comes on top of what was done. */
export async function beginPass(
  db: Db,
  owner: Owner,
  { id, pass, objects, bytes }: { id: string; pass: number; objects: number; bytes: number },
): Promise<boolean> {
  const t = storageMigrations
  const rows = await db
    .update(t)
    .set({
      pass,
      cursor: null,
      objectsTotal: sql`${t.objectsDone} + ${t.objectsFailed} + ${objects}`,
      bytesTotal: sql`${t.bytesDone} + ${t.bytesFailed} + ${bytes}`,
      updatedAt: sql`now()`,
    })
    .where(isActive(owner, id))
    .returning({ id: t.id })
  return rows.length > 0
}

/** What a batch of a job came to. */
export interface MigrationProgress {
  id: string
  objectsDone: number
  bytesDone: number
  objectsFailed: number
  bytesFailed: number
  /** Behind the batch; null when the next one begins where this one has, because an outage came in between. */
  cursor: string | null
  workedMs: number
}

/** Adds a batch to a job that was locked. */
export async function advanceMigration(
  tx: Db,
  owner: Owner,
  { id, objectsDone, bytesDone, objectsFailed, bytesFailed, cursor, workedMs }: MigrationProgress,
): Promise<void> {
  const t = storageMigrations
  await tx
    .update(t)
    .set({
      objectsDone: sql`${t.objectsDone} + ${objectsDone}`,
      bytesDone: sql`${t.bytesDone} + ${bytesDone}`,
      objectsFailed: sql`${t.objectsFailed} + ${objectsFailed}`,
      bytesFailed: sql`${t.bytesFailed} + ${bytesFailed}`,
      // What was made meanwhile may be more than what was counted.
      objectsTotal: sql`greatest(${t.objectsTotal}, ${t.objectsDone} + ${t.objectsFailed} + ${objectsDone + objectsFailed})`,
      bytesTotal: sql`greatest(${t.bytesTotal}, ${t.bytesDone} + ${t.bytesFailed} + ${bytesDone + bytesFailed})`,
      workedMs: sql`${t.workedMs} + ${workedMs}`,
      updatedAt: sql`now()`,
      ...(cursor === null ? {} : { cursor }),
    })
    .where(isActive(owner, id))
}

/** How a job has ended. */
export interface MigrationEnd {
  id: string
  state: 'done' | 'cancelled' | 'failed'
  error?: string
  /** What is still where it was, where that is known. */
  objectsLeft?: number
}

/** Records how a job has ended; false when it had ended before. */
export async function endMigration(db: Db, owner: Owner, { id, ...end }: MigrationEnd): Promise<boolean> {
  const rows = await db
    .update(storageMigrations)
    .set({ ...end, finishedAt: sql`now()`, updatedAt: sql`now()` })
    .where(isActive(owner, id))
    .returning({ id: storageMigrations.id })
  return rows.length > 0
}

function isActive(owner: Owner, id: string): SQL | undefined {
  const t = storageMigrations
  return and(eq(t.teamId, owner.teamId), eq(t.id, id), inArray(t.state, [...active]))
}
