import { noInput } from '../floor/input-schemas.ts'
import { procedure, router } from '../trpc.ts'
import { createTokenInput, rotateTokenInput, tokenInput } from './inputs.ts'
import { createToken, listTeamTokens, revokeToken, rotateToken } from './manage-tokens.ts'
import { newTokenSchema, tokenSchema, tokensSchema } from './token-view.ts'

/** The procedures that manage tokens for programs; tokens cannot call them. */
export const tokensRouter = router({
  list: procedure({
    needs: 'tokens:manage',
    rest: 'GET /tokens',
    audit: { none: 'Returns names and settings of tokens, and no secret.' },
    summary: 'Lists your API tokens, and for administrators those of the team, newest first.',
  })
    .input(noInput)
    .output(tokensSchema)
    .query(({ ctx }) => listTeamTokens(ctx.services, ctx.caller.owner)),

  create: procedure({
    needs: 'tokens:manage',
    rest: 'POST /tokens',
    audit: ['token.created'],
    summary: 'Creates an API token that acts for you within its scopes. The token is returned only once.',
  })
    .input(createTokenInput)
    .output(newTokenSchema)
    .mutation(({ ctx, input }) => createToken(ctx.services, ctx.caller, input)),

  revoke: procedure({
    needs: 'tokens:manage',
    rest: 'DELETE /tokens/{tokenId}',
    audit: ['token.revoked'],
    summary: 'Revokes one of your API tokens, or, for administrators, any of the team’s, immediately and permanently.',
  })
    .input(tokenInput)
    .output(tokenSchema)
    .mutation(({ ctx, input }) => revokeToken(ctx.services, ctx.caller, input.tokenId)),

  rotate: procedure({
    needs: 'tokens:manage',
    rest: 'POST /tokens/{tokenId}/rotation',
    audit: ['token.rotated'],
    summary:
      'Creates a token that replaces one of yours; the old one keeps working during the overlap. The token is returned only once.',
  })
    .input(rotateTokenInput)
    .output(newTokenSchema)
    .mutation(({ ctx, input }) => rotateToken(ctx.services, ctx.caller, input)),
})
