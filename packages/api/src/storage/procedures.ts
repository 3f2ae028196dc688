import { storageHealth } from './health/storage-health.ts'
import { noInput } from '../floor/input-schemas.ts'
import { sweepProcedure } from './sweep/procedures.ts'
import { storageMirrorRouter } from './mirror/procedures.ts'
import { webhooksRouter } from '../webhooks/procedures.ts'
import { procedure, router } from '../trpc.ts'
import { quotaProcedures } from './quota/procedures.ts'
import { storageHealthSchema } from './health/storage-health-view.ts'
import { storageMigrationsRouter } from './relocation/procedures.ts'

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
