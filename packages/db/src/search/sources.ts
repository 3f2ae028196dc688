import { type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { uuids } from './arrays.ts'

/** Lists of runs in the order of time, one per id, of which a search may walk one; `created` is the list of all. */
export type Source =
  | { kind: 'words' | 'shape'; ids: readonly number[] }
  | { kind: 'user' | 'candidate' | 'job' | 'runs'; ids: readonly string[] }
  | { kind: 'created' }

/** A stretch of time and the place in it from which on, towards the past, a walk goes. */
export interface Stretch {
  owner: Owner
  /** Inclusive. */
  from?: Date | undefined
  /** Exclusive. */
  to?: Date | undefined
  start?: Place | undefined
}

/** A place in the order of time, from which a walk goes on. */
export interface Place {
  createdAt: Date
  runUuid: string
  /** Whether the run of this place is walked once more. */
  inclusive: boolean
}

/** More runs than these are a list to be walked, and not one to be fetched. */
const few = 2000

/** The ids that a query gives, or null when they are more than few. */
export async function fewOrNull(db: Db, query: SQL): Promise<string[] | null> {
  const rows = await db.execute<{ id: string }>(sql`select distinct id from (${query} limit ${few * 2}) found`)
  return rows.length > few ? null : rows.map(({ id }) => id)
}

/** The newest `rows` of each list of a source: `created_at`, `run_uuid` and, within its list, the `place`. */
export function headsOf(source: Source, stretch: Stretch, rows: number): SQL {
  if (source.kind === 'runs') return ofRuns(source.ids, stretch)
  if (source.kind === 'created') return newest(sql`search_entries`, sql`true`, { stretch, rows })
  const { table, column, type } = places[source.kind]
  const list = newest(table, sql`${column} = list.id`, { stretch, rows })
  return sql`
    select head.created_at, head.run_uuid, head.place
    from unnest(${sql.param([...source.ids])}::${type}[]) as list(id) cross join lateral (${list}) head`
}

const places = {
  words: { table: sql`search_postings`, column: sql`word_id`, type: sql`integer` },
  shape: { table: sql`search_entries`, column: sql`shape_id`, type: sql`integer` },
  user: { table: sql`search_entries`, column: sql`user_id`, type: sql`uuid` },
  candidate: { table: sql`search_entries`, column: sql`candidate_id`, type: sql`uuid` },
  job: { table: sql`search_entries`, column: sql`job_profile_id`, type: sql`uuid` },
} as const

function newest(table: SQL, condition: SQL, { stretch, rows }: { stretch: Stretch; rows: number }): SQL {
  return sql`
    select created_at, run_uuid, row_number() over () as place from (
      select created_at, run_uuid from ${table}
      where team_id = ${stretch.owner.teamId} and ${condition} and ${within(stretch)}
      order by created_at desc, run_uuid desc limit ${rows}
    ) newest`
}

function ofRuns(ids: readonly string[], stretch: Stretch): SQL {
  return sql`
    select created_at, run_uuid, 0 as place from search_entries
    where team_id = ${stretch.owner.teamId} and run_uuid = any(${uuids(ids)}) and ${within(stretch)}`
}

/** The condition that an entry or a posting lies in a stretch. */
export function within({ from, to, start }: Stretch, row = sql``): SQL {
  const conditions = [
    ...(from === undefined ? [] : [sql`${row}created_at >= ${from.toISOString()}::timestamptz`]),
    ...(to === undefined ? [] : [sql`${row}created_at < ${to.toISOString()}::timestamptz`]),
    ...(start === undefined
      ? []
      : [
          sql`(${row}created_at, ${row}run_uuid) ${start.inclusive ? sql`<=` : sql`<`} (${start.createdAt.toISOString()}::timestamptz, ${start.runUuid}::uuid)`,
        ]),
  ]
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
}

/** A point in time as milliseconds, because the drivers of Postgres give what they like for one. */
export function millis(moment: SQL): SQL {
  return sql`round(extract(epoch from ${moment}) * 1000)::float8`
}

/** What is known of a source without walking it. */
export interface Probe {
  source: Source
  /** Roughly how many runs it has in the stretch. */
  size: number
  /** Of its newest run; null when it has none. */
  newest: Date | null
}

/** Rows that are looked at to judge a source. */
const probed = 600

/** Looks at the newest runs of each source, to tell which is the shortest. */
export async function probe(db: Db, sources: readonly Source[], stretch: Stretch): Promise<Probe[]> {
  const looks = sources.map((source, index) => {
    const rows = Math.max(5, Math.ceil(probed / listsOf(source)))
    return sql`
      select ${index}::int as index, count(*)::int as rows, ${millis(sql`max(created_at)`)} as newest,
        ${millis(sql`max(created_at) filter (where place = ${rows})`)} as known_to
      from (${headsOf(source, stretch, rows)}) heads`
  })
  const found = await db.execute<{ index: number; rows: number; newest: number | null; known_to: number | null }>(
    sql.join(looks, sql` union all `),
  )
  return found.flatMap(({ index, rows, newest: last, known_to: knownTo }) => {
    const source = sources[index]
    if (source === undefined) return []
    const newestRun = last === null ? null : new Date(last)
    return [{ source, newest: newestRun, size: sizeOf(rows, { newest: newestRun, knownTo, stretch }) }]
  })
}

interface Known {
  newest: Date | null
  knownTo: number | null
  stretch: Stretch
}

/** Whoever has more runs than were looked at is judged by how close they lie. */
function sizeOf(rows: number, { newest: last, knownTo, stretch }: Known): number {
  if (last === null || knownTo === null) return rows
  const oldest = stretch.from ?? new Date(last.getTime() - 10 * 365 * 86_400_000)
  const span = Math.max(1, last.getTime() - knownTo)
  return Math.max(rows, (rows * Math.max(span, last.getTime() - oldest.getTime())) / span)
}

/** How many lists a source has side by side. */
export function listsOf(source: Source): number {
  return source.kind === 'created' ? 1 : Math.max(1, source.ids.length)
}
