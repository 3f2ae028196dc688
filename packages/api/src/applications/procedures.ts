import { noInput } from '../floor/input-schemas.ts'
import { procedure, router } from '../trpc.ts'
import {
  acceptedSchema,
  applicationCountsSchema,
  applicationDetailsSchema,
  applicationFileSchema,
  applicationSchema,
  applicationsSchema,
} from './application-view.ts'
import { acceptApplication, rejectApplication } from './decide.ts'
import { acceptInput, applicationFileInput, applicationInput, listApplicationsInput, rejectInput } from './inputs.ts'
import { countApplications, getApplication, getApplicationFile, listApplications } from './read-applications.ts'

/** The procedures of applications for published jobs. */
export const applicationsRouter = router({
  list: procedure({
    needs: 'applications:read',
    rest: 'GET /applications',
    audit: { none: 'Returns names, addresses and states, and nothing of a CV; opening an application is recorded.' },
    summary: 'Lists applications, most recently received first.',
  })
    .input(listApplicationsInput)
    .output(applicationsSchema)
    .query(({ ctx, input }) => listApplications(ctx.services, ctx.caller.owner, input)),

  count: procedure({
    needs: 'applications:read',
    rest: 'GET /application-counts',
    audit: { none: 'Returns numbers.' },
    summary: 'Counts applications by state.',
  })
    .input(noInput)
    .output(applicationCountsSchema)
    .query(({ ctx }) => countApplications(ctx.services, ctx.caller.owner)),

  get: procedure({
    needs: 'applications:read',
    rest: 'GET /applications/{applicationId}',
    audit: ['application.viewed'],
    summary: 'Returns an application with everything received for it, and what was read from its files.',
  })
    .input(applicationInput)
    .output(applicationDetailsSchema)
    .query(({ ctx, input }) => getApplication(ctx.services, ctx.caller, input.applicationId)),

  file: procedure({
    needs: 'applications:read',
    rest: 'GET /applications/{applicationId}/files/{fileId}',
    audit: ['application.downloaded'],
    summary: 'Returns a file of an application as Base64.',
  })
    .input(applicationFileInput)
    .output(applicationFileSchema)
    .query(({ ctx, input }) => getApplicationFile(ctx.services, ctx.caller, input)),

  accept: procedure({
    needs: 'applications:write',
    rest: 'PUT /applications/{applicationId}/acceptance',
    audit: ['application.accepted', 'draft.begun'],
    summary: 'Accepts an application: starts a draft run with its file and the job. Safe to repeat.',
  })
    .input(acceptInput)
    .output(acceptedSchema)
    .mutation(({ ctx, input }) => acceptApplication(ctx.services, ctx.caller, input)),

  reject: procedure({
    needs: 'applications:write',
    rest: 'PUT /applications/{applicationId}/rejection',
    audit: ['application.rejected'],
    summary: 'Rejects an application, with a reason for the team. The sender is not notified.',
  })
    .input(rejectInput)
    .output(applicationSchema)
    .mutation(({ ctx, input }) => rejectApplication(ctx.services, ctx.caller, input)),
})
