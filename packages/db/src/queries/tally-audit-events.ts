import { and, type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { mostCounted } from '../search/tally.ts'
import { type AuditFilter, auditQuery, narrowing } from './list-audit-events.ts'

/** A value and the number of events that have it; a lower bound if `capped`. */
export interface AuditFacetValue {
  value: string
  count: number
  capped: boolean
}

/** How many events match a filter, in total, per type, per user, and per quarter of an hour. */
export interface AuditTally {
  total: { count: number; capped: boolean }
  /** Most frequent first, like `user`. */
  type: AuditFacetValue[]
  /** By user id. */
  user: AuditFacetValue[]
  /** The start of each quarter of an hour, newest first; days of any time zone can be derived from them. */
  quarters: { start: Date; count: number }[]
}

/** Counts the events that match a filter among the newest `most` events that its index returns, which bounds the work. */
export async function tallyAuditEvents(
  db: Db,
  owner: Owner,
  filter: AuditFilter,
  most = mostCounted,
): Promise<AuditTally> {
  const statement = tallyQuery(db, owner, filter, most)
  const rows = statement === null ? [] : await db.execute<TallyRow>(statement)
  const all = rows.find(({ facet }) => facet === 'total')
  const capped = all !== undefined && all.walked > most
  const valuesOf = (name: TallyRow['facet']) =>
    rows
      .flatMap(({ facet, value, count }) => (facet === name && count > 0 ? [{ value, count, capped }] : []))
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  return {
    total: { count: Math.min(all?.count ?? 0, most), capped },
    type: valuesOf('type'),
    user: valuesOf('user'),
    quarters: valuesOf('quarter')
      .map(({ value, count }) => ({ start: new Date(Number(value) * 1000), count }))
      .toSorted((a, b) => b.start.getTime() - a.start.getTime()),
  }
}

interface TallyRow extends Record<string, unknown> {
  facet: 'total' | 'type' | 'user' | 'quarter'
  value: string
  count: number
  walked: number
}

/** The statement behind `tallyAuditEvents`; null when a filter has no value that could match. */
export function tallyQuery(db: Db, owner: Owner, filter: AuditFilter, most: number): SQL | null {
  const walked = auditQuery(db, owner, { ...filter, limit: most }, () => [])
  if (walked === null) return null
  const met = and(sql`true`, ...narrowing(filter))
  // The rows keep the view's name, so that the same conditions apply to them.
  return sql`
    select case when grouping(type) = 0 then 'type' when grouping(actor) = 0 then 'user'
        when grouping(quarter) = 0 then 'quarter' else 'total' end as facet,
      coalesce(type, actor, quarter::text, '') as value, (count(*) filter (where met))::int as count, count(*)::int as walked
    from (
      select type, actor_id::text as actor, floor(extract(epoch from created_at) / 900)::bigint * 900 as quarter, ${met} as met
      from (${walked.getSQL()}) as events_of_team
    ) as walked group by grouping sets ((type), (actor), (quarter), ())`
}
