export {
  type AccountLinkKind,
  accountLinks,
  directoryIdentities,
  knownBrowsers,
  passwords,
  sessions,
  sessionWays,
} from './schema/accounts.ts'
export {
  applicationFiles,
  applicationReceipts,
  applications,
  type ApplicationState,
  applicationStates,
  type FileReading,
} from './schema/applications.ts'
export {
  auditDisclosures,
  auditEvents,
  auditHeads,
  auditKeys,
  auditLinks,
  auditUnsealed,
  auditVerifications,
} from './schema/audit.ts'
export {
  batches,
  batchItems,
  type BatchItemState,
  batchItemStates,
  type BatchSide,
  batchSides,
} from './schema/batches.ts'
export { candidates, jobProfiles } from './schema/dimensions.ts'
export { generatedDocuments, originalType } from './schema/documents.ts'
export { drafts } from './schema/drafts.ts'
export { type IntakeAnswer, type IntakeLanguage, intakeLanguages, intakes } from './schema/intakes.ts'
export { type LexiconChange, lexiconChanges, type LexiconEntry, lexiconVersions } from './schema/lexicon-versions.ts'
export { notices } from './schema/notices.ts'
export {
  type RequestChannel,
  requestChannels,
  type RequestKind,
  requestKinds,
  personRequests,
  type RequestState,
  requestStates,
} from './schema/person-requests.ts'
export { erasures, personKeys } from './schema/persons.ts'
export {
  consentTexts,
  type PostingLanguage,
  postingLanguages,
  postings,
  type PostingText,
  type PostingTranslation,
} from './schema/postings.ts'
export { replayChecks, type ReplayCheckState, replayCheckStates, type ReplayFinding } from './schema/replay-checks.ts'
export {
  documentDeletions,
  type HoldSubject,
  holdSubjects,
  legalHolds,
  type RetentionAction,
  retentionActions,
  type RetentionConditions,
  retentionPolicies,
} from './schema/retention.ts'
export { runDefaults } from './schema/run-defaults.ts'
export { runs, type RunStatus, runStatuses } from './schema/runs.ts'
export { savedSearches } from './schema/saved-searches.ts'
export { selections } from './schema/selections.ts'
export {
  searchEntries,
  searchPostings,
  searchShapes,
  searchVocabulary,
  type ShapeFile,
  vocabularyFields,
  type VocabularyField,
} from './schema/search.ts'
export { authenticatorApps, type ChallengeKind, challenges, passkeys, recoveryCodes } from './schema/second-factors.ts'
export { type ShareAnswer, shareAnswers, shareDocuments, shareLinks } from './schema/share-links.ts'
export {
  type MigrationFilter,
  type MigrationKind,
  migrationKinds,
  type MigrationState,
  migrationStates,
  type Refusal,
  refusals,
  storageMigrations,
  storageMoves,
} from './schema/storage-migrations.ts'
export { objectStates, type ObjectState, storedObjects } from './schema/stored-objects.ts'
export { storageAccounts, storageLimits, storageUsage, storageUsageDays } from './schema/storage-usage.ts'
export { clients, type SubmissionChannel, submissionChannels, submissions, waivers } from './schema/submissions.ts'
export { memberships, type Role, roles, teams, users } from './schema/teams.ts'
export { apiTokens } from './schema/tokens.ts'
export { uploads } from './schema/uploads.ts'
export { deliveryStates, type DeliveryState, webhookDeliveries, webhooks } from './schema/webhooks.ts'
