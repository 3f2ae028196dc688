import { procedure } from '../trpc.ts'
import { reading } from '../floor/reading.ts'
import { jobInput, listJobsInput } from './inputs.ts'
import { jobSchema, jobsSchema } from './job-view.ts'
import { getJob, listJobs } from './list-jobs.ts'

/** The procedures of job profiles. */
export const jobProcedures = {
  list: procedure({
    needs: 'runs:read',
    rest: 'GET /jobs',
    audit: { none: 'Returns titles, clients and counts, and nothing of a candidate.' },
    summary: 'Lists job profiles, newest first, or those whose title or client starts with a text or resembles it.',
  })
    .input(listJobsInput)
    .output(jobsSchema)
    .query(({ ctx, input }) => reading(ctx.services, (services) => listJobs(services, ctx.caller.owner, input))),

  get: procedure({
    needs: 'runs:read',
    rest: 'GET /jobs/{jobProfileId}',
    audit: { none: 'Returns a title, a client and counts, and nothing of a candidate.' },
    summary: 'Returns a job profile with the number of its runs and of the persons in them.',
  })
    .input(jobInput)
    .output(jobSchema)
    .query(({ ctx, input }) => getJob(ctx.services, ctx.caller.owner, input.jobProfileId)),
}
