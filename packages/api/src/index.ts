export type { SubmissionObstacle, SubmissionView, LexiconProblem } from './floor/error-details.ts'
export type {
  CriterionChangeView,
  DocumentChangeView,
  FieldChangesView,
  FieldChangeView,
} from './rendering/difference-view.ts'
export type { Services, ServicesConfig, Sealer, DeliveryOutcome, JobOutcome } from './context.ts'
export {
  openSealer,
  verifyTeam,
  type AuditExport,
  exportAudit,
  readExportParameters,
  openSessionLog,
  type SessionLog,
  auditSearchVocabulary,
  type AuditEventView,
  type AuditStatus,
} from './audit/index.ts'
export {
  type BackupReport,
  makeBackup,
  type Installation,
  openInstallation,
  readReceipts,
  type RestoreReport,
  type RestoreStep,
  restoreBackup,
} from './backup/index.ts'
export { examine, type Examined, type Finding, type FindingState } from './doctor/index.ts'
export {
  contentDisposition,
  type Fingerprint,
  fingerprintOf,
  type StorageCall,
  type StorageObserver,
} from '@dossier/workspace'
export {
  type AccountInput,
  accountMessages,
  type AccountProblem,
  type AccountView,
  askForPasskey,
  askForReset,
  beginTrip,
  type BegunTrip,
  endTrip,
  type BegunSession,
  browserTime,
  type InvitationView,
  type LinkView,
  makeWelcome,
  type MemberView,
  newPasskeyAnswer,
  type NewPasskeyAnswer,
  type NewPasskeyOptions,
  openSession,
  type PasskeysView,
  redeemInvitation,
  redeemReset,
  redeemWelcome,
  type SecondStep,
  sessionTimes,
  type SessionView,
  tripPatience,
  type TripProblem,
  signInWithCode,
  signInWithPasskey,
  signInWithPassword,
  signInWithToken,
  type SignedIn,
  signOut,
} from './accounts/index.ts'
export { type FolderImport, importFolder } from './import-folder/index.ts'
export {
  type Download,
  openBundle,
  openDocument,
  openDownload,
  type DocumentView,
  type DownloadLink,
  type FoundDocumentView,
} from './documents/index.ts'
export {
  type StorageWatch,
  watchStorage,
  type StorageEvent,
  type StorageEventType,
  storageEventTypes,
  type WebhookDeliveriesView as WebhookDeliveries,
  type WebhookView as Webhook,
} from './webhooks/index.ts'
export {
  type BatchChange,
  type BatchDetails,
  type BatchItem,
  type BatchProblem,
  type FileProblemCode,
  batchMessages,
  type BatchSummaryView,
  exportRankingInput,
  type ExportRankingInput,
  mostItems,
  openRankingExport,
  type Ranking,
  type RankingCell,
  type RankingCriterion,
  type RankingRow,
} from './batches/index.ts'
export {
  watchRun,
  type ComparedRun,
  type RunComparison,
  type DraftContent,
  type DraftSummaryView,
  type DraftView,
  type Recognition,
  type RunDefaultsView,
  type RunVersion,
  type RunVersions,
  type VerdictCounts,
  type RunCheck,
  type CreatedRun,
  type RunChange,
  type RunDetails,
  type RunProgress,
  type RunSummaryView,
} from './runs/index.ts'
export { uploadFile } from './client/upload.ts'
export type { UploadView } from './originals/index.ts'
export type { Export } from './export/index.ts'
export { ApiError, type ApiErrorCode, apiErrorCodes, httpStatuses, type InputProblem, toApiError } from './errors.ts'
export { type Permission, permissionNames, permissions } from './floor/permissions.ts'
export { type PasskeySite, passkeySite } from './floor/passkey-site.ts'
export { may, permissionsNow, requirePermission } from './floor/require-permission.ts'
export { inLogContext, logContext } from './floor/log-context.ts'
export { type TracedWork, workChannel } from './floor/work-channel.ts'
export { statementChannel, type TracedStatement } from '@dossier/db'
export { inTeam } from './floor/in-team.ts'
export { logError } from './floor/log-error.ts'
export { databaseHealth, type DatabaseHealth } from './floor/database-health.ts'
export {
  openExport,
  exportInput,
  type ExportInput,
  searchVocabulary,
  type AuditFacets,
  type DocumentCount,
  type DocumentFacets,
  type SavedSearchView,
} from './search/index.ts'
export {
  openSubmissionExport,
  exportSubmissionsInput,
  type ExportSubmissionsInput,
  type SubmissionCheck,
} from './submissions/index.ts'
export type { JobView } from './jobs/index.ts'
export { openPersonExport } from './person-export/index.ts'
export { personInput } from './persons/index.ts'
export {
  lastDayOf,
  openPosting,
  publicTimeZone,
  poolConsent,
  type JobPostingView,
  type PostingView,
  type PublicPosting,
  textIn,
} from './postings/index.ts'
export {
  bitsOf,
  type ApplicationDetails,
  type ApplicationView,
  checkForm,
  consentOf,
  askByReceipt,
  eraseReceipt,
  exportReceipt,
  type FieldProblemCode,
  type FormProblems,
  longest as longestFields,
  makeTicket,
  maxFileBytes,
  openReceipt,
  readTicket,
  quarantinedFiles,
  receiveApplication,
  recordRefused,
  type ReceiptVisit,
  type RefusedCode,
  type ShownReceipt,
  withdrawObjection,
  takeFile,
  type TypedForm,
  withdraw,
} from './applications/index.ts'
export type { PersonView } from './persons/index.ts'
export { longestRequestText, type RequestDetails, type RequestView } from './requests/index.ts'
export {
  type AnsweredShare,
  answerInput,
  answerShare,
  type CreatedShare,
  longestAnswer,
  type OpenedShare,
  type OpenedShared,
  openShare,
  openSharedBundle,
  openSharedDocument,
  readShare,
  type ShareLinkView,
  type SharePage,
  type ShownShare,
} from './links/index.ts'
export {
  type AnsweredIntake,
  answerIntake,
  type AskedField,
  type FieldKind,
  finishIntake,
  type IntakeAnswerView,
  type IntakeConflict,
  type IntakeDetails,
  type IntakePage,
  type IntakeQuestion,
  type IntakeSection,
  type IntakeStep,
  type IntakeView,
  isDone,
  longestValue,
  type OpenedIntake,
  openIntake,
  readIntakePage,
  stopReminders,
  type ValueProblem,
  type Weighed,
  type Written,
} from './intake/index.ts'
export { visitSeconds } from './floor/visits.ts'
export {
  type NoticeCode,
  type NoticeKind,
  noticeKinds,
  noticeMailInput,
  type NoticeMailView,
  type NoticeView,
} from './notices/index.ts'
export type { Replay, ReplayedDocument, ReplayCheck } from './replay/index.ts'
export { storageHealth, type StorageHealth } from './storage/health/index.ts'
export type { MemberQuota, StorageUsage } from './storage/quota/index.ts'
export type { RefusedObject, StorageMigration } from './storage/relocation/index.ts'
export { answerRest, type RestAnswer } from './rest/answer-rest.ts'
export { type OpenApi, openApi, type Paths } from './rest/openapi.ts'
export { httpProblem, type Problem, problemOf } from './rest/problem.ts'
export { roleTable } from './role-table.ts'
export { listProcedures, type Procedure } from './procedures.ts'
export { type AppRouter, appRouter, type ApiCaller, createCaller } from './router.ts'
export { isTokenLike, mostDays, type NewTokenView, openToken, scopes, type TokenView } from './tokens/index.ts'
export type { MirrorStatus } from './storage/mirror/index.ts'
export type {
  HoldView as LegalHold,
  PoliciesView as RetentionPolicies,
  PolicyView as RetentionPolicy,
  RetentionReport,
} from './storage/retention/index.ts'
export type { LexiconEntries, LexiconEntryView, LexiconImport, LexiconVersions, Suggestions } from './lexicon/index.ts'
export type { Identified } from './identify/index.ts'
export { createServices } from './services.ts'
export { type Context, errorDetails, type ErrorDetails, type InputIssue } from './trpc.ts'
export { storageUsageOfAll } from '@dossier/db'
export { photoOf } from '@dossier/generators'
export { findOpenOwner } from '@dossier/db/accounts'
export { webhookBacklog } from '@dossier/db/webhooks'
export { copiesOfAll } from '@dossier/db/mirror'
