import { countDocuments as count, facetDocuments as facets, type Owner } from '@dossier/db'
import type { FilterInput } from './inputs.ts'
import type { Services } from '../context.ts'
import type { DocumentCount, DocumentFacets } from './facets-view.ts'
import { prepareSearch } from './search-documents.ts'

/** Counts the documents that match a search; beyond a limit, only states that there are at least that many. */
export async function countDocuments(services: Services, owner: Owner, input: FilterInput): Promise<DocumentCount> {
  const { search } = await prepareSearch(services, owner, input)
  return count(services.db, owner, search)
}

/**
 * The most frequent values of each facet among the matching documents, counted under the filters of the other facets; a
 * name search (`candidate:müller`) counts as such a filter.
 */
export async function facetDocuments(services: Services, owner: Owner, input: FilterInput): Promise<DocumentFacets> {
  const { search } = await prepareSearch(services, owner, input)
  const without = async (field: 'candidate' | 'job') => {
    const terms = search.terms.filter((term) => term.field !== field || term.negated)
    return terms.length === search.terms.length ? null : facets(services.db, owner, { ...search, terms })
  }
  const [all, candidate, job] = await Promise.all([
    facets(services.db, owner, search),
    without('candidate'),
    without('job'),
  ])
  return { ...all, candidate: candidate?.candidate ?? all.candidate, job: job?.job ?? all.job }
}
