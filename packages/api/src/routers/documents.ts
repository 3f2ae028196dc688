import { documentInput, downloadUrlInput, searchInput } from '../inputs/documents.ts'
import { getDocument, searchDocuments } from '../operations/documents.ts'
import { mintDownload } from '../operations/download-links.ts'
import { procedure, router } from '../trpc.ts'
import { documentSchema, downloadLinkSchema, foundDocumentsSchema } from '../views/document.ts'

export const documentsRouter = router({
  search: procedure
    .meta({
      rest: 'GET /documents',
      audit: { none: 'It gives names and no content; to open what was found is recorded.' },
      summary: 'Finds documents by words, typos forgiven, and filters.',
    })
    .input(searchInput)
    .output(foundDocumentsSchema)
    .query(({ ctx, input }) => searchDocuments(ctx.services, ctx.caller.owner, input)),

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
})
