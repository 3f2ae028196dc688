import { reading } from '../floor/reading.ts'
import { procedure } from '../trpc.ts'
import { completeSearch } from './complete-search.ts'
import { countDocuments, facetDocuments } from './count-documents.ts'
import { exportInput } from './export-input.ts'
import { documentCountSchema, documentFacetsSchema } from './facets-view.ts'
import { completeInput, filterInput, searchInput } from './inputs.ts'
import { exportAddress } from './open-export.ts'
import { searchDocuments } from './search-documents.ts'
import { completionSchema, exportAddressSchema, searchResultSchema } from './search-view.ts'

/** The procedures that search for documents. */
export const searchProcedures = {
  search: procedure({
    needs: 'documents:read',
    rest: 'GET /documents',
    audit: ['documents.searched'],
    summary: 'Searches documents with the query language, typo tolerance and filters.',
  })
    .input(searchInput)
    .output(searchResultSchema)
    .query(({ ctx, input }) => searchDocuments(ctx.services, ctx.caller, input)),

  count: procedure({
    needs: 'documents:read',
    rest: 'GET /document-count',
    audit: { none: 'Called on every keystroke; it returns a number only.' },
    summary: 'Counts the documents that match a search, up to 10 000.',
  })
    .input(filterInput)
    .output(documentCountSchema)
    .query(({ ctx, input }) => reading(ctx.services, (services) => countDocuments(services, ctx.caller.owner, input))),

  facets: procedure({
    needs: 'documents:read',
    rest: 'GET /document-facets',
    audit: { none: 'Accompanies a search, which is recorded.' },
    summary: 'Counts matching documents by type, candidate, job, status and user, each under the other filters.',
  })
    .input(filterInput)
    .output(documentFacetsSchema)
    .query(({ ctx, input }) => reading(ctx.services, (services) => facetDocuments(services, ctx.caller.owner, input))),

  exportUrl: procedure({
    needs: 'documents:read',
    rest: 'GET /document-exports',
    audit: { none: 'Returns a URL only; the download is recorded.' },
    summary: 'Returns the URL of a CSV or JSON Lines export of a document search.',
  })
    .input(exportInput)
    .output(exportAddressSchema)
    .query(({ ctx, input }) => exportAddress(ctx.services, ctx.caller, input)),

  complete: procedure({
    needs: 'documents:read',
    rest: 'GET /search-proposals',
    audit: { none: 'Called on every keystroke; it returns suggestions only.' },
    summary: 'Suggests completions at the caret of a document search.',
  })
    .input(completeInput)
    .output(completionSchema)
    .query(({ ctx, input }) => reading(ctx.services, (services) => completeSearch(services, ctx.caller.owner, input))),
}
