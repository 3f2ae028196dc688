import { and, eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import type { DocumentRow } from '../queries/documents.ts'
import { generatedDocuments, jobProfiles, runs } from '../schema.ts'
import { isHeld } from '../queries/legal-holds.ts'
import { directions, type SearchSort } from './direction.ts'
import type { DocumentMarks, FoundDocument } from './document-search.ts'
import { allOf } from './parts.ts'
import type { MetRun } from './walk.ts'

const { teamId: _teamId, ...columns } = getTableColumns(generatedDocuments)

/** A document with the fields of its run and its job. */
export interface HydratedDocument extends DocumentRow, Pick<FoundDocument, 'score' | 'recommendation' | 'status'> {
  client: string | null
  /** Null unless requested. */
  marks: DocumentMarks | null
}

export interface Hydration {
  runs: readonly MetRun[]
  /** Conditions on `d` and `e`. */
  conditions: readonly SQL[]
  sort: SearchSort
  limit: number
  /** Whether to read the marks of the documents. */
  marks: boolean
}

/** Lists the documents of runs, of the types that matched in each run: by time of the run, and by id within a run, all in one direction. */
export async function documentsOf(
  db: Db,
  owner: Owner,
  { runs: met, conditions, sort, limit, marks }: Hydration,
): Promise<HydratedDocument[]> {
  if (met.length === 0) return []
  const { order } = directions[sort]
  const list = met.map(({ createdAt, runUuid, types }) => ({ at: createdAt.toISOString(), run: runUuid, types }))
  const d = generatedDocuments
  const rows = await db
    .select({
      ...columns,
      score: runs.score,
      recommendation: runs.recommendation,
      status: runs.status,
      client: jobProfiles.client,
      marks: marks ? marksOf(owner) : sql<null>`null`,
    })
    .from(d)
    .innerJoin(
      sql`(
        select x.at, x.run, near.id from jsonb_to_recordset(${JSON.stringify(list)}::jsonb) as x(at timestamptz, run uuid, types text[])
        cross join lateral (
          select d.id from generated_documents d join search_entries e on e.team_id = d.team_id and e.run_uuid = d.run_uuid
          where d.team_id = ${owner.teamId} and d.run_uuid = x.run and d.document_type = any(x.types) and ${allOf(conditions)}
          limit 1000
        ) near
        order by x.at ${order}, x.run ${order}, near.id ${order} limit ${limit}
      ) picked`,
      sql`picked.id = ${d.id} and ${d.teamId} = ${owner.teamId}`,
    )
    .innerJoin(runs, and(eq(runs.teamId, d.teamId), eq(runs.id, d.runUuid)))
    .leftJoin(jobProfiles, and(eq(jobProfiles.teamId, d.teamId), eq(jobProfiles.id, d.jobProfileId)))
    .orderBy(sql`picked.at ${order}, picked.run ${order}, picked.id ${order}`)
  return rows.map(({ marks: known, ...row }) => ({ ...row, marks: known === null ? null : readMarks(known) }))
}

interface StoredMarks {
  sent: { id: string; client: string; sentAt: string }[]
  deletion: { at: string; policy: string | null } | null
  held: boolean
}

function marksOf(owner: Owner): SQL<StoredMarks> {
  const { id, runUuid, candidateId, storageDriver, storagePath } = generatedDocuments
  return sql<StoredMarks>`jsonb_build_object(
    'sent', (
      select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'client', c.name, 'sentAt', s.sent_at) order by s.sent_at desc, s.id desc), '[]')
      from submissions s join clients c on c.team_id = s.team_id and c.id = s.client_id
      where s.team_id = ${owner.teamId} and s.document_id = ${id} and s.retracted_at is null
    ),
    'deletion', (
      select jsonb_build_object('at', coalesce(x.deleted_at, o.changed_at), 'policy', x.policy)
      from stored_objects o left join document_deletions x on x.team_id = o.team_id and x.document_id = ${id}
      where o.team_id = ${owner.teamId} and o.driver = ${storageDriver} and o.key = ${storagePath} and o.state in ('deleting', 'deleted')
    ),
    'held', ${isHeld(owner, { document: sql`${id}`, run: sql`${runUuid}`, candidate: sql`${candidateId}` })}
  )`
}

/** JSON has no dates. */
function readMarks({ sent, deletion, held }: StoredMarks): DocumentMarks {
  return {
    sent: sent.map((each) => ({ ...each, sentAt: new Date(each.sentAt) })),
    deletion: deletion === null ? null : { ...deletion, at: new Date(deletion.at) },
    held,
  }
}
