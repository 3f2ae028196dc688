import { procedure } from '../trpc.ts'
import { completeSearch } from './complete-search.ts'
import { countDocuments, facetDocuments } from './count-documents.ts'
import { exportInput } from './export-input.ts'
import { documentCountSchema, documentFacetsSchema } from './facets-view.ts'
import { completeInput, filterInput, searchInput } from './inputs.ts'
import { exportAddress } from './open-export.ts'
import { searchDocuments } from './search-documents.ts'
import { completionSchema, exportAddressSchema, searchResultSchema } from './search-view.ts'

/** The procedures that find documents. */
export const searchProcedures = {
  search: procedure
    .meta({
      rest: 'GET /documents',
      audit: ['documents.searched'],
      summary: 'Finds documents by the search language, typos forgiven, and by filters.',
    })
    .input(searchInput)
    .output(searchResultSchema)
    .query(({ ctx, input }) => searchDocuments(ctx.services, ctx.caller, input)),

  count: procedure
    .meta({
      rest: 'GET /document-count',
      audit: { none: 'It tells a number, and is asked with every key that is pressed.' },
      summary: 'How many documents a search finds; beyond 10 000 only that there are at least so many.',
    })
    .input(filterInput)
    .output(documentCountSchema)
    .query(({ ctx, input }) => countDocuments(ctx.services, ctx.caller.owner, input)),

  facets: procedure
    .meta({
      rest: 'GET /document-facets',
      audit: { none: 'It stands beside a search, which is recorded.' },
      summary:
        'How many documents of each type, candidate, job, status and user a search finds under its other filters.',
    })
    .input(filterInput)
    .output(documentFacetsSchema)
    .query(({ ctx, input }) => facetDocuments(ctx.services, ctx.caller.owner, input)),

  exportUrl: procedure
    .meta({
      rest: 'GET /document-exports',
      audit: { none: 'It gives an address; what is taken away from there is recorded.' },
      summary: 'Where the documents of a search are to be had as CSV or JSON Lines.',
    })
    .input(exportInput)
    .output(exportAddressSchema)
    .query(({ ctx, input }) => exportAddress(ctx.services, ctx.caller, input)),

  complete: procedure
    .meta({
      rest: 'GET /search-proposals',
      audit: { none: 'It is asked with every key that is pressed.' },
      summary: 'What could stand at the caret of a search that is being typed.',
    })
    .input(completeInput)
    .output(completionSchema)
    .query(({ ctx, input }) => completeSearch(ctx.services, ctx.caller.owner, input)),
}
