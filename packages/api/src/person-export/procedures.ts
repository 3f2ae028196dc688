import { getPerson, personInput } from '../persons/index.ts'
import { exportAddressSchema } from '../search/index.ts'
import { procedure } from '../trpc.ts'

/** The export of a person; its bytes are served by `openPersonExport`. */
export const personExportProcedures = {
  exportUrl: procedure({
    needs: 'persons:export',
    rest: 'GET /candidates/{candidateId}/exports',
    audit: { none: 'Returns a URL only; the download is recorded.' },
    summary: 'Returns the URL of a ZIP of everything that is kept about a person. Administrators only.',
  })
    .input(personInput)
    .output(exportAddressSchema)
    .query(async ({ ctx, input }) => {
      const { id } = await getPerson(ctx.services, ctx.caller.owner, input.candidateId)
      return { url: `/export/persons/${id}.zip`, contentType: 'application/zip' }
    }),
}
