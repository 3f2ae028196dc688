import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { findClientIds } from '../queries/clients.ts'
import { generatedDocuments, runStatuses, type RunStatus, searchVocabulary } from '../schema.ts'
import { texts, uuids } from './arrays.ts'
import type { DocumentFilters } from './document-search.ts'
import { fewOrNull, type Source } from './sources.ts'

/** Filters resolved to SQL conditions; the shapes apply the `wanted` types. */
export interface ResolvedFilters {
  /** True if nothing can match. */
  nothing: boolean
  /** Conditions on `e`. */
  entry: SQL[]
  /** Conditions on `d`, for what only the document row has. */
  document: SQL[]
  /** The lists that can be walked. */
  sources: Source[]
  /** Word ids of users: an entry must have at least one of each set. */
  sets: number[][]
}

/** Looks up the ids behind the filters. */
export async function resolveFilters(db: Db, owner: Owner, filters: DocumentFilters): Promise<ResolvedFilters> {
  const { userIds, candidateIds, jobProfileIds, runUuids } = filters
  const lists = [userIds, candidateIds, jobProfileIds, runUuids, filters.statuses, filters.documentIds]
  const parts = await Promise.all([
    ofDocuments(db, owner, filters.documentIds),
    ofStatuses(db, owner, filters),
    ofSubmissions(db, owner, filters),
    ofUsers(db, owner, userIds),
  ])
  return {
    nothing: lists.some((list) => list?.length === 0) || parts.some(({ nothing }) => nothing),
    entry: [
      ...(filters.notUserIds === undefined ? [] : [sql`e.user_id <> all(${uuids(filters.notUserIds)})`]),
      ...oneOf(sql`e.candidate_id`, candidateIds),
      ...oneOf(sql`e.job_profile_id`, jobProfileIds),
      ...oneOf(sql`e.run_uuid`, runUuids),
      ...parts.flatMap(({ entry }) => entry),
    ],
    document: parts.flatMap(({ document }) => document),
    sources: [
      ...(candidateIds === undefined ? [] : [{ kind: 'candidate' as const, ids: candidateIds }]),
      ...(jobProfileIds === undefined ? [] : [{ kind: 'job' as const, ids: jobProfileIds }]),
      ...(runUuids === undefined ? [] : [{ kind: 'runs' as const, ids: runUuids }]),
      ...parts.flatMap(({ sources }) => sources),
    ],
    sets: parts.flatMap(({ sets }) => sets),
  }
}

const passes: ResolvedFilters = { nothing: false, entry: [], document: [], sources: [], sets: [] }

function oneOf(column: SQL, ids: readonly string[] | undefined): SQL[] {
  return ids === undefined ? [] : [sql`${column} = any(${uuids(ids)})`]
}

async function ofDocuments(db: Db, owner: Owner, ids: readonly string[] | undefined): Promise<ResolvedFilters> {
  if (ids === undefined || ids.length === 0) return passes
  const rows = await db
    .selectDistinct({ run: generatedDocuments.runUuid })
    .from(generatedDocuments)
    .where(and(eq(generatedDocuments.teamId, owner.teamId), inArray(generatedDocuments.id, [...ids])))
  const runs = rows.map(({ run }) => run)
  return {
    ...passes,
    nothing: runs.length === 0,
    document: [sql`d.id = any(${uuids(ids)})`],
    sources: [{ kind: 'runs', ids: runs }],
  }
}

async function ofUsers(db: Db, owner: Owner, ids: readonly string[] | undefined): Promise<ResolvedFilters> {
  if (ids === undefined) return passes
  const rows = await db
    .select({ id: searchVocabulary.id })
    .from(searchVocabulary)
    .where(
      and(
        eq(searchVocabulary.teamId, owner.teamId),
        eq(searchVocabulary.field, 'user'),
        inArray(searchVocabulary.word, [...ids]),
      ),
    )
  return {
    ...passes,
    nothing: rows.length === 0,
    entry: oneOf(sql`e.user_id`, ids),
    sources: [{ kind: 'user', ids }],
    sets: [rows.map(({ id }) => id)],
  }
}

/** Nearly all runs with documents have succeeded; an index covers the others, and only those are worth walking. */
async function ofStatuses(
  db: Db,
  owner: Owner,
  { statuses, notStatuses = [] }: DocumentFilters,
): Promise<ResolvedFilters> {
  const wanted = (statuses ?? runStatuses).filter((status) => !notStatuses.includes(status))
  const unwanted = runStatuses.filter((status) => !wanted.includes(status))
  if (unwanted.length === 0) return passes
  if (wanted.includes('succeeded')) return { ...passes, entry: [sql`not ${hasStatus(unwanted)}`] }
  const few = await fewOrNull(
    db,
    sql`
      select r.id from runs r join search_entries e on e.team_id = r.team_id and e.run_uuid = r.id
      where r.team_id = ${owner.teamId} and r.status <> 'succeeded' and r.status = any(${texts(wanted)})`,
  )
  return {
    ...passes,
    nothing: few?.length === 0,
    entry: [hasStatus(wanted)],
    sources: few === null ? [] : [{ kind: 'runs', ids: few }],
  }
}

function hasStatus(some: readonly RunStatus[]): SQL {
  return sql`exists (
    select from runs r
    where r.team_id = e.team_id and r.id = e.run_uuid and r.status <> 'succeeded' and r.status = any(${texts(some)})
  )`
}

async function ofSubmissions(db: Db, owner: Owner, filters: DocumentFilters): Promise<ResolvedFilters> {
  const { submittedTo, submitted } = filters
  const clients = submittedTo === undefined ? null : [...(await findClientIds(db, owner, submittedTo))]
  if (clients?.length === 0) return { ...passes, nothing: true }
  const narrowed = [...(clients === null ? [] : [sql`s.client_id = any(${uuids(clients)})`]), ...sendingTime(filters)]
  if (narrowed.length === 0 && submitted === undefined) return passes
  const to = sql.join([sql`true`, ...narrowed], sql` and `)
  const sent = (column: SQL) =>
    sql`exists (select from submissions s where s.team_id = e.team_id and ${column} and s.retracted_at is null and ${to})`
  if (submitted === false) return { ...passes, document: [sql`not ${sent(sql`s.document_id = d.id`)}`] }
  const few =
    narrowed.length === 0
      ? null
      : await fewOrNull(
          db,
          sql`select run_uuid as id from submissions s where s.team_id = ${owner.teamId} and ${to} and s.retracted_at is null`,
        )
  return {
    ...passes,
    nothing: few?.length === 0,
    entry: [sent(sql`s.run_uuid = e.run_uuid`)],
    document: [sent(sql`s.document_id = d.id`)],
    sources: few === null ? [] : [{ kind: 'runs', ids: few }],
  }
}

function sendingTime({ sentFrom, sentBefore }: DocumentFilters): SQL[] {
  return [
    ...(sentFrom === undefined ? [] : [sql`s.sent_at >= ${sentFrom.toISOString()}::timestamptz`]),
    ...(sentBefore === undefined ? [] : [sql`s.sent_at < ${sentBefore.toISOString()}::timestamptz`]),
  ]
}
