import { countDocuments as count, facetDocuments as facets, type Owner } from '@dossier/db'
import type { FilterInput } from '../inputs/documents.ts'
import type { Services } from '../services.ts'
import type { DocumentCount, DocumentFacets } from '../views/facets.ts'
import { prepareSearch } from './search-documents.ts'

/** How many documents meet a search; from a bound on only that there are at least so many. */
export async function countDocuments(services: Services, owner: Owner, input: FilterInput): Promise<DocumentCount> {
  const { search } = await prepareSearch(services, owner, input)
  return count(services.db, owner, search)
}

/** The most frequent values of each facet among the documents that meet a search, counted under the filters of the others. */
export async function facetDocuments(services: Services, owner: Owner, input: FilterInput): Promise<DocumentFacets> {
  const { search } = await prepareSearch(services, owner, input)
  return facets(services.db, owner, search)
}
