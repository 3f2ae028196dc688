import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { wordIds } from './arrays.ts'
import { directions } from './direction.ts'
import type { ResolvedFilters } from './filters.ts'
import { allOf } from './parts.ts'
import { headsOf, listsOf, millis, type Place, probe, type Source, type ScanRange, within } from './sources.ts'
import type { MatchPlan } from './match-plans.ts'

/** A run that matches a plan, with its matching files. */
export interface MetRun {
  createdAt: Date
  runUuid: string
  types: string[]
}

/** The result of a walk. */
export interface Walked {
  runs: MetRun[]
  /** The place up to which the walk has seen everything; null if it reached the end. */
  reached: Place | null
}

export interface Walk {
  plan: MatchPlan
  filters: ResolvedFilters
  range: ScanRange
  /** Number of runs after which the walk stops. */
  enough: number
}

/** Rows of the chosen source that consecutive queries read until enough was found. */
const rounds = [300, 2500, 6000]
/** If two lists hardly overlap, their index is faster; if there is no index to use, this many more rows are read. */
const lastRounds = [15_000, 15_000]
/** With more lists than this, they are not walked in parallel. */
const mostLists = 4000

/**
 * Finds runs that match a plan, in the direction of the range, along the shortest list that every match must be in. Its
 * work is bounded: with few matches, it stops before the end and returns where.
 */
export async function walk(db: Db, { plan, filters, range, enough }: Walk): Promise<Walked> {
  const chosen = await chooseSource(db, { plan, filters, range })
  if (chosen === null) return { runs: [], reached: null }
  const { source } = chosen
  const runs: MetRun[] = []
  let place = chosen.start
  const sets = [...plan.sets, ...filters.sets]
  for (const [index, rows] of [...rounds, ...lastRounds].entries()) {
    if (index === rounds.length && sets.length > 1) {
      const left = enough - runs.length
      const met = await lookUpRuns(db, { plan, filters, range: { ...range, start: place }, enough: left })
      return { runs: [...runs, ...met], reached: met.length < left ? null : placeOf(met.at(-1)) }
    }
    const walked = await walkOn(db, source, {
      plan,
      filters,
      range: { ...range, start: place },
      enough: enough - runs.length,
      rows: Math.max(4, Math.ceil(rows / listsOf(source))),
    })
    runs.push(...walked.runs)
    if (walked.reached === null || runs.length >= enough) return { runs, reached: walked.reached }
    place = walked.reached
  }
  return { runs, reached: place ?? null }
}

export interface Chosen {
  source: Source
  start: Place | undefined
}

/**
 * Returns the shortest list along which the plan can be scanned, from the first run that can be in all of them; null if one of them is
 * empty, so that nothing can match.
 */
export async function chooseSource(db: Db, { plan, filters, range }: Omit<Walk, 'enough'>): Promise<Chosen | null> {
  const sources: Source[] = [
    ...plan.sets.filter((ids) => ids.length <= mostLists).map((ids) => ({ kind: 'words' as const, ids })),
    ...filters.sources,
    ...(plan.everyShape ? [] : [{ kind: 'shape' as const, ids: [...plan.types.keys()] }]),
  ]
  // A list of this many words covers about every second run, so the list of all runs may be shorter to walk.
  if (sources.every((source) => listsOf(source) > 200)) sources.push({ kind: 'created' })
  const [only] = sources
  if (sources.length === 1 && only !== undefined) return { source: only, start: range.start }
  const probes = await probe(db, sources, range)
  const firsts = probes.flatMap((each) => each.first ?? [])
  const [best] = probes.toSorted((a, b) => costOf(a) - costOf(b))
  if (firsts.length < probes.length || best === undefined) return null
  const { start, sort } = range
  const { sign } = directions[sort]
  // Before the first run of the last list, no run can be in all of them.
  const common = Math.max(...firsts.map((moment) => sign * moment.getTime())) * sign
  const isAhead = start === undefined || sign * common > sign * start.createdAt.getTime()
  const begin = { createdAt: new Date(common), runUuid: firstUuids[sort], inclusive: true }
  return { source: best.source, start: isAhead ? begin : start }
}

