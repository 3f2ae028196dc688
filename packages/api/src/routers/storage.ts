import { storageHealth } from '../operations/storage-health.ts'
import { procedure, router } from '../trpc.ts'

export const storageRouter = router({
  /** Whether the storage answers, and what is in it. */
  health: procedure.query(({ ctx }) => storageHealth(ctx.services, ctx.caller.owner)),
})
