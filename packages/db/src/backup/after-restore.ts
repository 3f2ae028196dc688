import { sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import type { ObjectState } from '../schema.ts'
import { type EntryFile, type EntryOrigin, writeEntry } from '../search/write-entry.ts'

/** Where the object of a document belongs, and its recorded state. */
export interface ObjectPlan {
  documentId: string
  runUuid: string
  driver: string
  key: string
  byteSize: number
  sha256: string
  contentType: string
  /** Null if the object has no row. */
  state: ObjectState | null
}

/** Lists the objects of documents, except erased ones. */
export async function objectPlans(db: Db, teamId: string, documentIds: readonly string[]): Promise<ObjectPlan[]> {
  const rows = await db.execute<Omit<ObjectPlan, 'byteSize'> & { byteSize: string }>(sql`
    select d.id as "documentId", d.run_uuid as "runUuid", d.storage_driver as driver, d.storage_path as key,
      d.byte_size::text as "byteSize", d.sha256, d.content_type as "contentType", o.state
    from generated_documents d
    left join stored_objects o on o.team_id = d.team_id and o.driver = d.storage_driver and o.key = d.storage_path
    where d.team_id = ${teamId} and d.id = any(${sql.param([...documentIds])}::uuid[]) and d.sha256 <> ''`)
  return rows.map((row) => ({ ...row, byteSize: Number(row.byteSize) }))
}

type LateEntry = { [K in keyof (Owner & EntryOrigin)]: K extends 'createdAt' ? string : (Owner & EntryOrigin)[K] } & {
  documents: EntryFile[]
}

/** Indexes some of the documents that are not searchable yet; returns how many runs it indexed, 0 when all are done. */
export async function indexSome(db: Db, limit: number): Promise<number> {
  return db.transaction(async (tx) => {
    const rows = await tx.execute<LateEntry>(sql`
      select d.team_id as "teamId", min(d.user_id::text) as "userId", d.run_uuid as "runUuid", min(d.run_id) as "runId",
        min(d.candidate_id::text) as "candidateId", min(d.job_profile_id::text) as "jobProfileId",
        min(d.candidate_name) as "candidateName", min(d.created_at)::text as "createdAt",
        coalesce((select array[j.title, j.client] from job_profiles j
          where j.team_id = d.team_id and j.id::text = min(d.job_profile_id::text)), '{}') as "jobTexts",
        json_agg(json_build_object('documentType', d.document_type, 'kind', d.kind, 'filename', d.filename)) as documents
      from generated_documents d
      where d.sha256 <> '' and not exists (select from search_entries e where e.team_id = d.team_id and e.run_uuid = d.run_uuid)
      group by d.team_id, d.run_uuid order by d.team_id, d.run_uuid limit ${limit}`)
    for (const { teamId, userId, createdAt, documents, ...origin } of rows) {
      await writeEntry(tx, { teamId, userId }, { ...origin, createdAt: new Date(createdAt) }, documents)
    }
    return rows.length
  })
}
