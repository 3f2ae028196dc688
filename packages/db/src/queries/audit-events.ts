import { type SQL, sql } from 'drizzle-orm'
import { v7 as uuid } from 'uuid'
import type { Db, Owner } from '../client.ts'
import type { Changed, Link, Replayed } from './audit-event-parts.ts'
import { type AccountEventData, accountEventTypes } from './audit-account-events.ts'
import { type ApplicationEventData, applicationEventTypes } from './audit-application-events.ts'
import { type ShareEventData, shareEventTypes } from './audit-share-events.ts'
import { type DraftEventData, draftEventTypes } from './audit-draft-events.ts'
import { type RequestEventData, requestEventTypes } from './audit-request-events.ts'
import type { AuditSubjectType } from './audit-subjects.ts'

/**
 * The channel that announces the UUID of a team whose events were sealed. Writers do not notify, because Postgres
 * commits transactions that notify one after another.
 */
export const auditChannel = 'dossier_audit'

/** Every event type and its data: ids, hashes and counts, never personal data in clear. */
export interface AuditEventData
  extends AccountEventData, ApplicationEventData, DraftEventData, RequestEventData, ShareEventData {
  'run.created': {
    mode: string
    locale: string
    inputHash: string
    jobProfileId: string | null
    /** The version of the team's lexicon. */
    lexiconVersion: number
  }
  'run.viewed': Record<string, never>
  /** `sha256` is the hash of the ZIP of all files. */
  'run.succeeded': { documents: number; sha256: string } & Changed
  'run.failed': { code: string } & Changed
  'run.replayed': { identical: boolean; outcome: string; differing: string[] }
  'history.replay_asked': { runs: number; since: string | null; until: string }
  'history.replayed': Replayed & { state: string }
  'history.replay_cancelled': Replayed
  /**
   * On a new version of the run `repeatOf`, whose inputs contain reason and name. `machine` is the computed verdict,
   * which does not change.
   */
  'criterion.overridden': { repeatOf: string; pointer: string; machine: string } & Changed
  'criterion.override_withdrawn': { repeatOf: string; pointer: string } & Changed
  'run.repeated': { repeatOf: string; inputHash: string }
  'run.compared': { otherRunUuid: string }
  /** `refused` counts items without a readable document. */
  'batch.created': { side: string; items: number; refused: number }
  /** Someone viewed the ranking of its persons or jobs, including quotes from CVs. */
  'batch.viewed': { runs: number }
  'document.generated': { runUuid: string; documentType: string; sha256: string; byteSize: number }
  /** The file that the candidate was read from, unchanged. */
  'document.received': { runUuid: string; documentType: string; sha256: string; byteSize: number }
  'document.viewed': { runUuid: string; documentType: string }
  'document.previewed': { runUuid: string; documentType: string; sha256: string }
  'document.downloaded': { runUuid: string; documentType: string; sha256: string }
  'document.healed': { runUuid: string; documentType: string; sha256: string; reason: 'lost' | 'damaged' } & Changed
  /**
   * Hash and size of what was found in place of the file, before it is regenerated; the hash is empty when no bytes
   * could be read.
   */
  'document.damaged': { runUuid: string; documentType: string; sha256: string; byteSize: number }
  /** Its file was permanently deleted from every driver; the record stays. */
  'document.deleted': { runUuid: string; documentType: string; sha256: string; reason: string } & Changed
  /** The ZIP of a run, or of selected documents of a run; `types` lists the documents in that case. */
  'bundle.downloaded': { documents: number; types?: readonly string[]; selectionId?: string }
  'selection.downloaded': { documents: number; runs: number }
  /** Files made by the predecessor of this program. */
  'run.imported': { mode: string; locale: string; inputHash: string; jobProfileId: string | null }
  'document.imported': { runUuid: string; documentType: string; sha256: string; byteSize: number }
  /** `fingerprint` is that of the archive's manifest; `missing` counts objects that could not be read. */
  'backup.made': { backupId: string; fingerprint: string; documents: number; missing: number }
  /** `rows` counts rows that were new here, and `objects` those that were stored again, over all teams. */
  'backup.restored': { backupId: string; fingerprint: string; rows: number; objects: number }
  'audit.verified': { mode: 'full' | 'incremental'; ok: boolean; seq: number; problem: string | null }
  /** `filtered`: the export holds only some of the events in this range. */
  'audit.exported': { fromSeq: number; toSeq: number; filtered: boolean }
  /** Counts only, both here and when a person is erased; the receipt of an erasure has the rest. */
  'person.exported': { runs: number; documents: number; submissions: number; drafts: number }
  'person.erased': { reason: string; runs: number; documents: number; submissions: number }
  'audit.key_rotated': { generation: number; keyId: string; fromSeq: number }
  'link.created': Link & { documents?: number }
  'link.used': Link
  'link.expired': Link
  'storage.swept': { driver: string; objects: number; runs: number }
  /** `kind` is what the job does with the objects; `filtered`: a filter limits the job to some of them. */
  'storage.migration_asked': { kind: string; from: string; to: string; parentId: string | null; filtered: boolean }
  /** Files of one run were moved to another driver. */
  'storage.migrated': { migrationId: string; objects: number; bytes: number } & Changed
  /** Copies of one run's files that a migration left behind were deleted. */
  'storage.source_deleted': { migrationId: string; driver: string; objects: number; bytes: number }
  'storage.migration_ended': { kind: string; state: string; objects: number; bytes: number; refused: number }
  'storage.migration_cancelled': { kind: string; objects: number; bytes: number; refused: number }
  /** The result of a sweep: how many objects of each kind it found, and what it did about them. */
  'storage.checked': { dryRun: boolean; deleted: number; settled: number; healed: number } & Record<string, unknown>
  'retention.policy_set': { policy: string; action: string; target: string | null; olderThanDays: number }
  'retention.policy_removed': { policy: string }
  /** The result of applying all policies, in documents and bytes. */
  'retention.applied': { deleted: number; moved: number; held: number; failed: number; bytes: number }
  /** A policy moved documents of one run to another driver, or to another tier of `driver`. */
  'retention.moved': { policy: string; driver?: string; objects: number; bytes: number } & Changed
  'hold.placed': { holdId: string }
  'hold.released': { holdId: string }
  /**
   * The team, or the member, is near the limit, in bytes. Recorded once until usage falls below the threshold again.
   */
  'quota.warning': { used: number; limit: number; percent: number }
  'quota.changed': Changed
  /** A mirror now has a copy of these files of one run. */
  'storage.copied': { driver: string; objects: number; bytes: number }
  /** The document's driver did not answer or had lost the file; `driver` is the one that served it. */
  'document.read_from_copy': { runUuid: string; documentType: string; sha256: string; driver: string }
  /** A copy was corrupt or missing; it is created again. */
  'document.copy_damaged': { runUuid: string; documentType: string; driver: string }
  'webhook.created': { events: readonly string[] }
  /** `url`: the URL changed; the URL itself may contain a secret. */
  'webhook.changed': { url: boolean } & Changed
  'webhook.secret_rotated': { generation: number }
  'webhook.removed': Record<string, never>
  'webhook.tested': { ok: boolean }
  'webhook.redelivered': { deliveries: number }
  'search.saved': { changed: readonly string[] }
  'search.removed': Record<string, never>
  /** `queryHash` is keyed, so that nobody can test names against the log alone. */
  'documents.searched': { queryHash: string; parts: number; hits: number; more: boolean }
  /**
   * Recorded before the first row is sent; the request's `documents.exported`, `submissions.exported` or
   * `ranking.exported` has the row count.
   */
  'export.started': { what: 'documents' | 'submissions' | 'ranking'; queryHash: string; format: string }
  'documents.exported': { queryHash: string; format: string; documents: number; complete: boolean }
  'submissions.exported': { queryHash: string; format: string; submissions: number; complete: boolean }
  'ranking.exported': { queryHash: string; format: string; rows: number; complete: boolean }
  'document.submitted': {
    submissionId: string
    sendingId: string
    runUuid: string
    documentType: string
    sha256: string
    clientId: string
    channel: string
    sentAt: string
    sentBy: string
    /** Earlier submissions of the same person to that client that the user was warned about. */
    acknowledged: string[]
  }
  'submission.retracted': { submissionId: string; sendingId: string; runUuid: string; clientId: string }
  'marker.waived': { runUuid: string; documentId: string | null; pointers: string[] }
  'document.identified': { runUuid: string; documentType: string; sha256: string }
  /** The resulting version of a team's lexicon, never the words. */
  'lexicon.taught': { version: number; as: string }
  'lexicon.changed': { version: number; entryId: string }
  'lexicon.removed': { version: number; entryId: string }
  'lexicon.undone': { version: number; to: number }
  'lexicon.imported': { version: number; added: number; changed: number }
  'lexicon.exported': { version: number; entries: number }
}
export type AuditEventType = keyof AuditEventData

