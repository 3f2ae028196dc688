export { applyEverywhere } from './apply-retention.ts'
export { keptDocuments } from './kept-documents.ts'
export { deletionProcedures, retentionRouter } from './procedures.ts'
export type { HoldView, PoliciesView, PolicyView, RetentionReport } from './retention-view.ts'
