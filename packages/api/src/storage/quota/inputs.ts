import { z } from 'zod'

/** For how many days back usage is told, today included. */
export const usageInput = z.object({ days: z.int().min(1).max(366).default(30) }).prefault({})
export type UsageInput = z.infer<typeof usageInput>

/** What the team may store from now on; null takes the limit away. */
export const setQuotaInput = z.object({ limitBytes: z.int().min(0).max(Number.MAX_SAFE_INTEGER).nullable() })
export type SetQuotaInput = z.infer<typeof setQuotaInput>
