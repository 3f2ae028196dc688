import { listAuditInput } from '../inputs.ts'
import { listAudit } from '../operations/list-audit.ts'
import { procedure, router } from '../trpc.ts'

export const auditRouter = router({
  /** What happened, newest first. */
  list: procedure.input(listAuditInput).query(({ ctx, input }) => listAudit(ctx.services, ctx.caller.owner, input)),
})
