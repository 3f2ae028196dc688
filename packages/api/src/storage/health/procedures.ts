import { noInput } from '../../floor/input-schemas.ts'
import { procedure } from '../../trpc.ts'
import { storageHealthSchema } from './storage-health-view.ts'
import { storageHealth } from './storage-health.ts'

/** The procedure that says whether the storage answers. */
export const healthProcedures = {
  health: procedure
    .meta({
      rest: 'GET /storage',
      audit: { none: 'It counts files and speaks of nobody.' },
      summary: 'Whether the storage answers, and what is in it.',
    })
    .input(noInput)
    .output(storageHealthSchema)
    .query(({ ctx }) => storageHealth(ctx.services, ctx.caller.owner)),
}
