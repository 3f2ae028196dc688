import { and, desc, eq, gte, inArray, lt, notInArray, type SQL, sql, type SQLWrapper } from 'drizzle-orm'
import { pgView, unionAll } from 'drizzle-orm/pg-core'
import type { Db, Owner } from '../client.ts'
import { decodeCursor, type Page, toPage } from '../cursor.ts'
import { auditDisclosures, auditEvents } from '../schema.ts'
import type { AuditEventRow, AuditEventType } from './audit-events.ts'

/** Which events to list. Values of one filter are combined with OR, filters with AND; an absent filter does not narrow. */
export interface AuditFilter {
  types?: readonly AuditEventType[] | undefined
  notTypes?: readonly AuditEventType[] | undefined
  /** The users who caused the event. */
  userIds?: readonly string[] | undefined
  notUserIds?: readonly string[] | undefined
  /** Ids of the event's subject: a run, a document, a user … */
  subjectIds?: readonly string[] | undefined
  /** The run that the event is about, or that its document belongs to. */
  runUuids?: readonly string[] | undefined
  /** Keyed hashes of persons, as they appear in events. */
  persons?: readonly string[] | undefined
  notPersons?: readonly string[] | undefined
  requestIds?: readonly string[] | undefined
  /** Inclusive. */
  from?: Date | undefined
  /** Exclusive. */
  to?: Date | undefined
  /** Limits the list to what a recruiter may see: events of runs and documents, and the user's own. */
  visibleTo?: string | undefined
}

export interface AuditList extends AuditFilter {
  limit: number
  cursor?: string | undefined
}

/** The events, with an index on the run that they refer to for whoever works as one team, too. */
const eventsOfTeam = pgView('events_of_team').as((query) => query.select().from(auditEvents))
const { teamId, id, type, actorId, requestId, subjectType, subjectId, person, data, createdAt } = eventsOfTeam
const columns = { id, type, actorId, requestId, subjectType, subjectId, person, data, createdAt }

/** The run that an event refers to; the index `audit_events_run` is on exactly this expression. */
const runOfEvent = sql<
  string | null
>`(case when ${subjectType} = 'run' then ${subjectId} else ${data} ->> 'runUuid' end)`

/** Lists the team's events, newest first. Every filter has an index; the values of one filter are walked separately and merged. */
export async function listAuditEvents(db: Db, owner: Owner, list: AuditList): Promise<Page<AuditEventRow>> {
  const query = auditQuery(db, owner, list)
  if (query === null) return { items: [], nextCursor: null }
  const { items, nextCursor } = toPage(await query, list.limit)
  return { items: await disclosed(db, owner, items), nextCursor }
}

/** Adds the hashes that events only commit to, for persons who are not erased. */
async function disclosed(db: Db, owner: Owner, rows: AuditEventRow[]): Promise<AuditEventRow[]> {
  if (rows.length === 0) return []
  const { eventId, fields } = auditDisclosures
  const known = await db
    .select({ eventId, fields })
    .from(auditDisclosures)
    .where(
      and(
        eq(auditDisclosures.teamId, owner.teamId),
        inArray(
          eventId,
          rows.map((row) => row.id),
        ),
      ),
    )
  const fieldsOf = new Map(known.map((row) => [row.eventId, row.fields]))
  return rows.map((row) => ({ ...row, data: { ...row.data, ...fieldsOf.get(row.id) } }))
}

/**
 * The statement behind `listAuditEvents`, returning one row more than the page; null when a filter has no value that
 * could match. With a different `narrow`, the caller must apply the conditions that no index covers.
 */
export function auditQuery(db: Db, owner: Owner, { limit, cursor, ...filter }: AuditList, narrow = narrowing) {
  const dimensions = dimensionsOf(filter)
  if (dimensions.some(({ values }) => values.length === 0)) return null
  const leading = leadingOf(dimensions)
  const conditions = [
    eq(teamId, owner.teamId),
    ...walkedTimes(filter),
    ...narrow(filter),
    ...dimensions.filter((one) => one !== leading).map(isOneOf),
    ...(cursor === undefined ? [] : [isBefore(cursor)]),
  ]
  const walk = (own: SQL[]) =>
    db
      .select(columns)
      .from(eventsOfTeam)
      .where(and(...conditions, ...own))
      .orderBy(desc(createdAt), desc(id))
      .limit(limit + 1)
  const [first, second, ...rest] = (leading?.values ?? []).map((value) => walk([sql`${leading?.column} = ${value}`]))
  if (first === undefined || second === undefined) return walk([])
  return unionAll(first, second, ...rest)
    .orderBy(desc(createdAt), desc(id))
    .limit(limit + 1)
}

/** A filter with an index that returns the events of one value newest first. */
interface Dimension {
  column: SQLWrapper
  values: readonly string[]
  /** Whether few events share a value. */
  selective: boolean
}

/** More values than this are not walked separately. */
const walkable = 32

function dimensionsOf(filter: AuditFilter): Dimension[] {
  const { requestIds, subjectIds, runUuids, persons, userIds, types } = filter
  return [
    { column: requestId, values: requestIds, selective: true },
    { column: subjectId, values: subjectIds, selective: true },
    { column: runOfEvent, values: runUuids, selective: true },
    { column: person, values: persons, selective: true },
    { column: actorId, values: userIds, selective: false },
    { column: type, values: types, selective: false },
  ].flatMap(({ values, ...rest }) => (values === undefined ? [] : [{ ...rest, values: [...new Set(values)] }]))
}

/** The filter to walk along; null when one value is selective enough, or when there is nothing to merge. */
function leadingOf(dimensions: readonly Dimension[]): Dimension | null {
  if (dimensions.some(({ selective, values }) => selective && values.length === 1)) return null
  return dimensions.find(({ values }) => values.length > 1 && values.length <= walkable) ?? null
}

function isOneOf({ column, values }: Dimension): SQL {
  return values.length === 1 ? sql`${column} = ${values[0]}` : inArray(column, [...values])
}

function walkedTimes({ from, to }: AuditFilter): SQL[] {
  return [...(from === undefined ? [] : [gte(createdAt, from)]), ...(to === undefined ? [] : [lt(createdAt, to)])]
}

/** The conditions that are checked on each walked event. */
export function narrowing({ notTypes = [], notUserIds = [], notPersons = [], visibleTo }: AuditFilter): SQL[] {
  return [
    ...(notTypes.length > 0 ? [notInArray(type, [...notTypes])] : []),
    ...(notUserIds.length > 0 ? [notInArray(actorId, [...notUserIds])] : []),
    ...(notPersons.length > 0 ? [sql`(${person} is null or ${notInArray(person, [...notPersons])})`] : []),
    ...(visibleTo === undefined ? [] : [sql`(${subjectType} in ('run', 'document') or ${actorId} = ${visibleTo})`]),
  ]
}

function isBefore(cursor: string): SQL {
  const at = decodeCursor(cursor)
  return sql`(${createdAt}, ${id}) < (${at.createdAt.toISOString()}::timestamptz, ${at.id}::uuid)`
}
