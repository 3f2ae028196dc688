import { and, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { type Cursor, decodeCursor, encodeCursor, type Page } from '../cursor.ts'
import { generatedDocuments, runs, type RunStatus } from '../schema.ts'
import { type Closeness, closenesses, findWord, type Hits, type QueryWord, queryWords } from '../search/words.ts'
import { idList, matchesAny, type Meaning, type Term, termsOf } from '../search/terms.ts'
import type { DocumentRow } from './documents.ts'

/** What to find. Words are and-ed; filters narrow; an absent filter does not. */
export interface DocumentSearch {
  query: string
  documentTypes?: readonly string[] | undefined
  kind?: 'document' | 'data' | undefined
  candidateId?: string | undefined
  jobProfileId?: string | undefined
  userId?: string | undefined
  runUuid?: string | undefined
  status?: RunStatus | undefined
  from?: Date | undefined
  to?: Date | undefined
  limit: number
  cursor?: string | undefined
  /** The words that name a document type, folded: `{ offer: ['offer', 'angebot'] }`. */
  typeWords: Readonly<Record<string, readonly string[]>>
}

export interface FoundDocument extends DocumentRow {
  /** How closely the words were met; `exact` when there were none. */
  closeness: Closeness
  score: number | null
  recommendation: 'go' | 'maybe' | 'no_go' | null
  status: RunStatus
}

const { searchText: _searchText, teamId: _teamId, ...columns } = getTableColumns(generatedDocuments)

/** Up to this many entries of the small tables are walked one by one along their own index. */
const walkable = 200

/**
 * Finds documents: exact hits first, then parts of words, then forgiven typos, each newest first. The small tables of
 * candidates and jobs say what the words mean; then an index of documents is walked, so that a page costs the same
 * wherever it is.
 */
export async function searchDocuments(db: Db, owner: Owner, search: DocumentSearch): Promise<Page<FoundDocument>> {
  const words = queryWords(search.query)
  const cursor = search.cursor === undefined ? null : decodeCursor(search.cursor)
  const found: { row: FoundDocument; tier: number }[] = []
  const earlier: Term[] = []
  let hits: Hits[] = []
  for (const [tier, closeness] of closenesses.entries()) {
    if (found.length > search.limit || (words.length === 0 && tier > 0)) break
    const closer = await Promise.all(words.map((word) => findWord(db, owner, word, closeness)))
    const known = sizeOf(hits)
    hits = closer.map((more, index) => merge(hits[index], more))
    // Nothing was met that was not met more closely before.
    if (tier > 0 && sizeOf(hits) === known) continue
    const terms = termsOf(words.map((word, index) => meaningOf(word, hits[index], closeness, search)))
    if (cursor === null || tier >= cursor.tier) {
      const after = cursor !== null && cursor.tier === tier ? cursor : null
      const where = [...filters(owner, search), ...(after === null ? [] : [isAfter(after)]), ...notYet(earlier)]
      const rows = await walk(db, owner, { terms, where, limit: search.limit + 1 - found.length })
      found.push(...rows.map((row) => ({ row: { ...row, closeness }, tier })))
    }
    earlier.push(...terms)
  }
  return pageOf(found, search.limit)
}

function pageOf(found: { row: FoundDocument; tier: number }[], limit: number): Page<FoundDocument> {
  const items = found.slice(0, limit)
  const last = items.at(-1)
  if (found.length <= limit || last === undefined) return { items: items.map(({ row }) => row), nextCursor: null }
  const nextCursor = encodeCursor({ tier: last.tier, createdAt: last.row.createdAt, id: last.row.id })
  return { items: items.map(({ row }) => row), nextCursor }
}

function sizeOf(hits: readonly Hits[]): number {
  return hits.reduce((sum, { candidates, jobs, broad }) => sum + candidates.size + jobs.size + (broad ? 0.5 : 0), 0)
}

function merge(before: Hits | undefined, more: Hits): Hits {
  if (before === undefined) return more
  return {
    candidates: new Set([...before.candidates, ...more.candidates]),
    jobs: new Set([...before.jobs, ...more.jobs]),
    broad: before.broad || more.broad,
  }
}

function meaningOf(word: QueryWord, hits: Hits | undefined, closeness: Closeness, search: DocumentSearch): Meaning {
  const found = hits ?? { candidates: new Set<string>(), jobs: new Set<string>(), broad: false }
  const types = Object.entries(search.typeWords).flatMap(([type, names]) =>
    names.some((name) => word.forms.some((form) => form.length > 1 && name.startsWith(form))) ? [type] : [],
  )
  const conditions = [
    ...(types.length > 0 ? [sql`document_type = any(${sql.param(types)}::text[])`] : []),
    // A part of a run ID that is not a name: the time stamp.
    ...word.forms.filter((form) => /^\d{4,}$/.test(form)).map(textHas),
    ...(found.broad ? word.forms.map((form) => textHas(closeness === 'exact' ? ` ${form} ` : form)) : []),
  ]
  return { hits: found, document: conditions.length === 0 ? null : sql`(${sql.join(conditions, sql` or `)})` }
}

function textHas(part: string): SQL {
  return sql`search_text like ${`%${part}%`}`
}

function on(value: unknown, condition: SQL): SQL[] {
  return value === undefined ? [] : [condition]
}

function filters(owner: Owner, search: DocumentSearch): SQL[] {
  return [
    sql`team_id = ${owner.teamId}`,
    ...on(search.kind, sql`kind = ${search.kind}`),
    ...on(search.documentTypes, sql`document_type = any(${sql.param(search.documentTypes ?? [])}::text[])`),
    ...on(search.candidateId, sql`candidate_id = ${search.candidateId}`),
    ...on(search.jobProfileId, sql`job_profile_id = ${search.jobProfileId}`),
    ...on(search.userId, sql`user_id = ${search.userId}`),
    ...on(search.runUuid, sql`run_uuid = ${search.runUuid}`),
    ...on(search.from, sql`created_at >= ${search.from?.toISOString()}::timestamptz`),
    ...on(search.to, sql`created_at < ${search.to?.toISOString()}::timestamptz`),
    ...on(
      search.status,
      sql`exists (select 1 from runs r where r.team_id = d.team_id and r.id = d.run_uuid and r.status = ${search.status})`,
    ),
  ]
}

function isAfter({ createdAt, id }: Cursor): SQL {
  return sql`(created_at, id) < (${createdAt.toISOString()}::timestamptz, ${id}::uuid)`
}

function notYet(earlier: readonly Term[]): SQL[] {
  return earlier.length === 0 ? [] : [sql`not coalesce(${matchesAny(earlier)}, false)`]
}

interface Walk {
  terms: Term[]
  where: SQL[]
  limit: number
}

async function walk(db: Db, owner: Owner, { terms, where, limit }: Walk) {
  if (terms.length === 0) return []
  const ids = walkIds(terms, where, limit)
  return db
    .select({ ...columns, score: runs.score, recommendation: runs.recommendation, status: runs.status })
    .from(generatedDocuments)
    .innerJoin(runs, and(eq(runs.teamId, generatedDocuments.teamId), eq(runs.id, generatedDocuments.runUuid)))
    .where(and(eq(generatedDocuments.teamId, owner.teamId), sql`${generatedDocuments.id} in ${ids}`))
    .orderBy(desc(generatedDocuments.createdAt), desc(generatedDocuments.id))
    .limit(limit)
}

function walkIds(terms: Term[], where: SQL[], limit: number): SQL {
  const order = sql`order by created_at desc, id desc limit ${limit}`
  const conditions = (more: SQL) => sql.join([...where, more], sql` and `)
  const entries = entriesOf(terms)
  if (entries === null)
    return sql`(select id from generated_documents d where ${conditions(matchesAny(terms))} ${order})`
  const along = (column: SQL, ids: ReadonlySet<string>) => sql`
    select near.id, near.created_at from unnest(${idList(ids)}) as entry(id)
    cross join lateral (
      select d.id, d.created_at from generated_documents d
      where ${column} = entry.id and ${conditions(matchesAny(terms))} ${order}
    ) near`
  return sql`(select id from (
    ${along(sql`d.candidate_id`, entries.candidates)} union ${along(sql`d.job_profile_id`, entries.jobs)}
  ) hits ${order})`
}

/** The few entries along whose index every term can be walked; null when a term leaves both sides open, or they are many. */
function entriesOf(terms: readonly Term[]): { candidates: Set<string>; jobs: Set<string> } | null {
  const candidates = new Set<string>()
  const jobs = new Set<string>()
  for (const term of terms) {
    if (term.candidates === null && term.jobs === null) return null
    for (const id of term.candidates ?? []) candidates.add(id)
    if (term.candidates === null) for (const id of term.jobs ?? []) jobs.add(id)
    if (candidates.size + jobs.size > walkable) return null
  }
  return { candidates, jobs }
}
