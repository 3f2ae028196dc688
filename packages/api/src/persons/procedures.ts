import { erasePersonInput } from './inputs.ts'
import { eraseCandidate } from './erase-person.ts'
import { procedure, router } from '../trpc.ts'
import { erasureReceiptSchema } from './persons-view.ts'

export const personsRouter = router({
  erase: procedure({
    needs: 'persons:erase',
    rest: 'POST /candidates/{candidateId}/erasure',
    audit: ['person.erased'],
    summary:
      'Erases a person from the tables, the files and the audit log, and returns a receipt. Administrators only.',
  })
    .input(erasePersonInput)
    .output(erasureReceiptSchema)
    .mutation(({ ctx, input }) => eraseCandidate(ctx.services, ctx.caller, input)),
})
