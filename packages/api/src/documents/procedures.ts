import { completeInput, documentInput, downloadUrlInput, filterInput, searchInput } from '../search/inputs.ts'
import { completeSearch } from '../search/complete-search.ts'
import { deleteManyDocuments } from '../storage/retention/delete-documents.ts'
import { countDocuments, facetDocuments } from '../search/count-documents.ts'
import { getDocument } from './get-document.ts'
import { exportAddress } from '../search/open-export.ts'
import { searchDocuments } from '../search/search-documents.ts'
import { exportInput } from '../search/export-input.ts'
import { deleteDocumentsInput } from '../storage/retention/inputs.ts'
import { identifyInput } from '../identify/inputs.ts'
import { mintDownload } from './download-links.ts'
import { identifyFile } from '../identify/identify.ts'
import { procedure, router } from '../trpc.ts'
import { documentSchema, downloadLinkSchema } from './document-view.ts'
import { documentCountSchema, documentFacetsSchema } from '../search/facets-view.ts'
import { completionSchema, exportAddressSchema, searchResultSchema } from '../search/search-view.ts'
import { deletionsSchema } from '../storage/retention/retention-view.ts'
import { identifiedSchema } from '../identify/identified-view.ts'

export const documentsRouter = router({
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

  get: procedure
    .meta({ rest: 'GET /documents/{documentId}', audit: ['document.viewed'], summary: 'One document’s record.' })
    .input(documentInput)
    .output(documentSchema)
    .query(({ ctx, input }) => getDocument(ctx.services, ctx.caller, input.documentId)),

  downloadUrl: procedure
    .meta({
      rest: 'POST /download-links',
      audit: ['link.created'],
      summary:
        'A link to a document or a run’s ZIP, for fifteen minutes, or to one ZIP of chosen documents, for an hour.',
    })
    .input(downloadUrlInput)
    .output(downloadLinkSchema)
    .mutation(({ ctx, input }) => mintDownload(ctx.services, ctx.caller, input)),

  deleteMany: procedure
    .meta({
      rest: 'POST /document-deletions',
      audit: ['document.deleted'],
      summary:
        'Deletes documents for good, each by itself, and tells what became of each; their records stay as evidence.',
    })
    .input(deleteDocumentsInput)
    .output(deletionsSchema)
    .mutation(({ ctx, input }) => deleteManyDocuments(ctx.services, ctx.caller, input.documentIds)),

  // A mutation only because a fingerprint is too long for a URL.
  identify: procedure
    .meta({
      rest: 'POST /identifications',
      audit: ['document.identified'],
      summary: 'Says what a file is by its SHA-256: the document, its version, and to whom it was sent.',
    })
    .input(identifyInput)
    .output(identifiedSchema)
    .mutation(({ ctx, input }) => identifyFile(ctx.services, ctx.caller, input)),
})
