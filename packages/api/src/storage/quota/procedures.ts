import { setQuotaInput, usageInput } from './inputs.ts'
import { changeQuota, storageUsage } from './storage-usage.ts'
import { procedure } from '../../trpc.ts'
import { quotaSchema, storageUsageSchema } from './usage-view.ts'

/** What a team has stored, and may store. */
export const quotaProcedures = {
  usage: procedure
    .meta({
      rest: 'GET /storage/usage',
      audit: { none: 'It counts files and speaks of nobody.' },
      summary: 'What the team has stored by driver and tier, its limit, and how that has grown.',
    })
    .input(usageInput)
    .output(storageUsageSchema)
    .query(({ ctx, input }) => storageUsage(ctx.services, ctx.caller.owner, input)),

  setQuota: procedure
    .meta({
      rest: 'PUT /storage/quota',
      audit: ['quota.changed'],
      summary: 'Sets what the team may store, or takes the limit away; for administrators.',
    })
    .input(setQuotaInput)
    .output(quotaSchema)
    .mutation(({ ctx, input }) => changeQuota(ctx.services, ctx.caller, input)),
}
