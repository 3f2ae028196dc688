import { and, asc, count, desc, eq, inArray, isNull, ne, type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { decodeCursor } from '../cursor.ts'
import { generatedDocuments, originalType, runs, users } from '../schema.ts'
import type { RunRow } from './runs.ts'

/** The candidate and the job profile whose runs form one history. */
export type RunPair = Pick<RunRow, 'candidateId' | 'jobProfileId'>

/** The inputs that can differ between versions of a run. */
export const runParts = [
  'candidate',
  'job',
  'terms',
  'locale',
  'theme',
  'overrides',
  'anonymous',
  'pdf',
  'sections',
  'photo',
] as const
export type RunPart = (typeof runParts)[number]

/** One run of a history. */
export type RunVersionRow = Omit<
  RunRow,
  | 'inputs'
  | 'result'
  | 'progress'
  | 'revision'
  | 'bundleSha256'
  | 'idempotencyKey'
  | 'error'
  | 'startedAt'
  | 'originalSha256'
> & {
  userName: string
  locale: string | null
  /** Fingerprints of the run's inputs; equal inputs have equal fingerprints. */
  parts: Record<RunPart, string>
  /** The verdicts that count for the must and the should criteria, if the run has a match. */
  must: string[]
  should: string[]
  /** Run ID of `repeatOf`. */
  repeatOfRunId: string | null
}

/** Lists the runs of one candidate and job after `cursor`, newest first; returns one row more than `limit` if there are more. */
export async function runVersions(
  db: Db,
  owner: Owner,
  { pair, limit, cursor }: { pair: RunPair; limit: number; cursor?: string | undefined },
): Promise<RunVersionRow[]> {
  const { id, runId, userId, candidateId, jobProfileId, mode, status, inputHash, versions } = runs
  const { score, recommendation, repeatOf, asOf, createdAt, finishedAt } = runs
  const columns = { id, runId, userId, candidateId, jobProfileId, mode, status, inputHash, versions }
  const outcome = { score, recommendation, repeatOf, asOf, createdAt, finishedAt }
  return db
    .select({
      ...columns,
      ...outcome,
      userName: users.name,
      locale: sql<string | null>`${runs.inputs}->>'locale'`,
      parts: fingerprints,
      must: verdictsIn('must'),
      should: verdictsIn('should'),
      repeatOfRunId: sql<string | null>`(
        select origin.run_id from runs origin where origin.team_id = ${runs.teamId} and origin.id = ${runs.repeatOf}
      )`,
    })
    .from(runs)
    .innerJoin(users, eq(users.id, runs.userId))
    .where(and(ofPair(owner, pair), cursor === undefined ? undefined : olderThan(cursor)))
    .orderBy(desc(runs.createdAt), desc(runs.id))
    .limit(limit + 1)
}

/** Counts the runs of one candidate and job, or those that are not newer than `at`. */
export async function countRunVersions(
  db: Db,
  owner: Owner,
  pair: RunPair,
  at?: Pick<RunRow, 'createdAt' | 'id'>,
): Promise<number> {
  const upTo =
    at && sql`(${runs.createdAt}, ${runs.id}) <= (${at.createdAt.toISOString()}::timestamptz, ${at.id}::uuid)`
  const [row] = await db
    .select({ total: count() })
    .from(runs)
    .where(and(ofPair(owner, pair), upTo))
  return row?.total ?? 0
}

/** The hashes of all generated files of some runs, by run. */
export async function documentHashes(
  db: Db,
  owner: Owner,
  runUuids: readonly string[],
): Promise<Map<string, { documentType: string; sha256: string }[]>> {
  if (runUuids.length === 0) return new Map()
  const { runUuid, documentType, sha256, id } = generatedDocuments
  const rows = await db
    .select({ runUuid, documentType, sha256 })
    .from(generatedDocuments)
    .where(
      and(eq(generatedDocuments.teamId, owner.teamId), inArray(runUuid, [...runUuids]), ne(documentType, originalType)),
    )
    .orderBy(asc(id))
  return Map.groupBy(rows, (row) => row.runUuid)
}

function ofPair(owner: Owner, { candidateId, jobProfileId }: RunPair): SQL | undefined {
  const job = jobProfileId === null ? isNull(runs.jobProfileId) : eq(runs.jobProfileId, jobProfileId)
  return and(eq(runs.teamId, owner.teamId), eq(runs.candidateId, candidateId), job)
}

function olderThan(cursor: string): SQL {
  const { createdAt, id } = decodeCursor(cursor)
  return sql`(${runs.createdAt}, ${runs.id}) < (${createdAt.toISOString()}::timestamptz, ${id}::uuid)`
}

const fingerprints = sql<Record<RunPart, string>>`jsonb_build_object(${sql.join(
  // Runs from before overrides, anonymous runs, PDF, sections or photos lack these inputs.
  runParts.map((part) =>
    sql.raw(
      `'${part}', md5(coalesce(nullif(nullif(nullif((runs.inputs->'${part}')::text, '[]'), 'null'), 'false'), ''))`,
    ),
  ),
  sql.raw(', '),
)})`

function verdictsIn(group: 'must' | 'should'): SQL<string[]> {
  // The path is one of two constants, so it is safe to inline it.
  const path = sql.raw(`'$.match.${group}[*]'`)
  const counted = sql`coalesce(one #> '{override,verdict}', one -> 'verdict')`
  return sql<string[]>`(
    select coalesce(jsonb_agg(${counted} order by at), '[]')
    from jsonb_path_query(${runs.result}, ${path}) with ordinality as criteria (one, at)
  )`
}
