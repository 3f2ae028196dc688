import { listAuditInput, verifyAuditInput } from '../inputs/audit.ts'
import { noInput } from '../inputs/common.ts'
import { auditStatus } from '../operations/audit-status.ts'
import { listAudit } from '../operations/list-audit.ts'
import { verifyAudit } from '../operations/verify-audit.ts'
import { procedure, router } from '../trpc.ts'
import { auditEventsSchema, auditStatusSchema, verificationSchema } from '../views/audit.ts'

export const auditRouter = router({
  list: procedure
    .meta({ rest: 'GET /audit', summary: 'What happened, newest first.' })
    .input(listAuditInput)
    .output(auditEventsSchema)
    .query(({ ctx, input }) => listAudit(ctx.services, ctx.caller.owner, input)),

  status: procedure
    .meta({ rest: 'GET /audit/status', summary: 'How the audit log is protected, and how that was checked last.' })
    .input(noInput)
    .output(auditStatusSchema)
    .query(({ ctx }) => auditStatus(ctx.services, ctx.caller.owner)),

  verify: procedure
    .meta({ rest: 'POST /audit/verify', summary: 'Checks the chain of events and names the first bad link.' })
    .input(verifyAuditInput)
    .output(verificationSchema)
    .mutation(({ ctx, input }) => verifyAudit(ctx.services, ctx.caller, input)),
})
