import { type SQL, sql } from 'drizzle-orm'
import { v7 as uuid } from 'uuid'
import type { Db, Owner } from '../client.ts'
import type { Changed, Link, Replayed } from './audit-event-parts.ts'
import { type AccountEventData, accountEventTypes } from './audit-account-events.ts'
import type { AuditSubjectType } from './audit-subjects.ts'

/**
 * The channel on which the UUID of a team is announced whose events were sealed. Writers announce nothing: transactions
 * that notify commit one after the other.
 */
export const auditChannel = 'dossier_audit'

/** Every type of event and what it holds: ids, hashes and counts, and never personal data in clear. */
export interface AuditEventData extends AccountEventData {
  'run.created': {
    mode: string
    locale: string
    inputHash: string
    jobProfileId: string | null
    /** Of the team's lexicon. */
    lexiconVersion: number
  }
  'run.viewed': Record<string, never>
  /** `sha256` is that of the ZIP of all files. */
  'run.succeeded': { documents: number; sha256: string } & Changed
  'run.failed': { code: string } & Changed
  'run.replayed': { identical: boolean; outcome: string; differing: string[] }
  'history.replay_asked': { runs: number; since: string | null; until: string }
  'history.replayed': Replayed & { state: string }
  'history.replay_cancelled': Replayed
  /** On a new version of the run `repeatOf`; reason and name are in its inputs. `machine` is the verdict that stays beside. */
  'criterion.overridden': { repeatOf: string; pointer: string; machine: string } & Changed
  'criterion.override_withdrawn': { repeatOf: string; pointer: string } & Changed
  'run.repeated': { repeatOf: string; inputHash: string }
  'run.compared': { otherRunUuid: string }
  /** `refused` items were no documents when they came. */
  'batch.created': { side: string; items: number; refused: number }
  /** The ranking of its persons or jobs, with what the CVs say. */
  'batch.viewed': { runs: number }
  'document.generated': { runUuid: string; documentType: string; sha256: string; byteSize: number }
  /** The file that the candidate was read from, as it came. */
  'document.received': { runUuid: string; documentType: string; sha256: string; byteSize: number }
  'document.viewed': { runUuid: string; documentType: string }
  'document.previewed': { runUuid: string; documentType: string; sha256: string }
  'document.downloaded': { runUuid: string; documentType: string; sha256: string }
  'document.healed': { runUuid: string; documentType: string; sha256: string; reason: 'lost' | 'damaged' } & Changed
  /** Hash and size of what was found in place of the file, before it is made again; of what gives no bytes, the hash is empty. */
  'document.damaged': { runUuid: string; documentType: string; sha256: string; byteSize: number }
  /** Its file, for good and with every storage; the record stays. */
  'document.deleted': { runUuid: string; documentType: string; sha256: string; reason: string } & Changed
  /** Of a run, or of the part of a run that is in a selection; `types` are the documents then. */
  'bundle.downloaded': { documents: number; types?: readonly string[]; selectionId?: string }
  'selection.downloaded': { documents: number; runs: number }
  /** Of files of the program before this one. */
  'run.imported': { mode: string; locale: string; inputHash: string; jobProfileId: string | null }
  'document.imported': { runUuid: string; documentType: string; sha256: string; byteSize: number }
  /** `fingerprint` is that of the archive's manifest; `missing` counts objects that could not be had. */
  'backup.made': { backupId: string; fingerprint: string; documents: number; missing: number }
  /** `rows` that were new here, and `objects` that were stored again; of all teams together. */
  'backup.restored': { backupId: string; fingerprint: string; rows: number; objects: number }
  'audit.verified': { mode: 'full' | 'incremental'; ok: boolean; seq: number; problem: string | null }
  /** `filtered` says that only some of the events between were taken away. */
  'audit.exported': { fromSeq: number; toSeq: number; filtered: boolean }
  /** Counts only; the erasure's receipt has the rest. */
  'person.erased': { reason: string; runs: number; documents: number; submissions: number }
  'audit.key_rotated': { generation: number; keyId: string; fromSeq: number }
  'link.created': Link & { documents?: number }
  'link.used': Link
  'link.expired': Link
  'storage.swept': { driver: string; objects: number; runs: number }
  /** `kind` is what the job does with the objects; `filtered` says that only some were asked for. */
  'storage.migration_asked': { kind: string; from: string; to: string; parentId: string | null; filtered: boolean }
  /** Files of one run that have another driver from now on. */
  'storage.migrated': { migrationId: string; objects: number; bytes: number } & Changed
  /** Copies of files of one run that were left behind by a migration. */
  'storage.source_deleted': { migrationId: string; driver: string; objects: number; bytes: number }
  'storage.migration_ended': { kind: string; state: string; objects: number; bytes: number; refused: number }
  'storage.migration_cancelled': { kind: string; objects: number; bytes: number; refused: number }
  /** What a sweep came to: how many objects it found of each kind, and what it did about them. */
  'storage.checked': { dryRun: boolean; deleted: number; settled: number; healed: number } & Record<string, unknown>
  'retention.policy_set': { policy: string; action: string; target: string | null; olderThanDays: number }
  'retention.policy_removed': { policy: string }
  /** What a run over all policies came to, in documents and bytes. */
  'retention.applied': { deleted: number; moved: number; held: number; failed: number; bytes: number }
  /** Of one run: its documents that a policy has moved to another driver, or to another tier of `driver`. */
  'retention.moved': { policy: string; driver?: string; objects: number; bytes: number } & Changed
  'hold.placed': { holdId: string }
  'hold.released': { holdId: string }
  /** The team has come near its limit, in bytes; once until it is further away again. */
  'quota.warning': { used: number; limit: number; percent: number }
  'quota.changed': Changed
  /** Files of one run that a mirror has a copy of from now on. */
  'storage.copied': { driver: string; objects: number; bytes: number }
  /** The driver of the document did not answer, or had lost it; `driver` is the one that gave it. */
  'document.read_from_copy': { runUuid: string; documentType: string; sha256: string; driver: string }
  /** A copy was found to be other bytes or gone; it is made again. */
  'document.copy_damaged': { runUuid: string; documentType: string; driver: string }
  'webhook.created': { events: readonly string[] }
  /** `url` says whether the address was changed, which may hold a secret itself. */
  'webhook.changed': { url: boolean } & Changed
  'webhook.secret_rotated': { generation: number }
  'webhook.removed': Record<string, never>
  'webhook.tested': { ok: boolean }
  'webhook.redelivered': { deliveries: number }
  'search.saved': { changed: readonly string[] }
  'search.removed': Record<string, never>
  /** `queryHash` is keyed: whoever has only the log cannot try names out. */
  'documents.searched': { queryHash: string; parts: number; hits: number; more: boolean }
  /** Before the first row goes out; the request's `documents.exported`, `submissions.exported` or `ranking.exported` says how many did. */
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
    /** Earlier submissions of the same person to that client that were pointed out before. */
    acknowledged: string[]
  }
  'submission.retracted': { submissionId: string; sendingId: string; runUuid: string; clientId: string }
  'marker.waived': { runUuid: string; documentId: string | null; pointers: string[] }
  /** A link for one recipient; who that is stands in the ledger alone. `code` says that it asks for one. */
  'share.created': { runUuid: string; sendingId: string; documents: number; expiresAt: string; code: boolean }
  'share.revoked': { runUuid: string; sendingId: string }
  /** By whoever had the link, as are the three that follow: the actor is who made it. */
  'share.opened': { runUuid: string }
  'share.viewed': { runUuid: string; documentId: string; documentType: string; sha256: string }
  /** Without what was written. */
  'share.answered': { runUuid: string; answer: string }
  /** `wrong` codes since the last right one. */
  'share.code_refused': { runUuid: string; wrong: number }
  'document.identified': { runUuid: string; documentType: string; sha256: string }
  /** Of a team's lexicon: the version that came of it, and never the words. */
  'lexicon.taught': { version: number; as: string }
  'lexicon.changed': { version: number; entryId: string }
  'lexicon.removed': { version: number; entryId: string }
  'lexicon.undone': { version: number; to: number }
  'lexicon.imported': { version: number; added: number; changed: number }
  'lexicon.exported': { version: number; entries: number }
  /** `networks` counts them. */
  'token.created': { scopes: readonly string[]; networks: number; expiresAt: string | null }
  'token.revoked': Record<string, never>
  'token.rotated': { replacedBy: string; until: string }
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
  'person.erased',
  'documents.searched',
  'export.started',
  'documents.exported',
  'submissions.exported',
  'ranking.exported',
  'document.submitted',
  'submission.retracted',
  'marker.waived',
  'share.created',
  'share.revoked',
  'share.opened',
  'share.viewed',
  'share.answered',
  'share.code_refused',
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
  'token.created',
  'token.revoked',
  'token.rotated',
] as const satisfies readonly AuditEventType[]

