import { deleteManyDocuments } from './delete-documents.ts'
import { noInput } from '../../floor/input-schemas.ts'
import {
  deleteDocumentsInput,
  applyRetentionInput,
  holdInput,
  holdsInput,
  keptDocumentsInput,
  planRetentionInput,
  policyInput,
  releaseInput,
  setPolicyInput,
} from './inputs.ts'
import { applyRetention, planRetention } from './apply.ts'
import { holdsOf, placeHold, releaseHold } from './holds.ts'
import { keptDocuments } from './kept-documents.ts'
import { policiesOf, removePolicy, setPolicy } from './policies.ts'
import { procedure, router } from '../../trpc.ts'
import {
  deletionsSchema,
  holdSchema,
  holdsSchema,
  keptDocumentsSchema,
  policiesSchema,
  policySchema,
  removedSchema,
  retentionReportSchema,
} from './retention-view.ts'

export const retentionRouter = router({
  policies: procedure
    .meta({
      rest: 'GET /retention/policies',
      audit: { none: 'It tells rules, and nothing of a document.' },
      summary: 'What happens to documents with time, in the order in which the policies decide.',
    })
    .input(noInput)
    .output(policiesSchema)
    .query(({ ctx }) => policiesOf(ctx.services, ctx.caller.owner)),

  setPolicy: procedure
    .meta({
      rest: 'PUT /retention/policies/{name}',
      audit: ['retention.policy_set'],
      summary: 'Writes a policy, or changes the one of that name; for administrators.',
    })
    .input(setPolicyInput)
    .output(policySchema)
    .mutation(({ ctx, input }) => setPolicy(ctx.services, ctx.caller, input)),

  removePolicy: procedure
    .meta({
      rest: 'DELETE /retention/policies/{name}',
      audit: ['retention.policy_removed'],
      summary: 'Removes a policy; what it has deleted or moved stays so. For administrators.',
    })
    .input(policyInput)
    .output(removedSchema)
    .mutation(({ ctx, input }) => removePolicy(ctx.services, ctx.caller, input)),

  plan: procedure
    .meta({
      rest: 'GET /retention/plan',
      audit: { none: 'It counts documents, and changes none.' },
      summary: 'What the policies would delete and move now, and what a legal hold keeps; changes nothing.',
    })
    .input(planRetentionInput)
    .output(retentionReportSchema)
    .query(({ ctx, input }) => planRetention(ctx.services, ctx.caller.owner, input)),

  carryOut: procedure
    .meta({
      rest: 'POST /retention/applications',
      audit: ['retention.applied'],
      summary:
        'Deletes and moves what the policies say, up to a limit, and tells what became of each document; for administrators.',
    })
    .input(applyRetentionInput)
    .output(retentionReportSchema)
    .mutation(({ ctx, input }) => applyRetention(ctx.services, ctx.caller, input)),

  ofDocuments: procedure
    .meta({
      rest: 'GET /retention/documents',
      audit: { none: 'It tells what became of documents, and nothing of their content.' },
      summary: 'Which documents were deleted for good, when and by which policy, and which a legal hold keeps.',
    })
    .input(keptDocumentsInput)
    .output(keptDocumentsSchema)
    .query(({ ctx, input }) => keptDocuments(ctx.services, ctx.caller.owner, input.documentIds)),

  holds: procedure
    .meta({
      rest: 'GET /retention/holds',
      audit: { none: 'It tells what is held; nothing of a document is in it.' },
      summary: 'Legal holds: what must stay, why and since when; those that were released are among them.',
    })
    .input(holdsInput)
    .output(holdsSchema)
    .query(({ ctx, input }) => holdsOf(ctx.services, ctx.caller.owner, input)),

  hold: procedure
    .meta({
      rest: 'POST /retention/holds',
      audit: ['hold.placed'],
      summary: 'Holds a run, a candidate or a document: nothing deletes it until it is released. For administrators.',
    })
    .input(holdInput)
    .output(holdSchema)
    .mutation(({ ctx, input }) => placeHold(ctx.services, ctx.caller, input)),

  release: procedure
    .meta({
      rest: 'POST /retention/holds/{holdId}/release',
      audit: ['hold.released'],
      summary: 'Ends a legal hold; for administrators.',
    })
    .input(releaseInput)
    .output(holdSchema)
    .mutation(({ ctx, input }) => releaseHold(ctx.services, ctx.caller, input)),
})

/** The procedure that deletes documents. */
export const deletionProcedures = {
  deleteMany: procedure
    .meta({
      rest: 'POST /document-deletions',
      audit: ['document.deleted'],
      summary:
        'Deletes documents for good, each by itself, and tells what became of each; their records stay as evidence.',
    })
    .input(deleteDocumentsInput)
    .output(deletionsSchema)
    .mutation(({ ctx, input }) => deleteManyDocuments(ctx.services, ctx.caller, input.documentIds)),
}
