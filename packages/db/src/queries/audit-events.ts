import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import { v7 as uuid } from 'uuid'
import type { Db, Owner } from '../client.ts'
import { decodeCursor, type Page, toPage } from '../cursor.ts'
import { auditDisclosures, auditEvents, personKeys } from '../schema.ts'

/** Every type of event and what it holds: ids, hashes and counts, and never personal data in clear. */
export interface AuditEventData {
  'run.created': { mode: string; locale: string; inputHash: string; jobProfileId: string | null }
  'run.succeeded': { documents: number }
  'run.failed': { code: string }
  'run.replayed': { identical: boolean; differing: string[] }
  'run.repeated': { repeatOf: string; inputHash: string }
  'run.compared': { otherRunUuid: string }
  'document.generated': { runUuid: string; documentType: string; sha256: string; byteSize: number }
  'document.downloaded': { runUuid: string; documentType: string; sha256: string }
  'document.healed': { runUuid: string; documentType: string; sha256: string }
  /** Of a run, or of the part of a run that is in a selection; `types` are the documents then. */
  'bundle.downloaded': { documents: number; types?: readonly string[]; selectionId?: string }
  'selection.downloaded': { documents: number; runs: number }
  'audit.verified': { mode: 'full' | 'incremental'; ok: boolean; seq: number; problem: string | null }
  'link.created': { purpose: 'document' | 'bundle' | 'selection'; expiresAt: string; documents?: number }
  'search.saved': { changed: readonly string[] }
  'search.removed': Record<string, never>
}
export type AuditEventType = keyof AuditEventData

export const auditEventTypes = [
  'run.created',
  'run.succeeded',
  'run.failed',
  'run.replayed',
  'run.repeated',
  'run.compared',
  'document.generated',
  'document.downloaded',
  'document.healed',
  'bundle.downloaded',
  'selection.downloaded',
  'audit.verified',
  'link.created',
  'search.saved',
  'search.removed',
] as const satisfies readonly AuditEventType[]

/** Something that happened to a subject, asked for by a request. */
export interface NewAuditEvent<Type extends AuditEventType = AuditEventType> {
  type: Type
  requestId: string
  subject: { type: 'run' | 'document' | 'selection' | 'search' | 'chain'; id: string }
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
  await db.insert(auditEvents).values(
    events.map(({ type, requestId, subject, candidateId, data }) => ({
      teamId: owner.teamId,
      id: uuid(),
      type,
      actorId: owner.userId,
      requestId,
      subjectType: subject.type,
      subjectId: subject.id,
      // A trigger names the person of a run or a document, and conceals hashes of personal data.
      person: candidateId === undefined ? null : personOf(owner, candidateId),
      data: { ...data },
    })),
  )
}

function personOf({ teamId }: Owner, candidateId: string): SQL {
  const { person } = personKeys
  return sql`(select ${person} from ${personKeys} where ${personKeys.teamId} = ${teamId} and ${personKeys.candidateId} = ${candidateId})`
}

/** What to list; an absent filter does not narrow. */
export interface AuditFilter {
  types?: readonly AuditEventType[] | undefined
  /** Id of a run or a document. */
  subjectId?: string | undefined
  /** Keyed hash of a person, as events have it. */
  person?: string | undefined
  limit: number
  cursor?: string | undefined
}

/** The team's events, newest first. */
export async function listAuditEvents(db: Db, owner: Owner, filter: AuditFilter): Promise<Page<AuditEventRow>> {
  const conditions: SQL[] = [eq(auditEvents.teamId, owner.teamId)]
  if (filter.types !== undefined) conditions.push(sql`${auditEvents.type} = any(${sql.param(filter.types)}::text[])`)
  if (filter.subjectId !== undefined) conditions.push(eq(auditEvents.subjectId, filter.subjectId))
  if (filter.person !== undefined) conditions.push(eq(auditEvents.person, filter.person))
  if (filter.cursor !== undefined) {
    const { createdAt, id } = decodeCursor(filter.cursor)
    conditions.push(
      sql`(${auditEvents.createdAt}, ${auditEvents.id}) < (${createdAt.toISOString()}::timestamptz, ${id}::uuid)`,
    )
  }
  const { id, type, actorId, requestId, subjectType, subjectId, person, createdAt } = auditEvents
  const data = sql<Record<string, unknown>>`${auditEvents.data} || coalesce(${auditDisclosures.fields}, '{}')`
  const rows = await db
    .select({ id, type, actorId, requestId, subjectType, subjectId, person, data, createdAt })
    .from(auditEvents)
    .leftJoin(auditDisclosures, and(eq(auditDisclosures.teamId, auditEvents.teamId), eq(auditDisclosures.eventId, id)))
    .where(and(...conditions))
    .orderBy(desc(auditEvents.createdAt), desc(auditEvents.id))
    .limit(filter.limit + 1)
  return toPage(rows, filter.limit)
}
