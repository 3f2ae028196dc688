import { setQuotaInput, usageInput } from './inputs.ts'
import { changeQuota, storageUsage } from './storage-usage.ts'
import { procedure } from '../../trpc.ts'
import { quotaSchema, storageUsageSchema } from './usage-view.ts'

/** What a team has stored, and may store. */
export const quotaProcedures = {
  usage: procedure({
    needs: 'storage:read',
    rest: 'GET /storage/usage',
    audit: { none: 'Returns file counts, and no personal data.' },
    summary: 'Returns the team’s storage use by driver and tier, its quota, and the daily history.',
  })
    .input(usageInput)
    .output(storageUsageSchema)
    .query(({ ctx, input }) => storageUsage(ctx.services, ctx.caller.owner, input)),

  setQuota: procedure({
    needs: 'storage:manage',
    rest: 'PUT /storage/quota',
    audit: ['quota.changed'],
    summary: 'Sets or removes the team’s storage quota. Administrators only.',
  })
    .input(setQuotaInput)
    .output(quotaSchema)
    .mutation(({ ctx, input }) => changeQuota(ctx.services, ctx.caller, input)),
}
