import { type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { uuids } from './arrays.ts'
import { directions, type SearchSort } from './direction.ts'

/** Lists of runs in order of time, one per id, of which a search may walk one; `created` is the list of all runs. */
export type Source =
  | { kind: 'words' | 'shape'; ids: readonly number[] }
  | { kind: 'user' | 'candidate' | 'job' | 'runs'; ids: readonly string[] }
  | { kind: 'created' }

/** A period, the direction of the scan, and where it starts. */
export interface ScanRange {
  owner: Owner
  sort: SearchSort
  /** Inclusive. */
  from?: Date | undefined
  /** Exclusive. */
  to?: Date | undefined
  start?: Place | undefined
}

/** A place in the order of time from which a walk continues. */
export interface Place {
  createdAt: Date
  runUuid: string
  /** Whether the walk includes the run at this place. */
  inclusive: boolean
}

/** With more runs than this, a list is walked instead of fetched. */
const few = 2000

/** The ids that a query returns; null if there are more than `few`. */
export async function fewOrNull(db: Db, query: SQL): Promise<string[] | null> {
  const rows = await db.execute<{ id: string }>(sql`select distinct id from (${query} limit ${few * 2}) found`)
  return rows.length > few ? null : rows.map(({ id }) => id)
}

/** The first `rows` of each list of a source, in the direction of the walk: `created_at`, `run_uuid`, and the `place` within the list. */
export function headsOf(source: Source, range: ScanRange, rows: number): SQL {
  if (source.kind === 'runs') return ofRuns(source.ids, range)
  if (source.kind === 'created') return first(sql`search_entries`, sql`true`, { range, rows })
  const { table, column, type } = places[source.kind]
  const list = first(table, sql`${column} = list.id`, { range, rows })
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

function first(table: SQL, condition: SQL, { range, rows }: { range: ScanRange; rows: number }): SQL {
  const { order } = directions[range.sort]
  return sql`
    select created_at, run_uuid, row_number() over () as place from (
      select created_at, run_uuid from ${table}
      where team_id = ${range.owner.teamId} and ${condition} and ${within(range)}
      order by created_at ${order}, run_uuid ${order} limit ${rows}
    ) firsts`
}

function ofRuns(ids: readonly string[], range: ScanRange): SQL {
  return sql`
    select created_at, run_uuid, 0 as place from search_entries
    where team_id = ${range.owner.teamId} and run_uuid = any(${uuids(ids)}) and ${within(range)}`
}

/** The condition that an entry or a posting lies in a range. */
export function within({ from, to, start, sort }: ScanRange, row = sql``): SQL {
  const conditions = [
    ...(from === undefined ? [] : [sql`${row}created_at >= ${from.toISOString()}::timestamptz`]),
    ...(to === undefined ? [] : [sql`${row}created_at < ${to.toISOString()}::timestamptz`]),
    ...(start === undefined
      ? []
      : [
          sql`(${row}created_at, ${row}run_uuid) ${directions[sort].after}${start.inclusive ? sql`=` : sql``} (${start.createdAt.toISOString()}::timestamptz, ${start.runUuid}::uuid)`,
        ]),
  ]
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
}

/** A point in time as milliseconds, because the drivers return timestamps in different types. */
export function millis(moment: SQL): SQL {
  return sql`round(extract(epoch from ${moment}) * 1000)::float8`
}

/** What is known about a source without walking it. */
export interface Probe {
  source: Source
  /** Approximate number of runs in the range. */
  size: number
  /** Time of its first run in the direction of the walk; null if it has none. */
  first: Date | null
}

/** Number of rows read to estimate a source. */
const probed = 600

/** Reads the first runs of each source, to find the shortest source. */
export async function probe(db: Db, sources: readonly Source[], range: ScanRange): Promise<Probe[]> {
  const firstMoment = range.sort === 'newest' ? sql`max(created_at)` : sql`min(created_at)`
  const looks = sources.map((source, index) => {
    const rows = Math.max(5, Math.ceil(probed / listsOf(source)))
    return sql`
      select ${index}::int as index, count(*)::int as rows, ${millis(firstMoment)} as first,
        ${millis(sql`${firstMoment} filter (where place = ${rows})`)} as known_to
      from (${headsOf(source, range, rows)}) heads`
  })
  const found = await db.execute<{ index: number; rows: number; first: number | null; known_to: number | null }>(
    sql.join(looks, sql` union all `),
  )
  return found.flatMap(({ index, rows, first: moment, known_to: knownTo }) => {
    const source = sources[index]
    if (source === undefined) return []
    const firstRun = moment === null ? null : new Date(moment)
    return [{ source, first: firstRun, size: sizeOf(rows, { first: firstRun, knownTo, range }) }]
  })
}

interface Known {
  first: Date | null
  knownTo: number | null
  range: ScanRange
}

/** Extrapolates from the density of the rows read when a source has more runs than that. */
function sizeOf(rows: number, { first: begin, knownTo, range }: Known): number {
  if (begin === null || knownTo === null) return rows
  const bound = range.sort === 'newest' ? range.from : range.to
  const span = Math.max(1, Math.abs(begin.getTime() - knownTo))
  const whole = bound === undefined ? longestHistory : Math.abs(begin.getTime() - bound.getTime())
  return Math.max(rows, (rows * Math.max(span, whole)) / span)
}

/** The assumed length of an unbounded history: ten years, in milliseconds. */
const longestHistory = 10 * 365 * 86_400_000

/** The number of parallel lists of a source. */
export function listsOf(source: Source): number {
  return source.kind === 'created' ? 1 : Math.max(1, source.ids.length)
}
