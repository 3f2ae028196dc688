import { and, desc, eq, getTableColumns, lt, max, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { lexiconVersions, users } from '../schema.ts'

const { teamId: _teamId, entries: _entries, ...summary } = getTableColumns(lexiconVersions)

/** A version of a team's lexicon. */
export type LexiconVersionRow = typeof lexiconVersions.$inferSelect

/** A version without its entries, with the name of its author. */
export type LexiconVersionSummary = Omit<LexiconVersionRow, 'teamId' | 'entries'> & { changedByName: string }

/** Locks the team's lexicon against other changes until the transaction ends. */
export async function lockLexicon(tx: Db, { teamId }: Owner): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${teamId}, 6))`)
}

/** The newest version number of the team's lexicon; 0 when nothing has been taught yet. */
export async function newestLexiconVersion(db: Db, { teamId }: Owner): Promise<number> {
  const [row] = await db
    .select({ version: max(lexiconVersions.version) })
    .from(lexiconVersions)
    .where(eq(lexiconVersions.teamId, teamId))
  return row?.version ?? 0
}

/** Finds a version of the team's lexicon with its entries; null when no version has that number. */
export async function findLexiconVersion(
  db: Db,
  { teamId }: Owner,
  version: number,
): Promise<LexiconVersionRow | null> {
  const [row] = await db
    .select()
    .from(lexiconVersions)
    .where(and(eq(lexiconVersions.teamId, teamId), eq(lexiconVersions.version, version)))
  return row ?? null
}

/** Inserts a version; the primary key rejects a number that is taken. */
export async function insertLexiconVersion(
  tx: Db,
  { teamId, userId }: Owner,
  version: Omit<LexiconVersionRow, 'teamId' | 'changedBy'>,
): Promise<void> {
  await tx.insert(lexiconVersions).values({ ...version, teamId, changedBy: userId })
}

/** Lists the team's versions below a number, newest first. */
export async function listLexiconVersions(
  db: Db,
  { teamId }: Owner,
  { limit, below }: { limit: number; below: number | null },
): Promise<LexiconVersionSummary[]> {
  return db
    .select({ ...summary, changedByName: users.name })
    .from(lexiconVersions)
    .innerJoin(users, eq(users.id, lexiconVersions.changedBy))
    .where(and(eq(lexiconVersions.teamId, teamId), below === null ? undefined : lt(lexiconVersions.version, below)))
    .orderBy(desc(lexiconVersions.version))
    .limit(limit)
}
