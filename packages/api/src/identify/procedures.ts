import { procedure } from '../trpc.ts'
import { identifiedSchema } from './identified-view.ts'
import { identifyFile } from './identify.ts'
import { identifyInput } from './inputs.ts'

/** The procedure that identifies a file. */
export const identifyProcedures = {
  identify: procedure({
    needs: 'submissions:read',
    rest: 'POST /identifications',
    audit: ['document.identified'],
    summary: 'Identifies a file by its SHA-256: which document and version it is, and where it was sent.',
  })
    .input(identifyInput)
    .output(identifiedSchema)
    .mutation(({ ctx, input }) => identifyFile(ctx.services, ctx.caller, input)),
}
