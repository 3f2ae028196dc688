import { erasePersonInput } from '../inputs/persons.ts'
import { eraseCandidate } from '../operations/erase-person.ts'
import { procedure, router } from '../trpc.ts'
import { erasureReceiptSchema } from '../views/persons.ts'

export const personsRouter = router({
  erase: procedure
    .meta({
      rest: 'POST /candidates/{candidateId}/erasure',
      audit: ['person.erased'],
      summary: 'Erases a person from tables, files and audit log, and gives a receipt; for administrators.',
    })
    .input(erasePersonInput)
    .output(erasureReceiptSchema)
    .mutation(({ ctx, input }) => eraseCandidate(ctx.services, ctx.caller, input)),
})
