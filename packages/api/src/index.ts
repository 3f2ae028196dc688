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
export { inLogContext, logContext } from './floor/log-context.ts'
export { logError } from './floor/log-error.ts'
export { databaseHealth, type DatabaseHealth } from './floor/database-health.ts'
export { type AuditExport, exportAudit, readExportParameters } from './audit/export-audit.ts'
export { type Download, openBundle, openDocument, openDownload } from './documents/open-download.ts'
export { hashOfSession, openSessionLog, type SessionLog } from './audit/session-log.ts'
export { type StorageWatch, watchStorage } from './webhooks/watch-storage.ts'
export { type StorageEvent, type StorageEventType, storageEventTypes } from './webhooks/storage-event.ts'
export { watchRun } from './runs/watch-run.ts'
export { answerRest, type RestAnswer } from './rest/answer-rest.ts'
export { type OpenApi, openApi, type Paths } from './rest/openapi.ts'
export { httpProblem, type Problem, problemOf } from './rest/problem.ts'
export { listProcedures, type Procedure } from './procedures.ts'
export { type AppRouter, appRouter, type Caller, createCaller } from './router.ts'
export type {
  ComparedRun,
  CriterionChangeView,
  DocumentChangeView,
  FieldChangesView,
  FieldChangeView,
  RunComparison,
} from './runs/versions/comparison-view.ts'
export { auditSearchVocabulary } from './audit/audit-vocabulary.ts'
export type { Export } from './export/recorded-rows.ts'
export { openExport } from './search/open-export.ts'
export { openSubmissionExport } from './submissions/export.ts'
export { exportInput, type ExportInput } from './search/export-input.ts'
export { exportSubmissionsInput, type ExportSubmissionsInput } from './submissions/inputs.ts'
export { searchVocabulary } from './search/vocabulary.ts'
export type { RunVersion, RunVersions, VerdictCounts } from './runs/versions/run-versions-view.ts'
export { createServices, type Services, type ServicesConfig } from './services.ts'
export { type Context, errorDetails, type ErrorDetails, type InputIssue } from './trpc.ts'
export type { AuditEventView, AuditStatus } from './audit/audit-view.ts'
export type { RunCheck } from './runs/check-view.ts'
export type { DocumentView, DownloadLink, FoundDocumentView } from './documents/document-view.ts'
export type { AuditFacets, DocumentCount, DocumentFacets } from './search/facets-view.ts'
export type { Replay, ReplayedDocument } from './replay/replay-view.ts'
export type { ReplayCheck } from './replay/replay-check-view.ts'
export type { BatchItem, CreatedRun, RunChange, RunDetails, RunProgress, RunSummaryView } from './runs/run-view.ts'
export { storageUsageOfAll } from '@dossier/db'
export { webhookBacklog } from '@dossier/db/webhooks'
export { copiesOfAll } from '@dossier/db/mirror'
export type { DeliveryOutcome } from './webhooks/deliverer.ts'
export { storageHealth } from './storage/health/storage-health.ts'
export type { StorageHealth } from './storage/health/storage-health-view.ts'
export type { StorageUsage } from './storage/quota/usage-view.ts'
export type { RefusedObject, StorageMigration } from './storage/relocation/relocation-view.ts'
export type { MirrorStatus } from './storage/mirror/mirror-view.ts'
export type {
  HoldView as LegalHold,
  PoliciesView as RetentionPolicies,
  PolicyView as RetentionPolicy,
  RetentionReport,
} from './storage/retention/retention-view.ts'
export type { WebhookDeliveriesView as WebhookDeliveries, WebhookView as Webhook } from './webhooks/webhooks-view.ts'
export type { SavedSearchView } from './search/saved/saved-search-view.ts'
export type {
  LexiconEntries,
  LexiconEntryView,
  LexiconImport,
  LexiconProblem,
  LexiconVersions,
  Suggestions,
} from './lexicon/lexicon-view.ts'
export type { Identified } from './identify/identified-view.ts'
export type { SubmissionObstacle } from './submissions/obstacle-view.ts'
export type { SubmissionCheck } from './submissions/submission-check-view.ts'
export type { SubmissionView } from './submissions/submission-view.ts'