/** A UUID that sorts before every run of the same time. */
const firstUuids = {
  newest: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
  oldest: '00000000-0000-0000-0000-000000000000',
} as const

function costOf({ source, size }: { source: Source; size: number }): number {
  return source.kind === 'created' ? size / 50 : size
}

interface Round extends Walk {
  rows: number
}

interface Row extends Record<string, unknown> {
  at: number
  run_uuid: string
  shape_id: number
  is_frontier: boolean
}

async function walkOn(db: Db, source: Source, { plan, filters, range, enough, rows }: Round): Promise<Walked> {
  const { order } = directions[range.sort]
  const found = await db.execute<Row>(sql`
    with ${nearBy(source, range, rows)}
    (select ${millis(sql`near.created_at`)} as at, e.run_uuid, e.shape_id, false as is_frontier
     from near cross join lateral (
       select * from search_entries e
       where e.team_id = ${range.owner.teamId} and e.run_uuid = near.run_uuid and ${conditionOf(plan, filters)} limit 1
     ) e
     order by near.created_at ${order}, near.run_uuid ${order} limit ${enough})
    union all
    select ${millis(sql`created_at`)}, run_uuid, 0, true from frontier`)
  const met = found.filter((row) => !row.is_frontier).map((row) => runOf(row, plan))
  const frontier = found.find((row) => row.is_frontier)
  if (met.length === enough) return { runs: met, reached: placeOf(met.at(-1)) }
  return { runs: met, reached: frontier === undefined ? null : placeOf(runOf(frontier, plan)) }
}

/**
 * The CTEs `near`, the first runs of a source in the direction of the walk, and `frontier`, the place up to which these are complete; empty
 * if they are all.
 */
function nearBy(source: Source, range: ScanRange, rows: number): SQL {
  const { order, after } = directions[range.sort]
  return sql`
    heads as materialized (${headsOf(source, range, rows)}),
    frontier as materialized (
      select created_at, run_uuid from heads where place = ${rows} order by created_at ${order}, run_uuid ${order} limit 1
    ),
    near as (
      select distinct h.created_at, h.run_uuid from heads h
      where not exists (select from frontier f where (h.created_at, h.run_uuid) ${after} (f.created_at, f.run_uuid))
      order by h.created_at ${order}, h.run_uuid ${order}
    )`
}

/** The condition on an entry `e` to match a plan and the filters. */
export function conditionOf(plan: MatchPlan, filters: ResolvedFilters): SQL {
  const shapes = sql`e.shape_id = any(${sql.param([...plan.types.keys()])}::integer[])`
  return allOf([...plan.entry, ...filters.entry, ...(plan.everyShape ? [] : [shapes])])
}

/** Fetches all entries with the words through the index over words, and sorts them. */
async function lookUpRuns(db: Db, { plan, filters, range, enough }: Walk): Promise<MetRun[]> {
  const { order } = directions[range.sort]
  const rows = await db.execute<Row>(sql`
    with met as materialized (${entriesWith(plan, filters, range)})
    select ${millis(sql`created_at`)} as at, run_uuid, shape_id, false as is_frontier
    from met order by created_at ${order}, run_uuid ${order} limit ${enough}`)
  return rows.map((row) => runOf(row, plan))
}

/** All entries of a range that match a plan, through the index over their words. */
export function entriesWith(plan: MatchPlan, filters: ResolvedFilters, range: ScanRange): SQL {
  const sets = [...plan.sets, ...filters.sets].map((ids) => sql`e.words && ${wordIds(ids)}`)
  return sql`
    select e.* from entries_of_team e
    where e.team_id = ${range.owner.teamId} and ${allOf(sets)} and ${within(range, sql`e.`)}
      and ${conditionOf(plan, filters)}`
}

function runOf({ at, run_uuid: runUuid, shape_id: shape }: Row, plan: MatchPlan): MetRun {
  return { createdAt: new Date(at), runUuid, types: plan.types.get(shape) ?? [] }
}

function placeOf(run: MetRun | undefined): Place | null {
  return run === undefined ? null : { createdAt: run.createdAt, runUuid: run.runUuid, inclusive: false }
}
