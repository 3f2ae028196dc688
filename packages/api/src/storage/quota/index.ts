export { quotaProcedures } from './procedures.ts'
export { refuseWhenFull } from './storage-usage.ts'
export { type MemberQuota, type StorageUsage, quotaExcessSchema } from './usage-view.ts'
