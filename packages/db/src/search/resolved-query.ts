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

/** Takes a search apart and looks up what its filters stand for, and what its words meet exactly. */
export async function ask(
  db: Db,
  owner: Owner,
  search: Pick<DocumentSearch, 'terms' | 'filters' | 'typeWords'>,
): Promise<AskedQuestion> {
  const terms = queryTerms(search.terms)
  const [kinds, filters, parts] = await Promise.all([
    fileKinds(db, owner),
    resolveFilters(db, owner, search.filters),
    lookUpParts(db, owner, partsOf(terms), ['exact']),
  ])
  return { search, terms, kinds, filters, parts }
}

/** The question with everything that its words meet, be it a part of a word or with typos forgiven. */
export async function lookFurther(db: Db, owner: Owner, question: AskedQuestion): Promise<AskedQuestion> {
  return { ...question, parts: await lookUpParts(db, owner, question.parts, ['partial', 'forgiven']) }
}

/** Parts with what their words meet at these closenesses, besides what they have met before. */
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
