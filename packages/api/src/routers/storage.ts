import { storageHealth } from '../operations/storage-health.ts'
import { noInput } from '../inputs/common.ts'
import { sweepProcedure } from './storage-sweep.ts'
import { storageMirrorRouter } from './storage-mirror.ts'
import { webhooksRouter } from './storage-webhooks.ts'
import { procedure, router } from '../trpc.ts'
import { quotaProcedures } from './storage-quota.ts'
import { storageHealthSchema } from '../views/storage.ts'
import { storageMigrationsRouter } from './storage-migrations.ts'

export const storageRouter = router({
  ...quotaProcedures,
  health: procedure
    .meta({
      rest: 'GET /storage',
      audit: { none: 'It counts files and speaks of nobody.' },
      summary: 'Whether the storage answers, and what is in it.',
    })
    .input(noInput)
    .output(storageHealthSchema)
    .query(({ ctx }) => storageHealth(ctx.services, ctx.caller.owner)),

  migrations: storageMigrationsRouter,
  sweep: sweepProcedure,
  webhooks: webhooksRouter,
  mirror: storageMirrorRouter,
})
