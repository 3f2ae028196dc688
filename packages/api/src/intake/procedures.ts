import { procedure, router } from '../trpc.ts'
import { decideIntake, completeIntake } from './complete-intake.ts'
import { decideIntakeInput, completeIntakeInput, intakeInput, listIntakesInput, sendIntakeInput } from './inputs.ts'
import {
  decidedIntakeSchema,
  completedIntakeSchema,
  intakeDetailsSchema,
  intakeSchema,
  intakesSchema,
  sentIntakeSchema,
} from './intake-view.ts'
import { getIntake, listIntakes } from './read-intake.ts'
import { revokeIntake } from './revoke-intake.ts'
import { sendIntake } from './send-intake.ts'

/** The procedures of intakes: what a draft lacks, and the link with which its person provides it. */
export const intakeRouter = router({
  list: procedure({
    needs: 'runs:read',
    rest: 'GET /intakes',
    audit: { none: 'Returns names and numbers, and nothing of what was said; opening a draft is recorded.' },
    summary: 'Lists the links with which persons fill in drafts, newest first, with their progress.',
  })
    .input(listIntakesInput)
    .output(intakesSchema)
    .query(({ ctx, input }) => listIntakes(ctx.services, ctx.caller.owner, input)),

  get: procedure({
    needs: 'runs:read',
    rest: 'GET /drafts/{draftId}/intake',
    audit: ['draft.viewed'],
    summary: 'Returns what a draft lacks, the link for its person, and their answers that still need a decision.',
  })
    .input(intakeInput)
    .output(intakeDetailsSchema)
    .query(({ ctx, input }) => getIntake(ctx.services, ctx.caller, input.draftId)),

  send: procedure({
    needs: 'runs:write',
    rest: 'PUT /drafts/{draftId}/intake',
    audit: ['intake.sent'],
    summary:
      'Creates a link with which the person of a draft fills in what is missing. A previous link stops working. The address is returned only once.',
  })
    .input(sendIntakeInput)
    .output(sentIntakeSchema)
    .mutation(({ ctx, input }) => sendIntake(ctx.services, ctx.caller, input)),

  revoke: procedure({
    needs: 'runs:write',
    rest: 'DELETE /drafts/{draftId}/intake',
    audit: ['intake.revoked'],
    summary: 'Revokes the link for a draft’s person. It stops working immediately; answers are kept.',
  })
    .input(intakeInput)
    .output(intakeSchema)
    .mutation(({ ctx, input }) => revokeIntake(ctx.services, ctx.caller, input.draftId)),

  complete: procedure({
    needs: 'runs:write',
    rest: 'PUT /drafts/{draftId}/intake/values',
    audit: { none: 'Saves the next revision of a draft, like any other save.' },
    summary:
      'Fills in what a draft lacks. Values that someone else has changed in the meantime are returned, not overwritten.',
  })
    .input(completeIntakeInput)
    .output(completedIntakeSchema)
    .mutation(({ ctx, input }) => completeIntake(ctx.services, ctx.caller, input)),

  decide: procedure({
    needs: 'runs:write',
    rest: 'PUT /drafts/{draftId}/intake/choices',
    audit: ['intake.decided'],
    summary: 'Accepts the person’s answers into the draft, marked as theirs, or leaves the draft as it is.',
  })
    .input(decideIntakeInput)
    .output(decidedIntakeSchema)
    .mutation(({ ctx, input }) => decideIntake(ctx.services, ctx.caller, input)),
})
