import { and, asc, eq, getTableColumns, ne, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import type { Db, Owner } from '../client.ts'
import { entryOf } from '../search/write-entry.ts'
import { appendAuditEvents, insertedEvents, type NewAuditEvent } from './audit-events.ts'
import { generatedDocuments, originalType } from '../schema.ts'

const { teamId: _teamId, ...documentColumns } = getTableColumns(generatedDocuments)

/** The record of a file of a run. */
export type DocumentRow = Omit<typeof generatedDocuments.$inferSelect, 'teamId'>

/** The file's own part of a document row; the rest comes from the run. */
export type NewDocument = Pick<
  typeof generatedDocuments.$inferInsert,
  | 'id'
  | 'documentType'
  | 'kind'
  | 'area'
  | 'storageDriver'
  | 'storagePath'
  | 'filename'
  | 'contentType'
  | 'byteSize'
  | 'sha256'
  | 'crc32'
  | 'metadata'
>

/** The run that documents belong to: the fields that their rows repeat. */
export interface DocumentOrigin {
  runUuid: string
  runId: string
  candidateId: string
  jobProfileId: string | null
  candidateName: string
  /** Both empty without a job. */
  jobTitle: string
  jobClient: string
  createdAt: Date
}

/** An event that names its person, as one must that is appended together with what it is about. */
export type EventOfPerson = NewAuditEvent & { candidateId: string }

/**
 * Inserts the rows of a run's files, makes them searchable and appends `events`, which name their person. Pass a
 * transaction.
 */
export async function insertDocuments(
  tx: Db,
  owner: Owner,
  { jobTitle, jobClient, events = [], ...origin }: DocumentOrigin & { events?: readonly EventOfPerson[] },
  documents: readonly NewDocument[],
): Promise<void> {
  if (documents.length === 0) return appendAuditEvents(tx, owner, events)
  const { teamId, userId } = owner
  const searched = { ...origin, jobTexts: origin.jobProfileId === null ? [] : [jobTitle, jobClient] }
  const entry = await entryOf(tx, owner, searched, documents)
  await tx.execute(sql`with documents as (
    insert into generated_documents (team_id, user_id, run_uuid, run_id, candidate_id, job_profile_id, candidate_name,
      jobprofile_title, created_at, id, document_type, kind, area, storage_driver, storage_path, filename, content_type, byte_size,
      sha256, crc32, metadata)
    select ${teamId}::uuid, ${userId}::uuid, ${origin.runUuid}::uuid, ${origin.runId}, ${origin.candidateId}::uuid,
      ${origin.jobProfileId}::uuid, ${origin.candidateName}, ${jobTitle}, ${origin.createdAt.toISOString()}::timestamptz, d.*
    from jsonb_to_recordset(${JSON.stringify(documents)}::jsonb) as d (id uuid, "documentType" text, kind text, area text,
      "storageDriver" text, "storagePath" text, filename text, "contentType" text, "byteSize" bigint, sha256 text, crc32 bigint,
      metadata jsonb)), events as (${insertedEvents(owner, events)}), ${entry}`)
}

/** Belongs to the owner's team, and is not the empty row that remains of an erased person's document. */
function isThere({ teamId }: Owner) {
  return and(eq(generatedDocuments.teamId, teamId), ne(generatedDocuments.sha256, ''))
}

/** Finds a document of the owner's team by ID; null when there is none, or only the empty row that an erasure left. */
export async function findDocument(db: Db, owner: Owner, id: string): Promise<DocumentRow | null> {
  if (!validate(id)) return null
  const [row] = await db
    .select(documentColumns)
    .from(generatedDocuments)
    .where(
      and(
        eq(generatedDocuments.teamId, owner.teamId),
        eq(generatedDocuments.id, id),
        ne(generatedDocuments.sha256, ''),
      ),
    )
  return row ?? null
}

/** The files generated for a run, in the order in which they were recorded: all except the original. */
export async function madeDocumentsOfRun(db: Db, owner: Owner, runUuid: string): Promise<DocumentRow[]> {
  const rows = await documentsOfRun(db, owner, runUuid)
  return rows.filter(({ documentType }) => documentType !== originalType)
}

/** The files generated for some runs, by run and in the order in which they were recorded, as `madeDocumentsOfRun` gives them. */
export async function madeDocumentsOfRuns(
  db: Db,
  owner: Owner,
  runUuids: readonly string[],
): Promise<Map<string, DocumentRow[]>> {
  const { teamId, runUuid, documentType, id } = generatedDocuments
  const rows = await db
    .select(documentColumns)
    .from(generatedDocuments)
    .where(
      and(
        eq(teamId, owner.teamId),
        sql`${runUuid} = any(${sql.param([...runUuids])}::uuid[])`,
        ne(documentType, originalType),
      ),
    )
    .orderBy(asc(id))
  return Map.groupBy(rows, (row) => row.runUuid)
}

/** All files of a run, in the order in which they were recorded. */
export async function documentsOfRun(db: Db, owner: Owner, runUuid: string): Promise<DocumentRow[]> {
  return db
    .select(documentColumns)
    .from(generatedDocuments)
    .where(and(eq(generatedDocuments.teamId, owner.teamId), eq(generatedDocuments.runUuid, runUuid)))
    .orderBy(asc(generatedDocuments.id))
}

/** Those of the given ids that are documents of the owner's team, in no particular order. */
export async function documentsByIds(db: Db, owner: Owner, ids: readonly string[]): Promise<DocumentRow[]> {
  return db
    .select(documentColumns)
    .from(generatedDocuments)
    .where(and(isThere(owner), sql`${generatedDocuments.id} = any(${sql.param(ids)}::uuid[])`))
}
