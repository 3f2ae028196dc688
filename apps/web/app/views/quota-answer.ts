/** The response to the quota form. */
export type QuotaAnswer = 'saved' | 'size' | 'gone'

/** The units of sizes, in bytes, as pages write them. */
export const quotaUnits: Readonly<Record<string, number>> = { MB: 1e6, GB: 1e9, TB: 1e12 }
