import { z } from 'zod'
import { personProcedure, router } from '../../trpc.ts'
import { newAppSchema, recoveryCodesSchema } from '../account-view.ts'
import { codeInput, confirmInput } from '../inputs.ts'
import { beginOwnApp, confirmOwnApp, removeOwnApp, renewRecoveryCodes } from './own-factors.ts'

export const factorsRouter = router({
  beginApp: personProcedure({
    needs: 'account:manage',
    rest: 'POST /account/factors/app',
    audit: { none: 'Changes nothing until a code confirms it.' },
    summary:
      'Creates the secret for an authenticator app. It takes effect once you confirm it with a code. Needs your password.',
  })
    .input(confirmInput)
    .output(newAppSchema)
    .mutation(({ ctx, input }) => beginOwnApp(ctx.services, ctx.caller, input.password)),

  confirmApp: personProcedure({
    needs: 'account:manage',
    rest: 'PUT /account/factors/app',
    audit: ['second_factor.added', 'user.sessions_ended'],
    summary: 'Confirms the app as your second factor with a code that it shows, and ends your other sessions.',
  })
    .input(codeInput)
    .output(recoveryCodesSchema)
    .mutation(({ ctx, input }) => confirmOwnApp(ctx.services, ctx.caller, input.code)),

  removeApp: personProcedure({
    needs: 'account:manage',
    rest: 'POST /account/factors/app/removal',
    audit: ['second_factor.removed'],
    summary: 'Removes your authenticator app. Needs your password.',
  })
    .input(confirmInput)
    .output(z.object({ removed: z.boolean() }))
    .mutation(({ ctx, input }) => removeOwnApp(ctx.services, ctx.caller, input.password)),

  renewRecoveryCodes: personProcedure({
    needs: 'account:manage',
    rest: 'POST /account/factors/recovery-codes',
    audit: ['second_factor.codes_renewed'],
    summary: 'Replaces your recovery codes. Needs your password.',
  })
    .input(confirmInput)
    .output(recoveryCodesSchema)
    .mutation(({ ctx, input }) => renewRecoveryCodes(ctx.services, ctx.caller, input.password)),
})
