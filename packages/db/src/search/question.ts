import type { Db, Owner } from '../client.ts'
import type { Closeness } from './closeness.ts'
import type { DocumentSearch } from './document-search.ts'
import { fileKinds } from './files.ts'
import { resolveFilters, type ResolvedFilters } from './filters.ts'
import { lookUp, mergeHits } from './lookup.ts'
import { type Part, partsOf } from './parts.ts'
import { type QueryTerm, queryTerms } from './query-terms.ts'
import type { Question } from './ways.ts'

/** A search with everything looked up that does not depend on the closeness. */
export interface AskedQuestion extends Question {
  terms: QueryTerm[]
  filters: ResolvedFilters
}

/** Takes a search apart and looks up what its filters stand for; its words have met nothing yet. */
export async function ask(
  db: Db,
  owner: Owner,
  search: Pick<DocumentSearch, 'terms' | 'filters' | 'typeWords'>,
): Promise<AskedQuestion> {
  const terms = queryTerms(search.terms)
  const [kinds, filters] = await Promise.all([fileKinds(db, owner), resolveFilters(db, owner, search.filters)])
  return { search, terms, kinds, filters, parts: partsOf(terms) }
}

/** The question with what its words meet at this closeness, besides what they have met before. */
export async function lookUpParts<Q extends Question>(
  db: Db,
  owner: Owner,
  question: Q,
  closeness: Closeness,
): Promise<Q> {
  const hits = await lookUp(
    db,
    owner,
    question.parts.flatMap((part) => part.words),
    closeness,
  )
  let taken = 0
  const parts: Part[] = question.parts.map((part) => ({
    ...part,
    hits: part.hits.map((known) => mergeHits(known, hits[taken++] ?? [])),
  }))
  return { ...question, parts }
}
