import { type Db, type Owner, readTogether } from '../client.ts'
import type { Page } from '../cursor.ts'
import { closenesses, toldCloseness } from '../search/closeness.ts'
import type { DocumentSearch, FoundDocument } from '../search/document-search.ts'
import type { HydratedDocument } from '../search/hydrate.ts'
import { matchesOf } from '../search/matched.ts'
import { decodePosition, encodePosition, type Position } from '../search/position.ts'
import { resolveQuery, type ResolvedQuery, widenQuery } from '../search/resolved-query.ts'
import { readTier } from '../search/read-tier.ts'

interface Found {
  row: FoundDocument
  position: Position
}

/**
 * Searches documents: exact matches first, then parts of words, then names by sound and matches with typos, each in
 * order of time. It resolves the words through the vocabulary and then walks runs along the shortest of their lists, so
 * every page costs the same. A page may be short and still have a cursor: the search then stopped after a bounded
 * amount of work, and the next page continues from there.
 */
export async function searchDocuments(db: Db, owner: Owner, search: DocumentSearch): Promise<Page<FoundDocument>> {
  return readTogether(db, (tx) => searchWithin(tx, owner, search))
}

async function searchWithin(db: Db, owner: Owner, search: DocumentSearch): Promise<Page<FoundDocument>> {
  const { sort = 'newest', marks = false } = search
  const after = search.cursor === undefined ? null : decodePosition(search.cursor, sort)
  let query = await resolveQuery(db, owner, search)
  if (query.filters.nothing) return { items: [], nextCursor: null }
  const found: Found[] = []
  for (const [tier, closeness] of closenesses.entries()) {
    // If there are no words to match, every match is exact.
    if (tier > 0 && query.parts.every(({ term }) => term.negated)) break
    if (tier === 1) query = await widenQuery(db, owner, query)
    if (after !== null && tier < after.tier) continue
    const { documents, reached } = await readTier(db, owner, {
      query,
      closeness,
      fresh: tier > 0,
      after: after?.tier === tier ? after : null,
      sort,
      limit: search.limit + 1 - found.length,
      marks,
    })
    for (const { row, at } of documents) {
      const position = { sort, tier, createdAt: at, runUuid: row.runUuid, documentId: row.id }
      found.push({ row: { ...withMatches(row, { query, search }), closeness: toldCloseness(closeness) }, position })
    }
    if (found.length > search.limit) return pageOf(found, search.limit)
    if (reached !== null) {
      const { createdAt, runUuid } = reached
      const nextCursor = encodePosition({ sort, tier, createdAt, runUuid, documentId: null })
      return { items: found.map(({ row }) => row), nextCursor }
    }
  }
  return pageOf(found, search.limit)
}

function pageOf(found: readonly Found[], limit: number): Page<FoundDocument> {
  const items = found.slice(0, limit)
  const last = items.at(-1)
  return {
    items: items.map(({ row }) => row),
    nextCursor: found.length > limit && last !== undefined ? encodePosition(last.position) : null,
  }
}

interface Asked {
  query: ResolvedQuery
  search: DocumentSearch
}

function withMatches({ client, ...row }: HydratedDocument, { query, search }: Asked): Omit<FoundDocument, 'closeness'> {
  const matched = matchesOf(query.terms, {
    candidate: row.candidateName,
    job: row.jobprofileTitle,
    client: client ?? '',
    run: row.runId,
    file: row.filename,
    typeNames: search.typeWords[row.documentType] ?? [],
  })
  return { ...row, matched }
}
