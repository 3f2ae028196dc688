import { procedure, router } from '../../trpc.ts'
import { deletedDraftSchema, draftSchema, draftsSchema, draftSummarySchema } from './draft-view.ts'
import { removeDraft, takeOverDraft } from './end-draft.ts'
import { draftInput, listDraftsInput, saveDraftInput, takeOverDraftInput } from './inputs.ts'
import { getDraft, listDrafts } from './read-drafts.ts'
import { saveDraft } from './save-draft.ts'

/** The procedures of runs that are still being filled in. */
export const draftsRouter = router({
  list: procedure({
    needs: 'runs:read',
    rest: 'GET /drafts',
    audit: { none: 'Returns names and no content; opening a draft is recorded.' },
    summary: 'Lists the team’s draft runs, most recently changed first.',
  })
    .input(listDraftsInput)
    .output(draftsSchema)
    .query(({ ctx, input }) => listDrafts(ctx.services, ctx.caller.owner, input)),

  get: procedure({
    needs: 'runs:read',
    rest: 'GET /drafts/{draftId}',
    audit: ['draft.viewed'],
    summary: 'Returns a draft with its content.',
  })
    .input(draftInput)
    .output(draftSchema)
    .query(({ ctx, input }) => getDraft(ctx.services, ctx.caller, input.draftId)),

  save: procedure({
    needs: 'runs:write',
    rest: 'PUT /drafts/{draftId}',
    audit: ['draft.begun'],
    summary: 'Starts a draft, or saves the next revision of one that the caller is editing. Safe to repeat.',
  })
    .input(saveDraftInput)
    .output(draftSummarySchema)
    .mutation(({ ctx, input }) => saveDraft(ctx.services, ctx.caller, input)),

  takeOver: procedure({
    needs: 'runs:write',
    rest: 'PUT /drafts/{draftId}/holder',
    audit: ['draft.taken_over'],
    summary: 'Makes the caller the editor of a draft.',
  })
    .input(takeOverDraftInput)
    .output(draftSummarySchema)
    .mutation(({ ctx, input }) => takeOverDraft(ctx.services, ctx.caller, input)),

  delete: procedure({
    needs: 'runs:write',
    rest: 'DELETE /drafts/{draftId}',
    audit: ['draft.deleted'],
    summary: 'Permanently deletes a draft.',
  })
    .input(draftInput)
    .output(deletedDraftSchema)
    .mutation(({ ctx, input }) => removeDraft(ctx.services, ctx.caller, input.draftId)),
})
