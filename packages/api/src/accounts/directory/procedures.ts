import { z } from 'zod'
import { personProcedure, router } from '../../trpc.ts'
import { confirmInput } from '../inputs.ts'
import { unlinkDirectory } from './own-directory.ts'

export const directoryRouter = router({
  unlink: personProcedure({
    needs: 'account:manage',
    rest: 'POST /account/directory/removal',
    audit: ['directory.unlinked'],
    summary: 'Unlinks your account from the firm’s directory. Needs your password.',
  })
    .input(confirmInput)
    .output(z.object({ unlinked: z.boolean() }))
    .mutation(({ ctx, input }) => unlinkDirectory(ctx.services, ctx.caller, input.password)),
})
