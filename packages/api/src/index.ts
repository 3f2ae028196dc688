export { openSealer, type Sealer } from './audit/sealer.ts'
export { verifyTeam } from './audit/verify-team.ts'
export {
  contentDisposition,
  type Fingerprint,
  fingerprintOf,
  type StorageCall,
  type StorageObserver,
} from '@dossier/workspace'
export { type BackupReport, makeBackup } from './backup/make-backup.ts'
export { type Installation, openInstallation } from './backup/open-installation.ts'
export { type FolderImport, importFolder } from './import-folder/import-folder.ts'
export { readReceipts } from './backup/read-receipts.ts'
export { type RestoreReport, type RestoreStep, restoreBackup } from './backup/restore-backup.ts'
export { ApiError, type ApiErrorCode, apiErrorCodes, httpStatuses, type InputProblem, toApiError } from './errors.ts'
export { inLogContext, logContext } from './log-context.ts'
export { logError } from './log-error.ts'
export { databaseHealth, type DatabaseHealth } from './operations/database-health.ts'
export { type AuditExport, exportAudit, readExportParameters } from './operations/export-audit.ts'
export { type Download, openBundle, openDocument, openDownload } from './operations/open-download.ts'
export { hashOfSession, openSessionLog, type SessionLog } from './operations/session-log.ts'
export { type StorageWatch, watchStorage } from './events/watch-storage.ts'
export { type StorageEvent, type StorageEventType, storageEventTypes } from './events/storage-event.ts'
export { watchRun } from './operations/watch-run.ts'
export { answerRest, type RestAnswer } from './rest/answer-rest.ts'
export { type OpenApi, openApi, type Paths } from './rest/openapi.ts'
export { httpProblem, type Problem, problemOf } from './rest/problem.ts'
export { listProcedures, type Procedure } from './procedures.ts'
export { type AppRouter, appRouter, type Caller, createCaller } from './root.ts'
export type {
  ComparedRun,
  CriterionChangeView,
  DocumentChangeView,
  FieldChangesView,
  FieldChangeView,
  RunComparison,
} from './views/comparison.ts'
export { auditSearchVocabulary } from './search/audit-vocabulary.ts'
export type { Export } from './export/recorded-rows.ts'
export { openExport } from './operations/open-export.ts'
export { openSubmissionExport } from './operations/submissions/export.ts'
export { exportInput, type ExportInput } from './inputs/export.ts'
export { exportSubmissionsInput, type ExportSubmissionsInput } from './inputs/submissions.ts'
export { searchVocabulary } from './search/vocabulary.ts'
export type { RunVersion, RunVersions, VerdictCounts } from './views/run-versions.ts'
export { createServices, type Services, type ServicesConfig } from './services.ts'
export { type Context, errorDetails, type ErrorDetails, type InputIssue } from './trpc.ts'
export type { AuditEventView, AuditStatus } from './views/audit.ts'
export type { RunCheck } from './views/check.ts'
export type { DocumentView, DownloadLink, FoundDocumentView } from './views/document.ts'
export type { AuditFacets, DocumentCount, DocumentFacets } from './views/facets.ts'
export type { Replay, ReplayedDocument } from './views/replay.ts'
export type { ReplayCheck } from './views/replay-check.ts'
export type { BatchItem, CreatedRun, RunChange, RunDetails, RunProgress, RunSummaryView } from './views/run.ts'
export { storageUsageOfAll } from '@dossier/db'
export { webhookBacklog } from '@dossier/db/webhooks'
export { copiesOfAll } from '@dossier/db/mirror'
export type { DeliveryOutcome } from './webhooks/deliverer.ts'
export { storageHealth } from './operations/storage-health.ts'
export type { StorageHealth } from './views/storage.ts'
export type { StorageUsage } from './views/storage-usage.ts'
export type { RefusedObject, StorageMigration } from './views/storage-migration.ts'
export type { MirrorStatus } from './views/mirror.ts'
export type {
  HoldView as LegalHold,
  PoliciesView as RetentionPolicies,
  PolicyView as RetentionPolicy,
  RetentionReport,
} from './views/retention.ts'
export type { WebhookDeliveriesView as WebhookDeliveries, WebhookView as Webhook } from './views/webhooks.ts'
export type { SavedSearchView } from './views/searches.ts'
export type {
  LexiconEntries,
  LexiconEntryView,
  LexiconImport,
  LexiconProblem,
  LexiconVersions,
  Suggestions,
} from './views/lexicon.ts'
export type { Identified } from './views/identified.ts'
export type { SubmissionObstacle } from './views/obstacle.ts'
export type { SubmissionCheck } from './views/submission-check.ts'
export type { SubmissionView } from './views/submission.ts'
