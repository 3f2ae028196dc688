import { procedure } from '../trpc.ts'
import { documentSchema, downloadLinkSchema } from './document-view.ts'
import { mintDownload } from './download-links.ts'
import { getDocument } from './get-document.ts'
import { documentInput, downloadUrlInput } from './inputs.ts'

/** The procedures of single documents and their downloads. */
export const documentProcedures = {
  get: procedure({
    needs: 'documents:read',
    rest: 'GET /documents/{documentId}',
    audit: ['document.viewed'],
    summary: 'Returns a document’s record.',
  })
    .input(documentInput)
    .output(documentSchema)
    .query(({ ctx, input }) => getDocument(ctx.services, ctx.caller, input.documentId)),

  downloadUrl: procedure({
    needs: 'documents:read',
    rest: 'POST /download-links',
    audit: ['link.created'],
    summary:
      'Creates a download link: for one document or a run’s ZIP (valid 15 minutes), or for a ZIP of selected documents (valid 1 hour).',
  })
    .input(downloadUrlInput)
    .output(downloadLinkSchema)
    .mutation(({ ctx, input }) => mintDownload(ctx.services, ctx.caller, input)),
}
