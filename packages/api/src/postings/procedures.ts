import { procedure } from '../trpc.ts'
import { jobPostingInput, publishInput } from './inputs.ts'
import { jobPostingSchema, postingSchema } from './posting-view.ts'
import { publishJob, unpublishJob } from './publish.ts'
import { readJobPosting } from './read-posting.ts'

/** The procedures of the public pages of jobs. */
export const postingProcedures = {
  posting: procedure({
    needs: 'runs:read',
    rest: 'GET /jobs/{jobProfileId}/posting',
    audit: { none: 'Returns what is or would be public, and nothing of a candidate.' },
    summary: 'Returns the public page of a job, and the text that a new page would have.',
  })
    .input(jobPostingInput)
    .output(jobPostingSchema)
    .query(({ ctx, input }) => readJobPosting(ctx.services, ctx.caller.owner, input.jobProfileId)),

  publish: procedure({
    needs: 'applications:write',
    rest: 'PUT /jobs/{jobProfileId}/posting',
    audit: ['job.published'],
    summary: 'Publishes a job, so that people can apply, or changes its public page. The address stays the same.',
  })
    .input(publishInput)
    .output(postingSchema)
    .mutation(({ ctx, input }) => publishJob(ctx.services, ctx.caller, input)),

  unpublish: procedure({
    needs: 'applications:write',
    rest: 'DELETE /jobs/{jobProfileId}/posting',
    audit: ['job.unpublished'],
    summary: 'Takes the public page of a job down. Applications and their receipts stay.',
  })
    .input(jobPostingInput)
    .output(postingSchema)
    .mutation(({ ctx, input }) => unpublishJob(ctx.services, ctx.caller, input.jobProfileId)),
}
