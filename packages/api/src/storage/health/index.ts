export { healthProcedures } from './procedures.ts'
export type { StorageHealth } from './storage-health-view.ts'
export { storageHealth } from './storage-health.ts'
