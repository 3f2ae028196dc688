import { and, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { type Cursor, decodeCursor, encodeCursor, type Page } from '../cursor.ts'
import { generatedDocuments, jobProfiles, runs } from '../schema.ts'
import { type Closeness, closenesses } from '../search/closeness.ts'
import type { DocumentFilters, DocumentSearch, FoundDocument } from '../search/document-search.ts'
import { matchesOf, namesType } from '../search/matched.ts'
import { type QueryTerm, queryTerms, type QueryWord } from '../search/query-terms.ts'
import { findWord, type Hits } from '../search/words.ts'
import { idList, matchesAny, type Meaning, type Term, termsOf } from '../search/terms.ts'

const { searchText: _searchText, teamId: _teamId, ...columns } = getTableColumns(generatedDocuments)

/** Up to this many entries of the small tables are walked one by one along their own index. */
const walkable = 200

/**
 * Finds documents: exact hits first, then parts of words, then forgiven typos, each newest first. The small tables of
 * candidates and jobs say what the words mean; then an index of documents is walked, so that a page costs the same
 * wherever it is.
 */
export async function searchDocuments(db: Db, owner: Owner, search: DocumentSearch): Promise<Page<FoundDocument>> {
  const queried = queryTerms(search.terms)
  const words = queried
    .filter(({ negated }) => !negated)
    .flatMap(({ words: all, field, phrase }) => all.map((word) => ({ word, field, phrase })))
  const cursor = search.cursor === undefined ? null : decodeCursor(search.cursor)
  const found: { row: FoundDocument; tier: number }[] = []
  const earlier: Term[] = []
  let hits: Hits[] = []
  for (const [tier, closeness] of closenesses.entries()) {
    if (found.length > search.limit || (words.length === 0 && tier > 0)) break
    const closer = await Promise.all(
      words.map(async ({ word, field, phrase }) =>
        withinField(phrase && tier > 0 ? nothing() : await findWord(db, owner, word, closeness), field),
      ),
    )
    const known = sizeOf(hits)
    hits = closer.map((more, index) => merge(hits[index], more))
    // Nothing was met that was not met more closely before.
    if (tier > 0 && sizeOf(hits) === known) continue
    const terms = termsOf(
      words.map(({ word, field }, index) => meaningOf(word, { hits: hits[index], field, closeness, search })),
    )
    if (cursor === null || tier >= cursor.tier) {
      const after = cursor !== null && cursor.tier === tier ? cursor : null
      const where = [
        ...filters(owner, search.filters),
        ...queried.filter(({ negated }) => negated).map((term) => without(term, search)),
        ...(after === null ? [] : [isAfter(after)]),
        ...notYet(earlier),
      ]
      const rows = await walk(db, owner, { terms, where, limit: search.limit + 1 - found.length })
      found.push(
        ...rows.map(({ client, ...row }) => ({ row: { ...row, closeness, matched: matched(row, client) }, tier })),
      )
    }
    earlier.push(...terms)
  }
  return pageOf(found, search.limit)

  function matched(row: Omit<FoundDocument, 'closeness' | 'matched'>, client: string | null) {
    return matchesOf(queried, {
      candidate: row.candidateName,
      job: row.jobprofileTitle,
      client: client ?? '',
      run: row.runId,
      file: row.filename,
      typeNames: search.typeWords[row.documentType] ?? [],
    })
  }
}

function nothing(): Hits {
  return { candidates: new Set(), jobs: new Set(), broad: false }
}

function withinField(hits: Hits, field: QueryTerm['field']): Hits {
  if (field === 'any') return hits
  if (field === 'candidate') return { ...hits, jobs: new Set() }
  return field === 'job' ? { ...hits, candidates: new Set() } : nothing()
}

function without({ words, field }: QueryTerm, search: DocumentSearch): SQL {
  const parts = words.map((word) =>
    sql.join([...word.forms.map((form) => textHas(` ${form} `)), ...typesOf(word, { field, search })], sql` or `),
  )
  return sql`not (${sql.join(
    parts.map((part) => sql`(${part})`),
    sql` and `,
  )})`
}

function typesOf(word: QueryWord, { field, search }: { field: QueryTerm['field']; search: DocumentSearch }): SQL[] {
  if (field !== 'any') return []
  const types = Object.entries(search.typeWords).flatMap(([type, names]) => (namesType(word, names) ? [type] : []))
  return types.length === 0 ? [] : [sql`document_type = any(${sql.param(types)}::text[])`]
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

interface Asked {
  hits: Hits | undefined
  field: QueryTerm['field']
  closeness: Closeness
  search: DocumentSearch
}

function meaningOf(word: QueryWord, { hits = nothing(), field, closeness, search }: Asked): Meaning {
  const conditions = [
    ...typesOf(word, { field, search }),
    // A part of a run ID that is not a name: the time stamp.
    ...(field === 'any' ? word.forms.filter((form) => /^\d{4,}$/.test(form)).map(textHas) : []),
    ...(field === 'run' ? word.forms.map((form) => sql`lower(run_id) like ${`%${form}%`}`) : []),
    ...(field === 'file' ? word.forms.map((form) => sql`lower(filename) like ${`%${form}%`}`) : []),
    ...(hits.broad ? word.forms.map((form) => textHas(closeness === 'exact' ? ` ${form} ` : form)) : []),
  ]
  return { hits, document: conditions.length === 0 ? null : sql`(${sql.join(conditions, sql` or `)})` }
}

function textHas(part: string): SQL {
  return sql`search_text like ${`%${part}%`}`
}

function oneOf(column: SQL, values: readonly string[] | undefined, type = sql`uuid[]`): SQL[] {
  return values === undefined ? [] : [sql`${column} = any(${sql.param(values)}::${type})`]
}

function noneOf(column: SQL, values: readonly string[] | undefined, type = sql`uuid[]`): SQL[] {
  return values === undefined ? [] : [sql`${column} <> all(${sql.param(values)}::${type})`]
}

function filters(owner: Owner, filter: DocumentFilters): SQL[] {
  const texts = sql`text[]`
  const status = sql`(select r.status from runs r where r.team_id = d.team_id and r.id = d.run_uuid)`
  return [
    sql`team_id = ${owner.teamId}`,
    ...(filter.kind === undefined ? [] : [sql`kind = ${filter.kind}`]),
    ...oneOf(sql`document_type`, filter.documentTypes, texts),
    ...noneOf(sql`document_type`, filter.notDocumentTypes, texts),
    ...oneOf(sql`candidate_id`, filter.candidateIds),
    ...oneOf(sql`job_profile_id`, filter.jobProfileIds),
    ...oneOf(sql`user_id`, filter.userIds),
    ...noneOf(sql`user_id`, filter.notUserIds),
    ...oneOf(sql`run_uuid`, filter.runUuids),
    ...oneOf(sql`id`, filter.documentIds),
    ...oneOf(status, filter.statuses, texts),
    ...noneOf(status, filter.notStatuses, texts),
    ...(filter.from === undefined ? [] : [sql`created_at >= ${filter.from.toISOString()}::timestamptz`]),
    ...(filter.to === undefined ? [] : [sql`created_at < ${filter.to.toISOString()}::timestamptz`]),
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
    .select({
      ...columns,
      score: runs.score,
      recommendation: runs.recommendation,
      status: runs.status,
      client: jobProfiles.client,
    })
    .from(generatedDocuments)
    .innerJoin(runs, and(eq(runs.teamId, generatedDocuments.teamId), eq(runs.id, generatedDocuments.runUuid)))
    .leftJoin(
      jobProfiles,
      and(eq(jobProfiles.teamId, generatedDocuments.teamId), eq(jobProfiles.id, generatedDocuments.jobProfileId)),
    )
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
