import type { Db, Owner } from '../client.ts'
import type { Closeness } from './closeness.ts'
import type { DocumentSearch } from './document-search.ts'
import { fileKinds } from './files.ts'
import { resolveFilters, type ResolvedFilters } from './filters.ts'
import { lookUp, mergeHits } from './lookup.ts'
import { type Part, partsOf } from './parts.ts'
import { type QueryTerm, queryTerms } from './query-terms.ts'
import type { PlanInput } from './match-plans.ts'

/** A query whose filters and words have been looked up, independent of the closeness. */
export interface ResolvedQuery extends PlanInput {
  terms: QueryTerm[]
  filters: ResolvedFilters
}

/** Parses a search, and looks up its filters and the exact matches of its words. */
export async function resolveQuery(
  db: Db,
  owner: Owner,
  search: Pick<DocumentSearch, 'terms' | 'filters' | 'typeWords'>,
): Promise<ResolvedQuery> {
  const terms = queryTerms(search.terms)
  const [kinds, filters, parts] = await Promise.all([
    fileKinds(db, owner),
    resolveFilters(db, owner, search.filters),
    lookUpParts(db, owner, partsOf(terms), ['exact']),
  ])
  return { search, terms, kinds, filters, parts }
}

/** Returns the query with partial matches and matches with typos looked up as well. */
export async function widenQuery(db: Db, owner: Owner, query: ResolvedQuery): Promise<ResolvedQuery> {
  return { ...query, parts: await lookUpParts(db, owner, query.parts, ['partial', 'forgiven']) }
}

/** Adds hits at these closenesses to the hits that the parts already have. */
async function lookUpParts(db: Db, owner: Owner, parts: readonly Part[], asked: readonly Closeness[]): Promise<Part[]> {
  const words = parts.flatMap((part) => part.words)
  const found = await Promise.all(asked.map((closeness) => lookUp(db, owner, words, closeness)))
  let taken = 0
  return parts.map((part) => ({
    ...part,
    hits: part.hits.map((known) => {
      const word = taken++
      return found.reduce((hits, each) => mergeHits(hits, each[word] ?? []), known)
    }),
  }))
}
