import { noInput } from '../floor/input-schemas.ts'
import {
  checkSubmissionInput,
  clientsInput,
  exportSubmissionsInput,
  listSubmissionsInput,
  recordSubmissionInput,
  retractSubmissionInput,
  submittedDocumentsInput,
  waiveInput,
} from './inputs.ts'
import { checkSubmission } from './check.ts'
import { submissionExportAddress } from './export.ts'
import { listClients, listSenders, listSubmissions, submittedDocuments } from './list.ts'
import { recordSubmission } from './record.ts'
import { retractSubmission } from './retract.ts'
import { waiveOpenValues } from './waive.ts'
import { procedure, router } from '../trpc.ts'
import { reading } from '../floor/reading.ts'
import { exportAddressSchema } from '../search/index.ts'
import { submissionCheckSchema } from './submission-check-view.ts'
import {
  clientsSchema,
  sendersSchema,
  sendingSchema,
  submissionsSchema,
  submittedDocumentsSchema,
  waivedSchema,
} from './submission-view.ts'

export const submissionsRouter = router({
  record: procedure({
    needs: 'submissions:write',
    rest: 'POST /submissions',
    audit: ['document.submitted'],
    summary: 'Records that documents of a run were sent to a client. Retries with the same idempotency key are safe.',
  })
    .input(recordSubmissionInput)
    .output(sendingSchema)
    .mutation(({ ctx, input }) => recordSubmission(ctx.services, ctx.caller, input)),

  // A mutation only because it needs a body; it writes nothing.
  check: procedure({
    needs: 'submissions:write',
    rest: 'POST /submission-checks',
    audit: { none: 'Returns obstacles and stores nothing.' },
    summary: 'Lists the obstacles to recording a submission, without recording it.',
  })
    .input(checkSubmissionInput)
    .output(submissionCheckSchema)
    .mutation(({ ctx, input }) => checkSubmission(ctx.services, ctx.caller, input)),

  list: procedure({
    needs: 'submissions:read',
    rest: 'GET /submissions',
    audit: { none: 'Returns names and no content; opening a document is recorded.' },
    summary: 'Lists submissions, newest first.',
  })
    .input(listSubmissionsInput)
    .output(submissionsSchema)
    .query(({ ctx, input }) => reading(ctx.services, (services) => listSubmissions(services, ctx.caller.owner, input))),

  exportUrl: procedure({
    needs: 'submissions:read',
    rest: 'GET /submission-exports',
    audit: { none: 'Returns a URL only; the download is recorded.' },
    summary: 'Returns the URL of a CSV or JSON Lines export of submissions.',
  })
    .input(exportSubmissionsInput)
    .output(exportAddressSchema)
    .query(({ input }) => submissionExportAddress(input)),

  ofDocuments: procedure({
    needs: 'submissions:read',
    rest: 'GET /submitted-documents',
    audit: { none: 'Returns names and no content; opening a document is recorded.' },
    summary: 'Returns the submissions of the given documents.',
  })
    .input(submittedDocumentsInput)
    .output(submittedDocumentsSchema)
    .query(({ ctx, input }) => submittedDocuments(ctx.services, ctx.caller.owner, input.documentIds)),

  retract: procedure({
    needs: 'submissions:write',
    rest: 'POST /submissions/{submissionId}/retraction',
    audit: ['submission.retracted'],
    summary: 'Retracts a submission, with a reason. The record remains visible.',
  })
    .input(retractSubmissionInput)
    .output(sendingSchema)
    .mutation(({ ctx, input }) => retractSubmission(ctx.services, ctx.caller, input)),

  waive: procedure({
    needs: 'submissions:write',
    rest: 'POST /waivers',
    audit: ['marker.waived'],
    summary: 'Waives open values so that their documents can be sent, with a reason.',
  })
    .input(waiveInput)
    .output(waivedSchema)
    .mutation(({ ctx, input }) => waiveOpenValues(ctx.services, ctx.caller, input)),

  clients: procedure({
    needs: 'submissions:read',
    rest: 'GET /clients',
    audit: { none: 'Returns client names, and no personal data of candidates.' },
    summary: 'Lists clients whose name starts with a text, with what they received.',
  })
    .input(clientsInput)
    .output(clientsSchema)
    .query(({ ctx, input }) => listClients(ctx.services, ctx.caller.owner, input)),

  senders: procedure({
    needs: 'submissions:read',
    rest: 'GET /senders',
    audit: { none: 'Returns the members of the caller’s own team.' },
    summary: 'Lists possible senders.',
  })
    .input(noInput)
    .output(sendersSchema)
    .query(({ ctx }) => listSenders(ctx.services, ctx.caller.owner)),
})
