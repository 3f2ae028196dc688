import { and, desc, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { storageMigrations } from '../schema.ts'

const { teamId: _teamId, ...columns } = getTableColumns(storageMigrations)
const active = ['queued', 'running'] as const

/** A stored migration job. */
export type MigrationRow = Omit<typeof storageMigrations.$inferSelect, 'teamId'>

export type NewMigration = Pick<
  MigrationRow,
  'id' | 'requestId' | 'kind' | 'parentId' | 'fromDriver' | 'toDriver' | 'filter' | 'concurrency'
>

/** Inserts a queued job. Returns false, and inserts nothing, while another job of the team has not ended. */
export async function insertMigration(db: Db, owner: Owner, migration: NewMigration): Promise<boolean> {
  const rows = await db
    .insert(storageMigrations)
    .values({ ...migration, ...owner, state: 'queued' })
    .onConflictDoNothing()
    .returning({ id: storageMigrations.id })
  return rows.length > 0
}

/** Finds a job of the team by id; null when there is none. */
export async function findMigration(db: Db, owner: Owner, id: string): Promise<MigrationRow | null> {
  const [row] = await db
    .select(columns)
    .from(storageMigrations)
    .where(and(eq(storageMigrations.teamId, owner.teamId), eq(storageMigrations.id, id)))
  return row ?? null
}

/** The team's unfinished job; null when there is none. */
export async function activeMigration(db: Db, owner: Owner): Promise<MigrationRow | null> {
  const [row] = await db
    .select(columns)
    .from(storageMigrations)
    .where(and(eq(storageMigrations.teamId, owner.teamId), inArray(storageMigrations.state, [...active])))
  return row ?? null
}

/** Lists the team's jobs, newest first. */
export async function listMigrations(db: Db, owner: Owner, limit: number): Promise<MigrationRow[]> {
  return db
    .select(columns)
    .from(storageMigrations)
    .where(eq(storageMigrations.teamId, owner.teamId))
    .orderBy(desc(storageMigrations.createdAt), desc(storageMigrations.id))
    .limit(limit)
}

/** Whether a job is unfinished; if so, it cannot end before this transaction does. Call this before changing objects on behalf of a job. */
export async function lockMigration(tx: Db, owner: Owner, id: string): Promise<boolean> {
  const rows = await tx
    .select({ id: storageMigrations.id })
    .from(storageMigrations)
    .where(isActive(owner, id))
    .for('update')
  return rows.length > 0
}

/** Marks a job as running and returns it; null when it has ended. */
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

/** Starts a pass over all objects: adds the current count of remaining objects to the number already done. */
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

/** The result of one batch of a job. */
export interface MigrationProgress {
  id: string
  objectsDone: number
  bytesDone: number
  objectsFailed: number
  bytesFailed: number
  /** The position after the batch; null when an outage interrupted it, so that the next batch starts where this one did. */
  cursor: string | null
  workedMs: number
}

/** Adds the result of a batch to a locked job. */
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
      // Objects created in the meantime may exceed the earlier count.
      objectsTotal: sql`greatest(${t.objectsTotal}, ${t.objectsDone} + ${t.objectsFailed} + ${objectsDone + objectsFailed})`,
      bytesTotal: sql`greatest(${t.bytesTotal}, ${t.bytesDone} + ${t.bytesFailed} + ${bytesDone + bytesFailed})`,
      workedMs: sql`${t.workedMs} + ${workedMs}`,
      updatedAt: sql`now()`,
      ...(cursor === null ? {} : { cursor }),
    })
    .where(isActive(owner, id))
}

/** How a job ended. */
export interface MigrationEnd {
  id: string
  state: 'done' | 'cancelled' | 'failed'
  error?: string
  /** The number of objects that were not moved, if known. */
  objectsLeft?: number
}

/** Records how a job ended; returns false when it had ended before. */
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
