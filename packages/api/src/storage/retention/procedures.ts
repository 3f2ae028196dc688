import { deleteManyDocuments } from './delete-documents.ts'
import { noInput } from '../../floor/input-schemas.ts'
import {
  deleteDocumentsInput,
  applyRetentionInput,
  draftDaysInput,
  holdInput,
  holdsInput,
  keptDocumentsInput,
  planRetentionInput,
  policyInput,
  releaseInput,
  setPolicyInput,
} from './inputs.ts'
import { applyRetention, planRetention } from './apply.ts'
import { getDraftDays, setDraftDays } from './draft-days.ts'
import { holdsOf, placeHold, releaseHold } from './holds.ts'
import { keptDocuments } from './kept-documents.ts'
import { policiesOf, removePolicy, setPolicy } from './policies.ts'
import { procedure, router } from '../../trpc.ts'
import {
  deletionsSchema,
  draftDaysSchema,
  holdSchema,
  holdsSchema,
  keptDocumentsSchema,
  policiesSchema,
  policySchema,
  removedSchema,
  retentionReportSchema,
} from './retention-view.ts'

export const retentionRouter = router({
  policies: procedure({
    needs: 'storage:read',
    rest: 'GET /retention/policies',
    audit: { none: 'Returns rules, and nothing about documents.' },
    summary: 'Lists the retention policies in the order of evaluation.',
  })
    .input(noInput)
    .output(policiesSchema)
    .query(({ ctx }) => policiesOf(ctx.services, ctx.caller.owner)),

  setPolicy: procedure({
    needs: 'retention:manage',
    rest: 'PUT /retention/policies/{name}',
    audit: ['retention.policy_set'],
    summary: 'Creates or replaces a retention policy. Administrators only.',
  })
    .input(setPolicyInput)
    .output(policySchema)
    .mutation(({ ctx, input }) => setPolicy(ctx.services, ctx.caller, input)),

  removePolicy: procedure({
    needs: 'retention:manage',
    rest: 'DELETE /retention/policies/{name}',
    audit: ['retention.policy_removed'],
    summary: 'Removes a retention policy. Past deletions and moves are not undone. Administrators only.',
  })
    .input(policyInput)
    .output(removedSchema)
    .mutation(({ ctx, input }) => removePolicy(ctx.services, ctx.caller, input)),

  plan: procedure({
    needs: 'storage:read',
    rest: 'GET /retention/plan',
    audit: { none: 'Counts documents and changes none.' },
    summary: 'Previews what the policies would delete and move now, and which documents a legal hold protects.',
  })
    .input(planRetentionInput)
    .output(retentionReportSchema)
    .query(({ ctx, input }) => planRetention(ctx.services, ctx.caller.owner, input)),

  carryOut: procedure({
    needs: 'retention:manage',
    rest: 'POST /retention/applications',
    audit: ['retention.applied'],
    summary:
      'Applies the retention policies, up to a limit, and returns the outcome for each document. Administrators only.',
  })
    .input(applyRetentionInput)
    .output(retentionReportSchema)
    .mutation(({ ctx, input }) => applyRetention(ctx.services, ctx.caller, input)),

  ofDocuments: procedure({
    needs: 'documents:read',
    rest: 'GET /retention/documents',
    audit: { none: 'Returns the retention state of documents, and none of their content.' },
    summary: 'Lists permanently deleted documents, with the time and the policy, and documents under a legal hold.',
  })
    .input(keptDocumentsInput)
    .output(keptDocumentsSchema)
    .query(({ ctx, input }) => keptDocuments(ctx.services, ctx.caller.owner, input.documentIds)),

  holds: procedure({
    needs: 'storage:read',
    rest: 'GET /retention/holds',
    audit: { none: 'Returns which subjects are on hold, and no document content.' },
    summary: 'Lists legal holds, including released ones, with their reason and date.',
  })
    .input(holdsInput)
    .output(holdsSchema)
    .query(({ ctx, input }) => holdsOf(ctx.services, ctx.caller.owner, input)),

  hold: procedure({
    needs: 'retention:manage',
    rest: 'POST /retention/holds',
    audit: ['hold.placed'],
    summary:
      'Places a legal hold on a run, a candidate or a document; nothing can delete it until the hold is released. Administrators only.',
  })
    .input(holdInput)
    .output(holdSchema)
    .mutation(({ ctx, input }) => placeHold(ctx.services, ctx.caller, input)),

  release: procedure({
    needs: 'retention:manage',
    rest: 'POST /retention/holds/{holdId}/release',
    audit: ['hold.released'],
    summary: 'Releases a legal hold. Administrators only.',
  })
    .input(releaseInput)
    .output(holdSchema)
    .mutation(({ ctx, input }) => releaseHold(ctx.services, ctx.caller, input)),

  drafts: procedure({
    needs: 'storage:read',
    rest: 'GET /retention/drafts',
    audit: { none: 'Returns a rule, and nothing about drafts.' },
    summary: 'Returns after how many days without a change drafts are deleted.',
  })
    .input(noInput)
    .output(draftDaysSchema)
    .query(({ ctx }) => getDraftDays(ctx.services, ctx.caller.owner)),

  setDrafts: procedure({
    needs: 'retention:manage',
    rest: 'PUT /retention/drafts',
    audit: ['retention.drafts_set'],
    summary: 'Sets after how many days without a change drafts are deleted. Administrators only.',
  })
    .input(draftDaysInput)
    .output(draftDaysSchema)
    .mutation(({ ctx, input }) => setDraftDays(ctx.services, ctx.caller, input)),
})

/** The procedure that deletes documents. */
export const deletionProcedures = {
  deleteMany: procedure({
    needs: 'documents:delete',
    rest: 'POST /document-deletions',
    audit: ['document.deleted'],
    summary: 'Permanently deletes documents and returns the outcome for each; their records remain as evidence.',
  })
    .input(deleteDocumentsInput)
    .output(deletionsSchema)
    .mutation(({ ctx, input }) => deleteManyDocuments(ctx.services, ctx.caller, input.documentIds)),
}
