import { type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import type { Closeness } from './closeness.ts'
import { directions, type SearchSort } from './direction.ts'
import { documentsOf, type HydratedDocument } from './hydrate.ts'
import type { Position } from './position.ts'
import type { ResolvedQuery } from './resolved-query.ts'
import type { Place, ScanRange } from './sources.ts'
import { type MetRun, walk, type Walked } from './walk.ts'
import { type MatchPlan, matchPlansOf } from './match-plans.ts'

export interface TierRequest {
  query: ResolvedQuery
  closeness: Closeness
  /** Whether to exclude closer matches. */
  fresh: boolean
  /** Where the previous page ended, if it ended in this tier. */
  after: Position | null
  sort: SearchSort
  limit: number
  /** Whether to read the marks of the documents. */
  marks: boolean
}

/** A document and the time of its run, by which it is ordered. */
interface TierDocument {
  row: HydratedDocument
  at: Date
}

export interface TierPage {
  documents: TierDocument[]
  /** If fewer were found than requested: the place up to which everything was seen; null at the end of the tier. */
  reached: Place | null
}

/** Maximum number of walks per page, in case documents turn out not to match although their runs do. */
const mostWalks = 6

/** Reads the next documents of one closeness, in the requested order of time. */
export async function readTier(db: Db, owner: Owner, request: TierRequest): Promise<TierPage> {
  const { query, closeness, fresh, after, sort, limit } = request
  const plans = matchPlansOf(query, closeness, { fresh })
  const { from, to } = query.search.filters
  const documents: TierDocument[] = []
  let place: Place | null | undefined = after === null ? undefined : { ...after, inclusive: after.documentId !== null }
  for (let walks = 0; walks < mostWalks && place !== null && plans.length > 0; walks++) {
    const range: ScanRange = { owner, sort, from, to, start: place }
    const enough = limit - documents.length
    const walked = await Promise.all(plans.map((plan) => walk(db, { plan, filters: query.filters, range, enough })))
    place = firstReached(walked, sort)
    const seen = seenTogether(walked, place, sort)
    const hydrated = await Promise.all(
      plans.map((plan, index) => hydrate(db, owner, { plan, runs: seen[index] ?? [], request, limit: enough })),
    )
    documents.push(...hydrated.flat().toSorted(byOrder(sort)).slice(0, enough))
    if (documents.length >= limit) return { documents, reached: null }
  }
  return { documents, reached: place ?? null }
}

/** Where the first of several walks stopped: beyond that place, the result may be incomplete. */
function firstReached(walked: readonly Walked[], sort: SearchSort): Place | null {
  return walked
    .flatMap(({ reached }) => reached ?? [])
    .reduce<Place | null>((first, place) => (first === null || comesAfter(first, place, sort) ? place : first), null)
}

function seenTogether(walked: readonly Walked[], place: Place | null, sort: SearchSort): MetRun[][] {
  return walked.map(({ runs }) => runs.filter((run) => place === null || !comesAfter(run, place, sort)))
}

/** Whether a walk reaches `a` after `b`. */
function comesAfter(a: Moment, b: Moment, sort: SearchSort): boolean {
  return directions[sort].sign * inTime(a, b) > 0
}

type Moment = Pick<Place, 'createdAt' | 'runUuid'>

function inTime(a: Moment, b: Moment): number {
  return a.createdAt.getTime() - b.createdAt.getTime() || compare(a.runUuid, b.runUuid)
}

interface PlanRuns {
  plan: MatchPlan
  runs: readonly MetRun[]
  request: TierRequest
  limit: number
}

async function hydrate(db: Db, owner: Owner, { plan, runs, request, limit }: PlanRuns): Promise<TierDocument[]> {
  const { after, query, sort } = request
  const { after: beyond } = directions[sort]
  const notSeen: SQL[] =
    after === null || after.documentId === null
      ? []
      : [sql`(d.run_uuid <> ${after.runUuid} or d.id ${beyond} ${after.documentId})`]
  const conditions = [...plan.document, ...query.filters.document, ...notSeen]
  const rows = await documentsOf(db, owner, { runs, conditions, sort, limit, marks: request.marks })
  const moments = new Map(runs.map((run) => [run.runUuid, run.createdAt]))
  return rows.map((row) => ({ row, at: moments.get(row.runUuid) ?? row.createdAt }))
}

function momentOf({ at, row }: TierDocument): Moment {
  return { createdAt: at, runUuid: row.runUuid }
}

function byOrder(sort: SearchSort): (a: TierDocument, b: TierDocument) => number {
  return (a, b) => directions[sort].sign * (inTime(momentOf(a), momentOf(b)) || compare(a.row.id, b.row.id))
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
