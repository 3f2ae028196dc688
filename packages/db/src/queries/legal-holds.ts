import { and, asc, desc, eq, getTableColumns, isNull, type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { decodeCursor, encodeCursor, type Page } from '../cursor.ts'
import { uuids } from '../search/arrays.ts'
import { candidates, generatedDocuments, type HoldSubject, legalHolds, runs } from '../schema.ts'

/** A hold: what must be kept, why and since when, and its end if it was released. */
export type HoldRow = Omit<typeof legalHolds.$inferSelect, 'teamId'>

/**
 * Deletions take this lock shared and placing a hold takes it exclusively, so a hold is placed either before a deletion
 * or after it.
 */
const lock = ({ teamId }: Owner) => sql`hashtextextended(${`${teamId}/holds`}, 2)`

/** Prevents new holds until the transaction ends; earlier holds are visible. */
export async function barHolds(tx: Db, owner: Owner): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(${lock(owner)})`)
}

/** Places a hold after waiting for deletions and erasures that are already decided. Pass a transaction. */
export async function insertHold(
  tx: Db,
  owner: Owner,
  hold: Pick<HoldRow, 'id' | 'subjectType' | 'subjectId' | 'reason' | 'heldAt'>,
): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${lock(owner)})`)
  await tx.insert(legalHolds).values({ teamId: owner.teamId, heldBy: owner.userId, ...hold })
}

/** Releases a hold and returns it; null when there is no active hold with that ID. */
export async function endHold(
  tx: Db,
  owner: Owner,
  { id, reason, at }: { id: string; reason: string; at: Date },
): Promise<HoldRow | null> {
  const [row] = await tx
    .update(legalHolds)
    .set({ releasedAt: at, releasedBy: owner.userId, releaseReason: reason })
    .where(and(eq(legalHolds.teamId, owner.teamId), eq(legalHolds.id, id), isNull(legalHolds.releasedAt)))
    .returning()
  return row ?? null
}

/**
 * A hold with the display name of its subject: a run ID, a file name or a person's name; null once the subject is
 * erased.
 */
export type NamedHold = HoldRow & { subjectName: string | null }

const { teamId: _team, ...holdColumns } = getTableColumns(legalHolds)

/** Lists the team's holds, active ones first, each newest first. */
export async function listHolds(
  db: Db,
  owner: Owner,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<NamedHold>> {
  const rows = await namedHolds(db, owner, cursor === undefined ? undefined : after(cursor))
    .orderBy(isReleased, desc(legalHolds.heldAt), asc(legalHolds.id))
    .limit(limit + 1)
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  if (rows.length <= limit || last === undefined) return { items, nextCursor: null }
  const { heldAt: createdAt, id, releasedAt } = last
  return { items, nextCursor: encodeCursor({ tier: releasedAt === null ? 0 : 1, createdAt, id }) }
}

/** Finds a hold of the team by id; null when there is none. */
export async function findHold(db: Db, owner: Owner, id: string): Promise<NamedHold | null> {
  const [row] = await namedHolds(db, owner, eq(legalHolds.id, id))
  return row ?? null
}

const isReleased = sql`(${legalHolds.releasedAt} is not null)::int`

function after(cursor: string): SQL {
  const { tier, createdAt, id } = decodeCursor(cursor)
  const { heldAt, id: holdId } = legalHolds
  const at = sql`${createdAt.toISOString()}::timestamptz`
  return sql`(${isReleased} > ${tier} or (${isReleased} = ${tier}
    and (${heldAt} < ${at} or (${heldAt} = ${at} and ${holdId} > ${id}::uuid))))`
}

function namedHolds(db: Db, { teamId }: Owner, where: SQL | undefined) {
  const h = legalHolds
  // Only one of the three tables has a row with that ID, because IDs are UUIDs.
  const subjectName = sql<string | null>`coalesce(
    (select r.run_id from runs r where r.team_id = ${h.teamId} and r.id = ${h.subjectId}),
    (select d.filename from generated_documents d where d.team_id = ${h.teamId} and d.id = ${h.subjectId}),
    (select c.name from candidates c where c.team_id = ${h.teamId} and c.id = ${h.subjectId}))`
  return db
    .select({ ...holdColumns, subjectName })
    .from(h)
    .where(and(eq(h.teamId, teamId), where))
}

/** Whether the team has a run, a candidate or a document with that ID whose person was not erased. */
export async function isHoldable(db: Db, { teamId }: Owner, type: HoldSubject, id: string): Promise<boolean> {
  const table = { run: runs, candidate: candidates, document: generatedDocuments }[type]
  const person = { run: runs.candidateId, candidate: candidates.id, document: generatedDocuments.candidateId }[type]
  const isKnown = sql`exists (select from person_keys k where k.team_id = ${teamId} and k.candidate_id = ${person})`
  const rows = await db
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.teamId, teamId), eq(table.id, id), isKnown))
  return rows.length > 0
}

/** Whether a hold covers the document of these columns: on itself, its run or its candidate. */
export function isHeld({ teamId }: Owner, of: { document: SQL; run: SQL; candidate: SQL }): SQL<boolean> {
  return sql<boolean>`exists (select from legal_holds h where h.team_id = ${teamId} and h.released_at is null
    and h.subject_id in (${of.document}, ${of.run}, ${of.candidate}))`
}

/** Those of the given documents that a hold covers. */
export async function heldDocuments(db: Db, owner: Owner, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const of = { document: sql`d.id`, run: sql`d.run_uuid`, candidate: sql`d.candidate_id` }
  const rows = await db.execute<{ id: string }>(sql`
    select d.id from generated_documents d
    where d.team_id = ${owner.teamId} and d.id = any(${uuids(ids)}) and ${isHeld(owner, of)}`)
  return new Set(rows.map(({ id }) => id))
}

/** Whether a hold covers the candidate or any of their runs or documents. */
export async function isCandidateHeld(db: Db, { teamId }: Owner, candidateId: string): Promise<boolean> {
  const rows = await db.execute(sql`
    select from legal_holds h where h.team_id = ${teamId} and h.released_at is null and (h.subject_id = ${candidateId}
      or exists (select from runs r where r.team_id = h.team_id and r.id = h.subject_id and r.candidate_id = ${candidateId})
      or exists (select from generated_documents d
        where d.team_id = h.team_id and d.id = h.subject_id and d.candidate_id = ${candidateId}))
    limit 1`)
  return rows.length > 0
}

/** Clears the reasons of released holds, because they are free text and may name an erased person. */
export async function forgetHolds(tx: Db, { teamId }: Owner, candidateId: string): Promise<void> {
  const subjects = sql`select id from runs where team_id = ${teamId} and candidate_id = ${candidateId}
    union select id from generated_documents where team_id = ${teamId} and candidate_id = ${candidateId}`
  await tx.execute(sql`
    update legal_holds set reason = '', release_reason = case when release_reason is null then null else '' end
    where team_id = ${teamId} and (subject_id = ${candidateId} or subject_id in (${subjects}))`)
}
