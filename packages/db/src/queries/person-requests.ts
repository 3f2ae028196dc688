import { and, asc, eq, getTableColumns, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { validate } from 'uuid'
import type { Db, Owner } from '../client.ts'
import { decodeCursor, encodeCursor, type Page } from '../cursor.ts'
import {
  applicationReceipts,
  candidates,
  memberships,
  personRequests,
  type RequestKind,
  type RequestState,
  runs,
  users,
} from '../schema.ts'

const q = personRequests
const { teamId: _team, ...columns } = getTableColumns(q)
const [recorder, closer] = [alias(users, 'recorder'), alias(users, 'closer')]

/** A request with the names of what it refers to. */
export type RequestRow = Omit<typeof personRequests.$inferSelect, 'teamId'> & {
  candidateName: string | null
  /** From the receipt that the request was made from: the name in its form, and its application. */
  senderName: string | null
  applicationId: string | null
  recordedByName: string | null
  closedByName: string | null
  /** The readable ID of the run that was created for it. */
  runId: string | null
}

const isOne = ({ teamId }: Owner, id: string) => and(eq(q.teamId, teamId), eq(q.id, id))

function select(db: Db) {
  const r = applicationReceipts
  return db
    .select({
      ...columns,
      candidateName: candidates.name,
      senderName: r.name,
      applicationId: r.applicationId,
      recordedByName: recorder.name,
      closedByName: closer.name,
      runId: runs.runId,
    })
    .from(q)
    .leftJoin(candidates, and(eq(candidates.teamId, q.teamId), eq(candidates.id, q.candidateId)))
    .leftJoin(r, and(eq(r.teamId, q.teamId), eq(r.id, q.receiptId)))
    .leftJoin(recorder, eq(recorder.id, q.recordedBy))
    .leftJoin(closer, eq(closer.id, q.closedBy))
    .leftJoin(runs, and(eq(runs.teamId, q.teamId), eq(runs.id, q.resultId)))
}

/** Which requests to list. */
export interface RequestFilter {
  states?: readonly RequestState[] | undefined
  kinds?: readonly RequestKind[] | undefined
  candidateId?: string | undefined
  limit: number
  cursor?: string | undefined
}

const isClosed = sql<number>`(${q.closedAt} is not null)::int`
/** Open requests by due date, then closed ones, most recently closed first. */
const place = sql<number>`case when ${q.closedAt} is null then extract(epoch from ${q.dueOn})
  else 4102444800 - extract(epoch from ${q.closedAt}) end`
// The offset of the second half keeps positions positive until 2100.
const placeOf = ({ closedAt, dueOn }: RequestRow): number =>
  closedAt === null ? Date.parse(dueOn) : 4_102_444_800_000 - closedAt.getTime()

/** Lists the team's requests: open ones by due date, then closed ones, most recently closed first. */
export async function listRequests(
  db: Db,
  { teamId }: Owner,
  { states, kinds, candidateId, limit, cursor }: RequestFilter,
): Promise<Page<RequestRow>> {
  const rows = await select(db)
    .where(
      and(
        eq(q.teamId, teamId),
        states === undefined ? undefined : inArray(q.state, [...states]),
        kinds === undefined ? undefined : inArray(q.kind, [...kinds]),
        candidateId === undefined ? undefined : eq(q.candidateId, candidateId),
        cursor === undefined ? undefined : after(cursor),
      ),
    )
    .orderBy(asc(isClosed), asc(place), asc(q.id))
    .limit(limit + 1)
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  if (rows.length <= limit || last === undefined) return { items, nextCursor: null }
  const position = { tier: last.closedAt === null ? 0 : 1, createdAt: new Date(placeOf(last)), id: last.id }
  return { items, nextCursor: encodeCursor(position) }
}

function after(cursor: string): SQL {
  const { tier, createdAt, id } = decodeCursor(cursor)
  return sql`(${isClosed}, ${place}, ${q.id}) > (${tier}::int, ${createdAt.getTime() / 1000}::numeric, ${id}::uuid)`
}

/** Finds a request of the team; null when there is none. */
export async function findRequest(db: Db, owner: Owner, id: string): Promise<RequestRow | null> {
  if (!validate(id)) return null
  const [row] = await select(db).where(isOne(owner, id))
  return row ?? null
}

/** The requests made from a receipt, oldest first. */
export async function requestsOfReceipt(db: Db, { teamId }: Owner, receiptId: string): Promise<RequestRow[]> {
  return select(db)
    .where(and(eq(q.teamId, teamId), eq(q.receiptId, receiptId)))
    .orderBy(asc(q.createdAt), asc(q.id))
}

/** A person's requests, including those made from their receipts, ordered by ID. */
export async function requestsAbout(
  db: Db,
  { teamId }: Owner,
  { candidateId, receipts }: { candidateId: string; receipts: readonly string[] },
): Promise<RequestRow[]> {
  return select(db)
    .where(and(eq(q.teamId, teamId), or(eq(q.candidateId, candidateId), inArray(q.receiptId, [...receipts]))))
    .orderBy(asc(q.id))
}

/** Inserts a request; returns false when the same receipt already has an open request of this kind. */
export async function insertRequest(
  tx: Db,
  { teamId }: Owner,
  request: Omit<typeof personRequests.$inferInsert, 'teamId' | 'state'>,
): Promise<boolean> {
  const rows = await tx
    .insert(q)
    .values({ ...request, teamId, state: 'open' })
    .onConflictDoNothing({
      target: [q.teamId, q.receiptId, q.kind],
      where: sql`state = 'open' and receipt_id is not null`,
    })
    .returning({ id: q.id })
  return rows.length > 0
}

type Changes = Partial<Omit<typeof personRequests.$inferInsert, 'teamId' | 'id' | 'kind'>>

/** Changes a request in one of these states; returns false when there is none, or another caller was faster. */
export async function changeRequest(
  tx: Db,
  owner: Owner,
  { id, from, set }: { id: string; from: readonly RequestState[]; set: Changes },
): Promise<boolean> {
  const rows = await tx
    .update(q)
    .set(set)
    .where(and(isOne(owner, id), inArray(q.state, [...from])))
    .returning({ id: q.id })
  return rows.length > 0
}

/** Claims the open requests that came near their due day, or passed it, without a notice so far; each once. */
export async function takeDueRequests(
  tx: Db,
  { teamId }: Owner,
  { told, before }: { told: 'due_soon' | 'overdue'; before: string },
): Promise<string[]> {
  const untold = told === 'overdue' ? or(isNull(q.told), eq(q.told, 'due_soon')) : isNull(q.told)
  const rows = await tx
    .update(q)
    .set({ told })
    .where(and(eq(q.teamId, teamId), eq(q.state, 'open'), sql`${q.dueOn} < ${before}::date`, untold))
    .returning({ id: q.id })
  return rows.map(({ id }) => id)
}

/** The event of the last export of a person since that day; null when there is none. */
export async function lastExportOf(
  db: Db,
  { teamId }: Owner,
  { candidateId, since }: { candidateId: string; since: string },
): Promise<string | null> {
  const [row] = await db.execute<{ id: string }>(sql`
    select e.id from audit_events e join person_keys k on k.team_id = e.team_id and k.person = e.person
    where k.team_id = ${teamId} and k.candidate_id = ${candidateId} and e.type = 'person.exported'
      and e.created_at >= ${since}::date order by e.created_at desc, e.id desc limit 1`)
  return row?.id ?? null
}

/** The members of the team who answer requests. */
export async function requestOfficers(db: Db, { teamId }: Pick<Owner, 'teamId'>): Promise<string[]> {
  const m = memberships
  const rows = await db
    .select({ userId: m.userId })
    .from(m)
    .where(and(eq(m.teamId, teamId), isNull(m.endedAt), eq(m.role, 'admin')))
  return rows.map(({ userId }) => userId)
}
