import { procedure, router } from '../trpc.ts'
import { createShare } from './create-share.ts'
import { createShareInput, listSharesInput, shareInput } from './inputs.ts'
import { listShares } from './list-shares.ts'
import { revokeShare } from './revoke-share.ts'
import { createdShareSchema, shareLinkSchema, shareLinksSchema } from './share-view.ts'

export const linksRouter = router({
  create: procedure({
    needs: 'submissions:write',
    rest: 'POST /share-links',
    audit: ['document.submitted', 'share.created'],
    summary:
      'Creates a link with which one recipient can open documents of a run, and records the submissions. The address is returned only once.',
  })
    .input(createShareInput)
    .output(createdShareSchema)
    .mutation(({ ctx, input }) => createShare(ctx.services, ctx.caller, input)),

  list: procedure({
    needs: 'submissions:read',
    rest: 'GET /share-links',
    audit: { none: 'Returns names and states, and no content; what recipients do is recorded.' },
    summary: 'Lists share links of the team or of a run, newest first, with what their recipients did.',
  })
    .input(listSharesInput)
    .output(shareLinksSchema)
    .query(({ ctx, input }) => listShares(ctx.services, ctx.caller.owner, input)),

  revoke: procedure({
    needs: 'submissions:write',
    rest: 'POST /share-links/{linkId}/revocation',
    audit: ['share.revoked'],
    summary: 'Revokes a share link. It stops working immediately; the submissions remain in the ledger.',
  })
    .input(shareInput)
    .output(shareLinkSchema)
    .mutation(({ ctx, input }) => revokeShare(ctx.services, ctx.caller, input.linkId)),
})
