import { and, desc, eq, getTableColumns, lt, notInArray, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { drafts, teams, users } from '../schema.ts'

const { teamId: _teamId, content: _content, ...summaryColumns } = getTableColumns(drafts)
const summary = { ...summaryColumns, holderName: users.name }

/** A draft without its content. */
export type DraftSummaryRow = Omit<typeof drafts.$inferSelect, 'teamId' | 'content'> & { holderName: string }
/** A draft with its content. */
export type DraftRow = DraftSummaryRow & { content: object }

/** What a save writes. */
export type DraftValues = Pick<
  typeof drafts.$inferInsert,
  'content' | 'byteSize' | 'candidateName' | 'jobTitle' | 'originalSha256' | 'changedAt'
>

/** Maximum number of drafts per team. */
export const mostDrafts = 500

/** Locks the team's list of drafts against additions until the transaction ends, so that it cannot exceed the limit. */
export async function lockDrafts(tx: Db, { teamId }: Owner): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${teamId}/drafts`}, 2))`)
}

/** Counts the team's drafts. */
export async function countDrafts(db: Db, { teamId }: Owner): Promise<number> {
  return db.$count(drafts, eq(drafts.teamId, teamId))
}

/** Lists the team's drafts, most recently changed first. */
export async function listDrafts(db: Db, { teamId }: Owner, { limit }: { limit: number }): Promise<DraftSummaryRow[]> {
  return db
    .select(summary)
    .from(drafts)
    .innerJoin(users, eq(users.id, drafts.heldBy))
    .where(eq(drafts.teamId, teamId))
    .orderBy(desc(drafts.changedAt), desc(drafts.id))
    .limit(limit)
}

/** Finds a draft of the team; null when there is none. */
export async function findDraft(db: Db, owner: Owner, id: string): Promise<DraftRow | null> {
  const [row] = await db
    .select({ ...summary, content: drafts.content })
    .from(drafts)
    .innerJoin(users, eq(users.id, drafts.heldBy))
    .where(isDraft(owner, id))
  return row ?? null
}

/** Finds a draft and locks it until the transaction ends. */
export async function holdDraft(tx: Db, owner: Owner, id: string): Promise<DraftRow | null> {
  await tx.select({ id: drafts.id }).from(drafts).where(isDraft(owner, id)).for('update')
  return findDraft(tx, owner, id)
}

/** Creates a draft held by the caller; returns whether there was none with this ID. */
export async function insertDraft(tx: Db, owner: Owner, draft: DraftValues & { id: string }): Promise<boolean> {
  const rows = await tx
    .insert(drafts)
    .values({ teamId: owner.teamId, heldBy: owner.userId, revision: 1, ...draft })
    .onConflictDoNothing()
    .returning({ id: drafts.id })
  return rows.length > 0
}

/** Writes a locked draft as its next revision, held by the caller. */
export async function updateDraft(tx: Db, owner: Owner, id: string, values: Partial<DraftValues>): Promise<void> {
  await tx
    .update(drafts)
    .set({ ...values, heldBy: owner.userId, revision: sql`${drafts.revision} + 1` })
    .where(isDraft(owner, id))
}

/** Deletes a draft; returns whether there was one. */
export async function deleteDraft(tx: Db, owner: Owner, id: string): Promise<boolean> {
  const rows = await tx.delete(drafts).where(isDraft(owner, id)).returning({ id: drafts.id })
  return rows.length > 0
}

/** Deletes the drafts that nobody has changed since `before`, except those to keep; returns their ids. */
export async function deleteOldDrafts(
  tx: Db,
  { teamId }: Owner,
  { before, keep }: { before: Date; keep: ReadonlySet<string> },
): Promise<string[]> {
  const old = and(eq(drafts.teamId, teamId), lt(drafts.changedAt, before), notInArray(drafts.id, [...keep]))
  const rows = await tx.delete(drafts).where(old).returning({ id: drafts.id })
  return rows.map(({ id }) => id)
}

/** Days without a change after which the team's drafts are deleted. */
export async function findDraftDays(db: Db, { teamId }: Owner): Promise<number> {
  const [row] = await db.select({ days: teams.draftDays }).from(teams).where(eq(teams.id, teamId))
  if (row === undefined) throw new Error('The team of a caller is not there.')
  return row.days
}

/** Sets the days without a change after which the team's drafts are deleted; returns whether that changed anything. */
export async function putDraftDays(tx: Db, { teamId }: Owner, days: number): Promise<boolean> {
  const rows = await tx
    .update(teams)
    .set({ draftDays: days })
    .where(and(eq(teams.id, teamId), sql`${teams.draftDays} <> ${days}`))
    .returning({ id: teams.id })
  return rows.length > 0
}

function isDraft({ teamId }: Owner, id: string) {
  return and(eq(drafts.teamId, teamId), eq(drafts.id, id))
}