export const auditEventTypes = [
  'run.created',
  'run.viewed',
  'run.succeeded',
  'run.failed',
  'run.replayed',
  'history.replay_asked',
  'history.replayed',
  'history.replay_cancelled',
  'run.repeated',
  'criterion.overridden',
  'criterion.override_withdrawn',
  'run.compared',
  ...draftEventTypes,
  ...applicationEventTypes,
  ...requestEventTypes,
  'batch.created',
  'batch.viewed',
  'document.generated',
  'document.received',
  'document.viewed',
  'document.previewed',
  'document.downloaded',
  'document.healed',
  'document.damaged',
  'document.deleted',
  'bundle.downloaded',
  'selection.downloaded',
  'audit.verified',
  'run.imported',
  'document.imported',
  'backup.made',
  'backup.restored',
  'audit.exported',
  'audit.key_rotated',
  'person.exported',
  'person.erased',
  'documents.searched',
  'export.started',
  'documents.exported',
  'submissions.exported',
  'ranking.exported',
  'document.submitted',
  'submission.retracted',
  'marker.waived',
  ...shareEventTypes,
  'document.identified',
  'link.created',
  'link.used',
  'link.expired',
  ...accountEventTypes,
  'storage.swept',
  'storage.migration_asked',
  'storage.migrated',
  'storage.source_deleted',
  'storage.migration_ended',
  'storage.migration_cancelled',
  'storage.checked',
  'retention.policy_set',
  'retention.policy_removed',
  'retention.applied',
  'retention.moved',
  'hold.placed',
  'hold.released',
  'quota.warning',
  'quota.changed',
  'storage.copied',
  'document.read_from_copy',
  'document.copy_damaged',
  'webhook.created',
  'webhook.changed',
  'webhook.secret_rotated',
  'webhook.removed',
  'webhook.tested',
  'webhook.redelivered',
  'search.saved',
  'search.removed',
  'lexicon.taught',
  'lexicon.changed',
  'lexicon.removed',
  'lexicon.undone',
  'lexicon.imported',
  'lexicon.exported',
] as const satisfies readonly AuditEventType[]

