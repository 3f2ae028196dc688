import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import type { AuditEventType } from './audit-events.ts'
import type { Team } from './audit-chain.ts'

/** An event of the audit chain with its position, and with the hashes that stay readable until its person is erased. */
export interface ChainedEvent {
  seq: number
  id: string
  type: string
  subjectType: string
  subjectId: string
  /** The run that the event refers to, or else its subject. */
  lane: string
  data: Record<string, unknown>
  createdAt: Date
}

/** The lane of an event, within which order is kept: its run, if there is one. */
export const laneOfEvent: SQL = sql.raw(
  `coalesce(case when e.subject_type = 'run' then e.subject_id else e.data ->> 'runUuid' end, e.subject_id)`,
)

/** The columns of an event `e` with its disclosure `d`; times in milliseconds, because `execute` does not map column types. */
export const chainedColumns: SQL = sql`e.id, e.type, e.subject_type as "subjectType", e.subject_id as "subjectId",
  ${laneOfEvent} as lane, e.data || coalesce(d.fields, '{}') as data, (extract(epoch from e.created_at) * 1000)::float8 as "createdAt"`

/** A row of `chainedColumns` with its position. */
export type ChainedRow = Omit<ChainedEvent, 'createdAt'> & { createdAt: number }

/** Converts a row to an event. */
export function chainedEventOf({ createdAt, ...event }: ChainedRow): ChainedEvent {
  return { ...event, createdAt: new Date(createdAt) }
}

/**
 * Lists the events of these types after position `after`, in chain order, and the position up to which it read; it
 * reads at most `limit` links.
 */
export async function chainedEvents(
  db: Db,
  { teamId }: Team,
  { after, types, limit }: { after: number; types: readonly AuditEventType[]; limit: number },
): Promise<{ events: ChainedEvent[]; upTo: number }> {
  const rows = await db.execute<ChainedRow & { isOfType: boolean } & Record<string, unknown>>(sql`
    select l.seq::float8 as seq, ${chainedColumns}, e.type = any(${sql.param([...types])}::text[]) as "isOfType"
    from audit_links l
    join audit_events e on e.team_id = l.team_id and e.id = l.event_id
    left join audit_disclosures d on d.team_id = e.team_id and d.event_id = e.id
    where l.team_id = ${teamId} and l.seq > ${after}
    order by l.seq limit ${limit}`)
  return {
    events: rows.flatMap(({ isOfType, ...event }) => (isOfType ? [chainedEventOf(event)] : [])),
    upTo: rows.at(-1)?.seq ?? after,
  }
}

/** The position of the last link of the team's chain; 0 for an empty one. */
export async function lastPosition(db: Db, { teamId }: Team): Promise<number> {
  const [row] = await db.execute<{ seq: number }>(
    sql`select coalesce(max(seq), 0)::float8 as seq from audit_links where team_id = ${teamId}`,
  )
  return row?.seq ?? 0
}
