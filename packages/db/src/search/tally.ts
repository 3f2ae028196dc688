import { type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import type { DocumentSearch } from './document-search.ts'
import { allOf } from './parts.ts'
import { ask, type AskedQuestion, lookFurther } from './question.ts'
import { headsOf, listsOf, type Source, type Stretch } from './sources.ts'
import { chooseSource, conditionOf, entriesWith, withBitmaps } from './walk.ts'
import { type Way, waysOf } from './ways.ts'

/** More documents than these are not counted. */
export const mostCounted = 10_000

/** Runs that are counted at most: with four documents each they are enough. */
const mostRuns = 2600
/** Rows of the chosen list that are read; with the second number, where the first were not enough. */
const rounds = [2400, 8000]

export const facetNames = ['type', 'candidate', 'job', 'status', 'user'] as const
export type FacetName = (typeof facetNames)[number]

/** A value that documents have, and how many of those that were counted have it. */
interface TallyRow {
  facet: FacetName
  value: string
  count: number
}

/** What was counted of the documents that meet a search. */
export interface Tally {
  total: number
  /** Whether there may be more than were counted. */
  open: boolean
  /** The most frequent values of each facet. */
  rows: TallyRow[]
}

/** Counts what meets a search at any closeness, with bounded work; with `facets`, also by value. */
export async function tally(
  db: Db,
  owner: Owner,
  search: Pick<DocumentSearch, 'terms' | 'filters' | 'typeWords'>,
  { facets }: { facets: boolean },
): Promise<Tally> {
  const asked = await ask(db, owner, search)
  if (asked.filters.nothing) return { total: 0, open: false, rows: [] }
  const question = await lookFurther(db, owner, asked)
  const ways = waysOf(question, 'forgiven', { fresh: false })
  const tallies = await Promise.all(ways.map((way) => tallyWay(db, owner, { question, way, facets })))
  return {
    total: tallies.reduce((sum, { total }) => sum + total, 0),
    open: tallies.some(({ open }) => open),
    rows: tallies.flatMap(({ rows }) => rows),
  }
}

interface WayTally {
  question: AskedQuestion
  way: Way
  facets: boolean
}

async function tallyWay(db: Db, owner: Owner, { question, way, facets }: WayTally): Promise<Tally> {
  const { filters } = question
  const { from, to } = question.search.filters
  const stretch: Stretch = { owner, sort: 'newest', from, to }
  const chosen = await chooseSource(db, { way, filters, stretch })
  if (chosen === null) return { total: 0, open: false, rows: [] }
  const within = { ...stretch, start: chosen.start }
  const counting = { question, way, facets }
  for (const [index, rows] of rounds.entries()) {
    if (index > 0 && way.sets.length + filters.sets.length > 1) break
    const counted = await countIn(db, nearest(chosen.source, within, { rows, way, question }), counting)
    if (!counted.open || counted.total > mostCounted || index === rounds.length - 1) return counted
  }
  const indexed = sql`
    met as materialized (select * from (${entriesWith(way, filters, within)}) e limit ${mostRuns}),
    more as (select count(*) = ${mostRuns} as open from met)`
  return withBitmaps(db, (tx) => countIn(tx, indexed, counting))
}

/** The named queries `met`, entries that meet the way among the newest of each list, and `more`, whether these are all. */
function nearest(source: Source, stretch: Stretch, { rows, way, question }: Nearest): SQL {
  const each = Math.max(4, Math.ceil(rows / listsOf(source)))
  return sql`
    heads as materialized (${headsOf(source, stretch, each)}),
    met as materialized (
      select e.* from (select distinct created_at, run_uuid from heads) near cross join lateral (
        select * from search_entries e
        where e.team_id = ${stretch.owner.teamId} and e.run_uuid = near.run_uuid
          and ${conditionOf(way, question.filters)} limit 1
      ) e limit ${mostRuns}
    ),
    more as (
      select exists (select from heads where place = ${each}) or (select count(*) from met) = ${mostRuns} as open
    )`
}

interface Nearest extends Pick<WayTally, 'question' | 'way'> {
  rows: number
}

/** Values of a facet that are told. */
const mostValues = 20

async function countIn(db: Db, met: SQL, { question, way, facets }: WayTally): Promise<Tally> {
  const conditions = [...way.document, ...question.filters.document]
  const shapes = [...way.types].map(([shape, types]) => ({ shape, types, files: types.length }))
  const list = sql`jsonb_to_recordset(${JSON.stringify(shapes)}::jsonb) as s(shape integer, types text[], files integer)`
  // Where only a document itself knows whether it is met, documents are counted; otherwise runs, times their files.
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
      return (way.types.get(Number(value)) ?? []).map((type) => ({ facet: 'type', value: type, count }))
    }),
  }
}

const facetQueries = sql.join(
  [
    sql`select facet, value, count(*)::int from counted group by facet, value`,
    valuesOf('candidate', sql`candidate_id::text`),
    valuesOf('job', sql`job_profile_id::text`),
    valuesOf('user', sql`user_id::text`),
    // The index knows the few that have not succeeded.
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
