import { documentInput, downloadUrlInput, searchInput } from '../inputs.ts'
import { getDocument, searchDocuments } from '../operations/documents.ts'
import { mintDownload } from '../operations/download-links.ts'
import { procedure, router } from '../trpc.ts'

export const documentsRouter = router({
  /** Finds documents by words, typos forgiven, and filters. */
  search: procedure
    .input(searchInput)
    .query(({ ctx, input }) => searchDocuments(ctx.services, ctx.caller.owner, input)),

  /** One document's record. */
  get: procedure
    .input(documentInput)
    .query(({ ctx, input }) => getDocument(ctx.services, ctx.caller.owner, input.documentId)),

  /** A link to a document or to a run's ZIP, for fifteen minutes. */
  downloadUrl: procedure
    .input(downloadUrlInput)
    .mutation(({ ctx, input }) => mintDownload(ctx.services, ctx.caller, input)),
})