/** Something that happened to a subject, asked for by a request. */
export interface NewAuditEvent<Type extends AuditEventType = AuditEventType> {
  type: Type
  requestId: string
  subject: { type: AuditSubjectType; id: string }
  /** Whom the event is about, where the subject is neither a run nor a document: those are known to be about their candidate. */
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
  /** Keyed hash of the person that the event is about; nobody can tell whose once the person is erased. */
  person: string | null
  /** With the hashes that the event itself only commits to, until the person is erased. */
  data: Record<string, unknown>
  createdAt: Date
}

/** Appends events; give it the transaction that does what they tell of. */
export async function appendAuditEvents<Type extends AuditEventType>(
  db: Db,
  owner: Owner,
  events: readonly NewAuditEvent<Type>[],
): Promise<void> {
  if (events.length === 0) return
  await db.execute(insertedEvents(owner, events))
}

function insertedEvents<Type extends AuditEventType>(owner: Owner, events: readonly NewAuditEvent<Type>[]): SQL {
  const rows = events.map(({ subject, candidateId = null, data, ...event }) => {
    return {
      id: uuid(),
      ...event,
      subjectType: subject.type,
      subjectId: subject.id,
      candidateId,
      data: factsOf(data, owner),
    }
  })
  // A trigger names the person of a run or a document where nobody is named here.
  return sql`insert into audit_events (team_id, actor_id, id, type, request_id, subject_type, subject_id, person, data)
    select ${owner.teamId}::uuid, ${owner.userId}::uuid, e.id, e.type, e."requestId", e."subjectType", e."subjectId", k.person, e.data
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e (id uuid, type text, "requestId" text, "subjectType" text,
      "subjectId" text, "candidateId" uuid, data jsonb)
    left join person_keys k on k.team_id = ${owner.teamId} and k.candidate_id = e."candidateId"`
}

/** What an event says, and the session or token that it was done with. */
function factsOf(data: object, { actedBy }: Owner): Record<string, unknown> {
  return { ...data, ...actedBy }
}
