import { type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import type { DocumentSearch } from './document-search.ts'
import { allOf } from './parts.ts'
import { resolveQuery, type ResolvedQuery, widenQuery } from './resolved-query.ts'
import { headsOf, listsOf, type Source, type ScanRange } from './sources.ts'
import { chooseSource, conditionOf, entriesWith } from './walk.ts'
import { type MatchPlan, matchPlansOf } from './match-plans.ts'

/** The count stops after this many documents. */
export const mostCounted = 10_000

/** Maximum number of runs to count: enough, at four documents each. */
const mostRuns = 2600
/** Rows of the chosen list to read; the second number applies if the first was not enough. */
const rounds = [2400, 8000]

export const facetNames = ['type', 'candidate', 'job', 'status', 'user'] as const
export type FacetName = (typeof facetNames)[number]

/** A value, and how many of the counted documents have it. */
interface TallyRow {
  facet: FacetName
  value: string
  count: number
}

/** The counts of the documents that match a search. */
export interface Tally {
  total: number
  /** Whether there may be more than those counted. */
  open: boolean
  /** The most frequent values of each facet. */
  rows: TallyRow[]
}

/** Counts matches at any closeness with bounded work; with `facets`, also by value. */
export async function tally(
  db: Db,
  owner: Owner,
  search: Pick<DocumentSearch, 'terms' | 'filters' | 'typeWords'>,
  { facets }: { facets: boolean },
): Promise<Tally> {
  const asked = await resolveQuery(db, owner, search)
  if (asked.filters.nothing) return { total: 0, open: false, rows: [] }
  const query = await widenQuery(db, owner, asked)
  const plans = matchPlansOf(query, 'forgiven', { fresh: false })
  const tallies = await Promise.all(plans.map((plan) => tallyPlan(db, owner, { query, plan, facets })))
  return {
    total: tallies.reduce((sum, { total }) => sum + total, 0),
    open: tallies.some(({ open }) => open),
    rows: tallies.flatMap(({ rows }) => rows),
  }
}

interface PlanTally {
  query: ResolvedQuery
  plan: MatchPlan
  facets: boolean
}

async function tallyPlan(db: Db, owner: Owner, { query, plan, facets }: PlanTally): Promise<Tally> {
  const { filters } = query
  const { from, to } = query.search.filters
  const range: ScanRange = { owner, sort: 'newest', from, to }
  const chosen = await chooseSource(db, { plan, filters, range })
  if (chosen === null) return { total: 0, open: false, rows: [] }
  const within = { ...range, start: chosen.start }
  const counting = { query, plan, facets }
  for (const [index, rows] of rounds.entries()) {
    if (index > 0 && plan.sets.length + filters.sets.length > 1) break
    const counted = await countIn(db, nearest(chosen.source, within, { rows, plan, query }), counting)
    if (!counted.open || counted.total > mostCounted || index === rounds.length - 1) return counted
  }
  const indexed = sql`
    met as materialized (select * from (${entriesWith(plan, filters, within)}) e limit ${mostRuns}),
    more as (select count(*) = ${mostRuns} as open from met)`
  return countIn(db, indexed, counting)
}

/** The CTEs `met`, entries that match the plan among the newest of each list, and `more`, whether there may be others. */
function nearest(source: Source, range: ScanRange, { rows, plan, query }: Nearest): SQL {
  const each = Math.max(4, Math.ceil(rows / listsOf(source)))
  return sql`
    heads as materialized (${headsOf(source, range, each)}),
    met as materialized (
      select e.* from (select distinct created_at, run_uuid from heads) near cross join lateral (
        select * from search_entries e
        where e.team_id = ${range.owner.teamId} and e.run_uuid = near.run_uuid
          and ${conditionOf(plan, query.filters)} limit 1
      ) e limit ${mostRuns}
    ),
    more as (
      select exists (select from heads where place = ${each}) or (select count(*) from met) = ${mostRuns} as open
    )`
}

interface Nearest extends Pick<PlanTally, 'query' | 'plan'> {
  rows: number
}

/** Maximum number of values returned per facet. */
const mostValues = 20

async function countIn(db: Db, met: SQL, { query, plan, facets }: PlanTally): Promise<Tally> {
  const conditions = [...plan.document, ...query.filters.document]
  const shapes = [...plan.types].map(([shape, types]) => ({ shape, types, files: types.length }))
  const list = sql`jsonb_to_recordset(${JSON.stringify(shapes)}::jsonb) as s(shape integer, types text[], files integer)`
  // Counts documents if only the document row can tell whether it matches; otherwise counts runs, times their files.
  const counted =
    conditions.length === 0
      ? sql`select e.*, 'shape' as facet, e.shape_id::text as value, s.files from met e join ${list} on s.shape = e.shape_id`
      : sql`
        select e.*, 'type' as facet, d.document_type as value, 1 as files from met e join ${list} on s.shape = e.shape_id
        cross join lateral (
          select d.document_type from generated_documents d
          where d.team_id = e.team_id and d.run_uuid = e.run_uuid and d.document_type = any(s.types) and ${allOf(conditions)}
          limit 1000
        ) d`
  const values = facets ? sql`union all ${facetQueries}` : sql``
  const rows = await db.execute<{ facet: FacetName | 'shape' | 'total' | 'open'; value: string; count: number }>(sql`
    with ${met}, counted as materialized (${counted})
    select 'total' as facet, '' as value, coalesce(sum(files), 0)::int as count from counted
    union all select 'open', '', open::int from more ${values}`)
  return {
    total: rows.find(({ facet }) => facet === 'total')?.count ?? 0,
    open: rows.find(({ facet }) => facet === 'open')?.count === 1,
    rows: rows.flatMap(({ facet, value, count }): TallyRow[] => {
      if (facet === 'total' || facet === 'open') return []
      if (facet !== 'shape') return [{ facet, value, count }]
      return (plan.types.get(Number(value)) ?? []).map((type) => ({ facet: 'type', value: type, count }))
    }),
  }
}

const facetQueries = sql.join(
  [
    sql`select facet, value, count(*)::int from counted group by facet, value`,
    valuesOf('candidate', sql`candidate_id::text`),
    valuesOf('job', sql`job_profile_id::text`),
    valuesOf('user', sql`user_id::text`),
    // An index covers the few that have not succeeded.
    sql`
      select 'status', coalesce(r.status, 'succeeded') as value, sum(c.files)::int
      from counted c left join lateral (
        select status from runs r
        where r.team_id = c.team_id and r.id = c.run_uuid and r.status <> 'succeeded' limit 1
      ) r on true group by 2`,
  ],
  sql` union all `,
)

function valuesOf(facet: string, value: SQL): SQL {
  return sql`(
    select ${sql.raw(`'${facet}'`)}, ${value}, sum(files)::int from counted where ${value} is not null
    group by 2 order by 3 desc, 2 limit ${sql.raw(String(mostValues))})`
}
