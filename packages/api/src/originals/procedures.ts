import { procedure, router } from '../trpc.ts'
import { appendPart } from './append-part.ts'
import { findUpload } from './find-upload.ts'
import { uploadInput, uploadPartInput } from './inputs.ts'
import { uploadSchema } from './upload-view.ts'

/** The procedures that upload a file for `runs.create`, which stores it with its run. */
export const uploadsRouter = router({
  find: procedure({
    needs: 'runs:write',
    rest: 'GET /uploads/{sha256}',
    audit: { none: 'Says whether the team has a file whose hash the caller knows, and returns nothing of it.' },
    summary: 'Returns how much of a file has been received, and which runs were created from it.',
  })
    .input(uploadInput)
    .output(uploadSchema)
    .query(({ ctx, input }) => findUpload(ctx.services, ctx.caller, input.sha256)),

  append: procedure({
    needs: 'runs:write',
    rest: 'PUT /uploads/{sha256}',
    audit: { none: 'Keeps the caller’s own file for a day; the run that takes it is recorded.' },
    summary:
      'Receives the next part of a file that a candidate was read from. A run takes the complete file as its `original`; without a run, the file is deleted within a day.',
  })
    .input(uploadPartInput)
    .output(uploadSchema)
    .mutation(({ ctx, input }) => appendPart(ctx.services, ctx.caller, input)),
})
