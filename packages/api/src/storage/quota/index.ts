export { quotaProcedures } from './procedures.ts'
export { refuseWhenFull } from './storage-usage.ts'
export { type StorageUsage, quotaExcessSchema } from './usage-view.ts'
