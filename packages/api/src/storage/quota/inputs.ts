import { z } from 'zod'

/** Number of days of usage to return, including today. */
export const usageInput = z.object({ days: z.int().min(1).max(366).default(30) }).prefault({})
export type UsageInput = z.infer<typeof usageInput>

/** A new quota; null removes it. */
export const setQuotaInput = z.object({
  limitBytes: z.int().min(0).max(Number.MAX_SAFE_INTEGER).nullable(),
  userId: z.uuid().optional().describe('The member whose quota it is; the team’s if omitted'),
})
export type SetQuotaInput = z.infer<typeof setQuotaInput>
