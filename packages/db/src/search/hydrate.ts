import { and, eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import type { DocumentRow } from '../queries/documents.ts'
import { generatedDocuments, jobProfiles, runs } from '../schema.ts'
import { directions, type SearchSort } from './direction.ts'
import type { FoundDocument } from './document-search.ts'
import { allOf } from './parts.ts'
import type { MetRun } from './walk.ts'

const { teamId: _teamId, ...columns } = getTableColumns(generatedDocuments)

/** A document with the fields of its run and its job. */
export interface HydratedDocument extends DocumentRow, Pick<FoundDocument, 'score' | 'recommendation' | 'status'> {
  client: string | null
}

export interface Hydration {
  runs: readonly MetRun[]
  /** Conditions on `d` and `e`. */
  conditions: readonly SQL[]
  sort: SearchSort
  limit: number
}

/** Lists the documents of runs, of the types that matched in each run: by time of the run, and by id within a run, all in one direction. */
export async function documentsOf(
  db: Db,
  owner: Owner,
  { runs: met, conditions, sort, limit }: Hydration,
): Promise<HydratedDocument[]> {
  if (met.length === 0) return []
  const { order } = directions[sort]
  const list = met.map(({ createdAt, runUuid, types }) => ({ at: createdAt.toISOString(), run: runUuid, types }))
  const d = generatedDocuments
  return db
    .select({
      ...columns,
      score: runs.score,
      recommendation: runs.recommendation,
      status: runs.status,
      client: jobProfiles.client,
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
}
