import { z } from 'zod'
import { noInput } from '../../floor/input-schemas.ts'
import { personProcedure, router } from '../../trpc.ts'
import { newPasskeyOptionsSchema, passkeySchema, passkeysSchema, recoveryCodesSchema } from '../account-view.ts'
import { confirmInput, confirmPasskeyInput, renamePasskeyInput, removePasskeyInput } from '../inputs.ts'
import {
  beginOwnPasskey,
  confirmOwnPasskey,
  listOwnPasskeys,
  removeOwnPasskey,
  renameOwnPasskey,
} from './own-passkeys.ts'

export const passkeysRouter = router({
  list: personProcedure({
    needs: 'account:manage',
    rest: 'GET /account/passkeys',
    audit: { none: 'Returns the caller’s own passkeys.' },
    summary: 'Lists your passkeys, and returns whether this address supports them.',
  })
    .input(noInput)
    .output(passkeysSchema)
    .query(({ ctx }) => listOwnPasskeys(ctx.services, ctx.caller, ctx.site)),

  begin: personProcedure({
    needs: 'account:manage',
    rest: 'POST /account/passkeys',
    audit: { none: 'Changes nothing until a browser has made the passkey.' },
    summary:
      'Returns the options for creating a passkey in the browser; they are valid for five minutes. Needs your password.',
  })
    .input(confirmInput)
    .output(newPasskeyOptionsSchema)
    .mutation(({ ctx, input }) =>
      beginOwnPasskey(ctx.services, ctx.caller, { site: ctx.site, password: input.password }),
    ),

  confirm: personProcedure({
    needs: 'account:manage',
    rest: 'PUT /account/passkeys',
    audit: ['second_factor.added', 'user.sessions_ended'],
    summary: 'Adds the passkey that your browser created, and ends your other sessions.',
  })
    .input(confirmPasskeyInput)
    .output(recoveryCodesSchema)
    .mutation(({ ctx, input }) => confirmOwnPasskey(ctx.services, ctx.caller, { site: ctx.site, ...input })),

  rename: personProcedure({
    needs: 'account:manage',
    rest: 'PUT /account/passkeys/{passkeyId}',
    audit: { none: 'Changes a label that only the caller sees.' },
    summary: 'Names one of your passkeys.',
  })
    .input(renamePasskeyInput)
    .output(passkeySchema)
    .mutation(({ ctx, input }) => renameOwnPasskey(ctx.services, ctx.caller, input)),

  remove: personProcedure({
    needs: 'account:manage',
    rest: 'POST /account/passkeys/{passkeyId}/removal',
    audit: ['second_factor.removed'],
    summary: 'Removes one of your passkeys. Needs your password.',
  })
    .input(removePasskeyInput)
    .output(z.object({ removed: z.literal(true) }))
    .mutation(({ ctx, input }) => removeOwnPasskey(ctx.services, ctx.caller, input)),
})
