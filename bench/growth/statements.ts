import type { Sql } from 'postgres'
import { type PlanNode, readWithoutTeam } from './plan.ts'

/** A statement that runs execute, and whether a database distributed by team would run it on one shard. */
export interface RunStatement {
  /** Its verb and its tables. */
  summary: string
  callsPerRun: number
  /**
   * On one shard if its plan compares the team of each table that has one, or it only inserts rows that name theirs; the queue and tables
   * without a team stay on one host.
   */
  place: 'one shard' | 'queue' | 'without a team' | 'every shard'
}

/** Reads what `pg_stat_statements` has counted while `runs` runs were made; leaves out what fewer than one in ten of them executed. */
export async function runStatements(sql: Sql, runs: number): Promise<RunStatement[]> {
  const teams = await sql<{ name: string }[]>`
    select c.relname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
    where a.attname = 'team_id' and not a.attisdropped and c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace`
  const tables = await sql<{ name: string }[]>`
    select relname as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`
  const executed = await sql<{ query: string; calls: number }[]>`
    select query, sum(calls)::float8 as calls from pg_stat_statements group by query order by 2 desc`
  const names = { all: tables.map(({ name }) => name), ofTeams: new Set(teams.map(({ name }) => name)) }
  const byPlace = new Map<string, RunStatement>()
  for (const { query, calls } of executed) {
    if (calls < runs / 10 || !/\b(?:select|insert|update|delete)\b/iu.test(query)) continue
    const statement = await judge(sql, query, names)
    if (statement === null) continue
    const key = `${statement.summary} ${statement.place}`
    const known = byPlace.get(key)
    byPlace.set(key, { ...statement, callsPerRun: (known?.callsPerRun ?? 0) + calls / runs })
  }
  return [...byPlace.values()].toSorted((a, b) => b.callsPerRun - a.callsPerRun)
}

interface TableNames {
  all: readonly string[]
  ofTeams: ReadonlySet<string>
}

async function judge(
  sql: Sql,
  query: string,
  { all, ofTeams }: TableNames,
): Promise<Omit<RunStatement, 'callsPerRun'> | null> {
  const verb = /\b(?:insert|update|delete|select)\b/iu.exec(query)?.[0].toLowerCase() ?? ''
  if (/graphile_worker|enqueue_job|pg_notify/u.test(query)) return { summary: `${verb} queue`, place: 'queue' }
  const used = all.filter((name) => new RegExp(String.raw`(?<![\w.])"?${name}"?(?!\w)`, 'u').test(query))
  if (used.length === 0) return null
  const summary = `${verb} ${used.join(', ')}`
  if (!used.some((name) => ofTeams.has(name))) return { summary, place: 'without a team' }
  const stray = readWithoutTeam(await planOf(sql, query), ofTeams)
  const place = stray.length === 0 && query.includes('team_id') ? 'one shard' : 'every shard'
  return { summary: stray.length === 0 ? summary : `${summary} (no team: ${stray.join(', ')})`, place }
}

async function planOf(sql: Sql, query: string): Promise<PlanNode> {
  const [row] = await sql.unsafe<{ 'QUERY PLAN': [{ Plan: PlanNode }] }[]>(
    `explain (generic_plan, format json) ${query}`,
  )
  if (row === undefined) throw new Error(`No plan for: ${query}`)
  return row['QUERY PLAN'][0].Plan
}
