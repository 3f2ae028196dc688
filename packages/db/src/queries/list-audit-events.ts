import { and, desc, eq, gte, inArray, lt, notInArray, type SQL, sql, type SQLWrapper } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import type { Db, Owner } from '../client.ts'
import { decodeCursor, type Page, toPage } from '../cursor.ts'
import { auditDisclosures, auditEvents } from '../schema.ts'
import type { AuditEventRow, AuditEventType } from './audit-events.ts'

/** Which events are meant; an absent filter does not narrow, the values of one are or-ed, and filters are and-ed. */
export interface AuditFilter {
  types?: readonly AuditEventType[] | undefined
  notTypes?: readonly AuditEventType[] | undefined
  /** Who did it. */
  userIds?: readonly string[] | undefined
  notUserIds?: readonly string[] | undefined
  /** Ids of what the event is about: a run, a document, a user … */
  subjectIds?: readonly string[] | undefined
  /** The run that the event is about, or that its document belongs to. */
  runUuids?: readonly string[] | undefined
  /** Keyed hashes of persons, as events have them. */
  persons?: readonly string[] | undefined
  notPersons?: readonly string[] | undefined
  requestIds?: readonly string[] | undefined
  /** Inclusive. */
  from?: Date | undefined
  /** Exclusive. */
  to?: Date | undefined
  /** Narrows to what a recruiter may see: the events of runs and documents, and the user's own. */
  visibleTo?: string | undefined
}

export interface AuditList extends AuditFilter {
  limit: number
  cursor?: string | undefined
}

const { teamId, id, type, actorId, requestId, subjectType, subjectId, person, data, createdAt } = auditEvents
const columns = { id, type, actorId, requestId, subjectType, subjectId, person, data, createdAt }

/** The run that an event speaks of; `audit_events_run` has an index on exactly this expression. */
const runOfEvent = sql<
  string | null
>`(case when ${subjectType} = 'run' then ${subjectId} else ${data} ->> 'runUuid' end)`

/** The team's events, newest first. Every filter has its index; the values of one are walked one by one and merged. */
export async function listAuditEvents(db: Db, owner: Owner, list: AuditList): Promise<Page<AuditEventRow>> {
  const query = auditQuery(db, owner, list)
  if (query === null) return { items: [], nextCursor: null }
  const { items, nextCursor } = toPage(await query, list.limit)
  return { items: await disclosed(db, owner, items), nextCursor }
}

/** Shows the hashes that the events only commit to, as long as their persons are there. */
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
 * The statement behind `listAuditEvents`, one row longer than the page; null when a filter has no value that could be met.
 * With another `narrow`, what no index knows is left to whoever reads the rows.
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
      .from(auditEvents)
      .where(and(...conditions, ...own))
      .orderBy(desc(createdAt), desc(id))
      .limit(limit + 1)
  const [first, second, ...rest] = (leading?.values ?? []).map((value) => walk([sql`${leading?.column} = ${value}`]))
  if (first === undefined || second === undefined) return walk([])
  return unionAll(first, second, ...rest)
    .orderBy(desc(createdAt), desc(id))
    .limit(limit + 1)
}

/** A filter that has an index which gives the events of one value newest first. */
interface Dimension {
  column: SQLWrapper
  values: readonly string[]
  /** Few events have the same value. */
  selective: boolean
}

/** More values than this are not walked one by one. */
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

/** The filter along which to walk; null when one value is selective enough, or when there is nothing to merge. */
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

/** What is asked of an event once it has been walked to. */
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
