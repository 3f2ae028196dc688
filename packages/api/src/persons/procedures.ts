import { erasePersonInput, listPersonsInput, personInput } from './inputs.ts'
import { eraseCandidate } from './erase-person.ts'
import { getPerson, listPersons } from './list-persons.ts'
import { procedure } from '../trpc.ts'
import { reading } from '../floor/reading.ts'
import { erasureReceiptSchema, personSchema, personsSchema } from './persons-view.ts'

/** The procedures of persons, except their export. */
export const personProcedures = {
  list: procedure({
    needs: 'documents:read',
    rest: 'GET /candidates',
    audit: { none: 'Returns names and no content; opening a run of a person is recorded.' },
    summary: 'Lists persons, newest first, or those whose name starts with a text or resembles it.',
  })
    .input(listPersonsInput)
    .output(personsSchema)
    .query(({ ctx, input }) => reading(ctx.services, (services) => listPersons(services, ctx.caller.owner, input))),

  get: procedure({
    needs: 'documents:read',
    rest: 'GET /candidates/{candidateId}',
    audit: { none: 'Returns a name and counts and no content; opening a run of a person is recorded.' },
    summary: 'Returns a person with the number of their runs and whether they are under a legal hold.',
  })
    .input(personInput)
    .output(personSchema)
    .query(({ ctx, input }) => getPerson(ctx.services, ctx.caller.owner, input.candidateId)),

  erase: procedure({
    needs: 'persons:erase',
    rest: 'POST /candidates/{candidateId}/erasure',
    audit: ['person.erased', 'request.closed'],
    summary:
      'Erases a person from the tables, the files and the audit log, and returns a receipt. Administrators only.',
  })
    .input(erasePersonInput)
    .output(erasureReceiptSchema)
    .mutation(({ ctx, input }) => eraseCandidate(ctx.services, ctx.caller, input)),
}
