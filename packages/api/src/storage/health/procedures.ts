import { noInput } from '../../floor/input-schemas.ts'
import { procedure } from '../../trpc.ts'
import { storageHealthSchema } from './storage-health-view.ts'
import { storageHealth } from './storage-health.ts'

/** The procedure that reports the health of the storage. */
export const healthProcedures = {
  health: procedure({
    needs: 'storage:read',
    rest: 'GET /storage',
    audit: { none: 'Returns file counts, and no personal data.' },
    summary: 'Returns the health and the contents of each storage driver.',
  })
    .input(noInput)
    .output(storageHealthSchema)
    .query(({ ctx }) => storageHealth(ctx.services, ctx.caller.owner)),
}
