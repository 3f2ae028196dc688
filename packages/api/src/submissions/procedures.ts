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
  record: procedure
    .meta({
      rest: 'POST /submissions',
      audit: ['document.submitted'],
      summary: 'Records that documents of a run were sent to a client; with an idempotency key it can be repeated.',
    })
    .input(recordSubmissionInput)
    .output(sendingSchema)
    .mutation(({ ctx, input }) => recordSubmission(ctx.services, ctx.caller, input)),

  // A mutation only because it takes a body; nothing is written.
  check: procedure
    .meta({
      rest: 'POST /submission-checks',
      audit: { none: 'It tells the caller what stands in the way, and stores nothing.' },
      summary: 'What would stand in the way of recording a submission.',
    })
    .input(checkSubmissionInput)
    .output(submissionCheckSchema)
    .mutation(({ ctx, input }) => checkSubmission(ctx.services, ctx.caller, input)),

  list: procedure
    .meta({
      rest: 'GET /submissions',
      audit: { none: 'It gives names and no content; to open what was sent is recorded.' },
      summary: 'What was sent to whom, the last first.',
    })
    .input(listSubmissionsInput)
    .output(submissionsSchema)
    .query(({ ctx, input }) => listSubmissions(ctx.services, ctx.caller.owner, input)),

  exportUrl: procedure
    .meta({
      rest: 'GET /submission-exports',
      audit: { none: 'It gives an address; what is taken away from there is recorded.' },
      summary: 'Where what was sent is to be had as CSV or JSON Lines.',
    })
    .input(exportSubmissionsInput)
    .output(exportAddressSchema)
    .query(({ input }) => submissionExportAddress(input)),

  ofDocuments: procedure
    .meta({
      rest: 'GET /submitted-documents',
      audit: { none: 'It gives names and no content; to open what was sent is recorded.' },
      summary: 'Where documents went, for lists of documents.',
    })
    .input(submittedDocumentsInput)
    .output(submittedDocumentsSchema)
    .query(({ ctx, input }) => submittedDocuments(ctx.services, ctx.caller.owner, input.documentIds)),

  retract: procedure
    .meta({
      rest: 'POST /submissions/{submissionId}/retraction',
      audit: ['submission.retracted'],
      summary: 'Takes a submission back, with a reason; it stays to be seen.',
    })
    .input(retractSubmissionInput)
    .output(sendingSchema)
    .mutation(({ ctx, input }) => retractSubmission(ctx.services, ctx.caller, input)),

  waive: procedure
    .meta({
      rest: 'POST /waivers',
      audit: ['marker.waived'],
      summary: 'Lets open values be sent all the same, with a reason.',
    })
    .input(waiveInput)
    .output(waivedSchema)
    .mutation(({ ctx, input }) => waiveOpenValues(ctx.services, ctx.caller, input)),

  clients: procedure
    .meta({
      rest: 'GET /clients',
      audit: { none: 'It gives names of clients, and nothing of a person.' },
      summary: 'Clients whose name begins like the text, and what they got.',
    })
    .input(clientsInput)
    .output(clientsSchema)
    .query(({ ctx, input }) => listClients(ctx.services, ctx.caller.owner, input)),

  senders: procedure
    .meta({
      rest: 'GET /senders',
      audit: { none: 'It gives the members of the caller’s own team.' },
      summary: 'Who can have sent something.',
    })
    .input(noInput)
    .output(sendersSchema)
    .query(({ ctx }) => listSenders(ctx.services, ctx.caller.owner)),
})