/** An event to append: what happened to a subject, and the request that caused it. */
export interface NewAuditEvent<Type extends AuditEventType = AuditEventType> {
  type: Type
  requestId: string
  subject: { type: AuditSubjectType; id: string }
  /**
   * The person that the event is about, when the subject is neither a run nor a document; for those, it is their
   * candidate.
   */
  candidateId?: string
  data: AuditEventData[Type]
}

export interface AuditEventRow {
  id: string
  type: string
  actorId: string
  requestId: string
  subjectType: string
  subjectId: string
  /** Keyed hash of the person that the event is about; nobody can trace it to anyone after the person is erased. */
  person: string | null
  /** Includes the hashes that the event itself only commits to, until the person is erased. */
  data: Record<string, unknown>
  createdAt: Date
}

/** Appends events; pass the transaction that makes the recorded change. */
export async function appendAuditEvents<Type extends AuditEventType>(
  db: Db,
  owner: Owner,
  events: readonly NewAuditEvent<Type>[],
): Promise<void> {
  if (events.length === 0) return
  await db.execute(insertedEvents(owner, events))
}

/** The statement of `appendAuditEvents`, to be combined with the one that makes the recorded change. */
export function insertedEvents<Type extends AuditEventType>(owner: Owner, events: readonly NewAuditEvent<Type>[]): SQL {
  const rows = events.map(({ subject, candidateId = null, data, ...event }) => {
    return {
      id: uuid(),
      ...event,
      subjectType: subject.type,
      subjectId: subject.id,
      candidateId,
      // Includes the session or token that caused it.
      data: { ...data, ...owner.actedBy },
    }
  })
  // A trigger fills in the person of a run or a document when none is given here.
  return sql`insert into audit_events (team_id, actor_id, id, type, request_id, subject_type, subject_id, person, data)
    select ${owner.teamId}::uuid, ${owner.userId}::uuid, e.id, e.type, e."requestId", e."subjectType", e."subjectId", k.person, e.data
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e (id uuid, type text, "requestId" text, "subjectType" text,
      "subjectId" text, "candidateId" uuid, data jsonb)
    left join person_keys k on k.team_id = ${owner.teamId} and k.candidate_id = e."candidateId"`
}
