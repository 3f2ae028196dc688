import { noInput } from '../../floor/input-schemas.ts'
import { setQuotaInput, usageInput } from './inputs.ts'
import { changeQuota, memberQuotas, storageUsage } from './storage-usage.ts'
import { procedure } from '../../trpc.ts'
import { memberQuotasSchema, quotaSchema, storageUsageSchema } from './usage-view.ts'

/** The procedures of the storage usage and quotas of a team and its members. */
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

  memberQuotas: procedure({
    needs: 'storage:manage',
    rest: 'GET /storage/quotas',
    audit: { none: 'Returns counts of files by member.' },
    summary: 'Returns what each member’s runs store, with their quota. Administrators only.',
  })
    .input(noInput)
    .output(memberQuotasSchema)
    .query(({ ctx }) => memberQuotas(ctx.services, ctx.caller.owner)),

  setQuota: procedure({
    needs: 'storage:manage',
    rest: 'PUT /storage/quota',
    audit: ['quota.changed'],
    summary: 'Sets or removes the storage quota of the team, or of one member. Administrators only.',
  })
    .input(setQuotaInput)
    .output(quotaSchema)
    .mutation(({ ctx, input }) => changeQuota(ctx.services, ctx.caller, input)),
}
