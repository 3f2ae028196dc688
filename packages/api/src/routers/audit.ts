import { listAuditInput } from '../inputs/audit.ts'
import { listAudit } from '../operations/list-audit.ts'
import { procedure, router } from '../trpc.ts'
import { auditEventsSchema } from '../views/audit.ts'

export const auditRouter = router({
  list: procedure
    .meta({ rest: 'GET /audit', summary: 'What happened, newest first.' })
    .input(listAuditInput)
    .output(auditEventsSchema)
    .query(({ ctx, input }) => listAudit(ctx.services, ctx.caller.owner, input)),
})
