export { sql } from 'drizzle-orm'
export { type Database, type DatabaseOptions, type Db, isPoolerUrl, openDatabase, type Owner } from './client.ts'
export { decodeCursor, encodeCursor, type Page } from './cursor.ts'
export { DbError, type DbErrorCode, isUnstorableText, QuotaError, type QuotaExcess } from './errors.ts'
export { listen, type Listener, openSession, type Session } from './listen.ts'
export { migrateDatabase } from './migrate.ts'
export { openLane } from './turns.ts'
export { statementChannel, type TracedStatement } from './statement-channel.ts'
export {
  type BatchItemState,
  batchItemStates,
  type BatchSide,
  batchSides,
  type MigrationFilter,
  type MigrationKind,
  migrationKinds,
  type MigrationState,
  migrationStates,
  type Refusal,
  refusals,
  type DeliveryState,
  deliveryStates,
  type ReplayCheckState,
  type HoldSubject,
  holdSubjects,
  retentionActions,
  replayCheckStates,
  type ReplayFinding,
  type RetentionAction,
  type RetentionConditions,
  type Role,
  runStatuses,
  type RunStatus,
  type SubmissionChannel,
  submissionChannels,
} from './schema.ts'
export {
  announcedKeys,
  awaitChain,
  countUnsealed,
  headsBetween,
  insertKey,
  insertSeal,
  lastHead,
  lastLink,
  linkAt,
  lockChain,
  type Seal,
  type SealableEvent,
  settle,
  type StoredHead,
  type StoredKey,
  type StoredLink,
  type Team,
  teamsToSeal,
  unsealedEvents,
} from './queries/audit-chain.ts'
export { indexSome, type ObjectPlan, objectPlans } from './backup/after-restore.ts'
export { findDifferences, type RowDifference } from './backup/differences.ts'
export { dropErased, type LaterErased } from './backup/erased.ts'
export { dropUnusedTeam, findExcess, fitStage, type Merged, mergeStage, type TeamExcess } from './backup/merge.ts'
export { type BackedUpDocument, documentsWithObjects, readSnapshot, rowsOf, schemaVersion } from './backup/read-rows.ts'
export { finishStage, makeStage, stageRows } from './backup/stage.ts'
export { type BackupTable, backupTables } from './backup/tables.ts'
export { completeErasure, type ErasedPerson, erasePerson, insertErasure, openErasures } from './queries/erase-person.ts'
export {
  insertVerification,
  lastVerification,
  type LinkedEvent,
  linkedEvents,
  linksOfTime,
  mayChangeAudit,
  newestVerified,
  type StoredVerification,
  strayEvent,
} from './queries/audit-verification.ts'
export {
  appendAuditEvents,
  auditChannel,
  type AuditEventData,
  type AuditEventRow,
  type AuditEventType,
  auditEventTypes,
  type NewAuditEvent,
} from './queries/audit-events.ts'
export type { AuditChange } from './queries/audit-event-parts.ts'
export { type AuditSubjectType, auditSubjectTypes } from './queries/audit-subjects.ts'
export { type AuditLabels, auditLabels, personHashes } from './queries/audit-labels.ts'
export {
  activeRunsOfBatch,
  type BatchCounts,
  type BatchItemRow,
  type BatchRow,
  type BatchRun,
  type BatchSummary,
  countBatch,
  endBatch,
  findBatch,
  findBatchByKey,
  insertBatch,
  itemsOfBatch,
  listBatches,
  nextWaitingItem,
  runsOfBatch,
  settleBatchItem,
  takeEndedBatches,
} from './queries/batches.ts'
export {
  type CandidateRow,
  findCandidate,
  findJobProfile,
  headlineOf,
  type JobProfileRow,
  upsertCandidate,
  upsertJobProfile,
} from './queries/candidates.ts'
export {
  type ClientSummary,
  findClientIds,
  findSubmittedCandidates,
  suggestClients,
  upsertClient,
} from './queries/clients.ts'
export {
  type DocumentOrigin,
  type DocumentRow,
  documentsByIds,
  documentsOfRun,
  findDocument,
  insertDocuments,
  madeDocumentsOfRun,
  madeDocumentsOfRuns,
  type NewDocument,
} from './queries/documents.ts'
export {
  advanceReplayCheck,
  beginReplayCheck,
  countRunsToReplay,
  endReplayCheck,
  findReplayCheck,
  insertReplayCheck,
  isErased,
  listReplayChecks,
  type ReplayCheckRow,
  type RunToReplay,
  runsToReplay,
} from './queries/replay-checks.ts'
export { type AuditFilter, type AuditList, listAuditEvents } from './queries/list-audit-events.ts'
export { type AuditFacetValue, type AuditTally, tallyAuditEvents } from './queries/tally-audit-events.ts'
export { findMembers, type Member } from './queries/find-members.ts'
export { findNames, type FoundName, type NameQuery } from './queries/find-names.ts'
export {
  documentsByHash,
  documentsByMarkedHash,
  documentsOfSecond,
  type DocumentVersion,
  runByBundleHash,
  versionOfDocument,
} from './queries/identify.ts'
export {
  listSubmissions,
  type SubmissionFilter,
  type SubmissionRow,
  submissionsOfDocuments,
} from './queries/list-submissions.ts'
export { findNewerRun, holdForNewerRun, type NewerRun } from './queries/newer-run.ts'
export { recordEnd, recordProgress, runChannel } from './queries/run-progress.ts'
export {
  countRunVersions,
  documentHashes,
  type RunPair,
  type RunPart,
  runParts,
  type RunVersionRow,
  runVersions,
} from './queries/run-versions.ts'
export {
  activeRuns,
  findNamedRun,
  findRun,
  findRunByKey,
  findRunState,
  insertRun,
  listRuns,
  type NamedRun,
  type NewRun,
  type RunFilter,
  type RunRow,
  type RunState,
  type RunSummary,
} from './queries/runs.ts'
export { findRunIntake, type RunIntake } from './queries/run-intake.ts'
export { findRunDefaults, putRunDefaults } from './queries/run-defaults.ts'
export { searchDocuments } from './queries/search-documents.ts'
export { countDocuments, type DocumentQuestion, facetDocuments, type FacetValue } from './queries/count-documents.ts'
export { type SearchSort, searchSorts } from './search/direction.ts'
export { type FacetName, facetNames } from './search/tally.ts'
export {
  countOwnSearches,
  deleteSavedSearch,
  findOwnSearch,
  insertSavedSearch,
  listSavedSearches,
  lockSavedSearches,
  mostSavedSearches,
  type SavedSearchChange,
  type SavedSearchRow,
  updateSavedSearch,
} from './queries/saved-searches.ts'
export { findSelection, insertSelection, type SelectionRow } from './queries/selections.ts'
export { type ToldCloseness as Closeness, toldClosenesses as closenesses } from './search/closeness.ts'
export type { DocumentFilters, DocumentSearch, FoundDocument, Match, SearchTerm } from './search/document-search.ts'
export {
  clientsOfCandidate,
  findSendingByKey,
  insertSending,
  lockSubmissionsOf,
  type NewSending,
  type RecordedSubmission,
  retractSubmissions,
} from './queries/submissions.ts'
export { createTeam, ensureLocalOwner, isMember, listMembers, oneOwnerPerTeam, roleOf } from './queries/teams.ts'
export {
  deletedDocuments,
  recordDeletions,
  markDeleting,
  objectsOfKeys,
  objectsToDelete,
} from './queries/object-deletion.ts'
export { driversOfTeam, markAbandoned, type ObjectOnDriver, objectsOnDriver } from './queries/sweep-objects.ts'
export {
  activeMigration,
  advanceMigration,
  beginMigration,
  beginPass,
  endMigration,
  findMigration,
  insertMigration,
  listMigrations,
  lockMigration,
  type MigrationEnd,
  type MigrationRow,
} from './queries/storage-migrations.ts'
export {
  countOriginals,
  countToMove,
  type Drivers,
  type MovableObject,
  type ObjectCount,
  objectsToMove,
  type Within,
} from './queries/objects-to-move.ts'
export {
  announceCopies,
  flipObjects,
  recordMoves,
  type RefusedObject,
  refusedObjects,
  releaseCopies,
} from './queries/storage-moves.ts'
export {
  announceObjects,
  moveObjects,
  type NewObject,
  type ObjectPlace,
  objectsOfRun,
  settleObjects,
  type StoredObjectRow,
  holdObject,
} from './queries/stored-objects.ts'
export {
  barHolds,
  endHold,
  forgetHolds,
  heldDocuments,
  insertHold,
  isCandidateHeld,
  isHoldable,
  findHold,
  listHolds,
  type NamedHold,
} from './queries/legal-holds.ts'
export { lockForTier, recordTier } from './queries/object-tiers.ts'
export { countDue, type DueCount, type DueDocument, listDue } from './queries/retention-plan.ts'
export { lastRetention } from './queries/retention-history.ts'
export { deletePolicy, listPolicies, type RetentionPolicy, upsertPolicy } from './queries/retention-policies.ts'
export { findQuota, listMemberQuotas, type QuotaState, setQuota } from './queries/storage-quota.ts'
export {
  databaseDriver,
  recordUsageDay,
  storageUsageOf,
  storageUsageOfAll,
  storageUsageSince,
  type UsageDay,
  type UsagePart,
} from './queries/storage-usage.ts'
export { insertWaivers, type WaiverRow, waiversOfRun } from './queries/waivers.ts'
export { areNearClients, clientIdentity } from './search/client-names.ts'
export { type ChainedEvent, chainedEvents, lastPosition } from './queries/chained-events.ts'
export { originalType } from './schema.ts'
