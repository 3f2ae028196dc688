import { and, desc, eq, getTableColumns, isNull, ne, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { candidates, generatedDocuments, originalType, runs } from '../schema.ts'
import type { DocumentRow } from './documents.ts'

const { teamId: _teamId, ...documentColumns } = getTableColumns(generatedDocuments)

/** A run that was created from a file. */
export interface OriginalUse {
  runId: string
  candidateName: string
  createdAt: Date
}

/** Lists the runs that were created from the file with this hash, newest first; leaves out their repeats. */
export async function usesOfOriginal(
  db: Db,
  owner: Owner,
  { sha256, limit }: { sha256: string; limit: number },
): Promise<OriginalUse[]> {
  const { runId, createdAt, id } = runs
  return db
    .select({ runId, createdAt, candidateName: candidates.name })
    .from(runs)
    .innerJoin(candidates, and(eq(candidates.teamId, runs.teamId), eq(candidates.id, runs.candidateId)))
    .where(
      and(
        eq(runs.teamId, owner.teamId),
        eq(runs.originalSha256, sha256),
        isNull(runs.repeatOf),
        ne(runs.status, 'failed'),
      ),
    )
    .orderBy(desc(createdAt), desc(id))
    .limit(limit)
}

/**
 * Lists the stored files with this hash, newest first, except permanently deleted ones; limited to one candidate if
 * given.
 */
export async function originalsByHash(
  db: Db,
  owner: Owner,
  { sha256, candidateId }: { sha256: string; candidateId?: string },
): Promise<DocumentRow[]> {
  const d = generatedDocuments
  return db
    .select(documentColumns)
    .from(d)
    .where(
      and(
        eq(d.teamId, owner.teamId),
        eq(d.sha256, sha256),
        eq(d.documentType, originalType),
        candidateId === undefined ? undefined : eq(d.candidateId, candidateId),
        sql`not exists (select from stored_objects o where o.team_id = ${d.teamId} and o.driver = ${d.storageDriver}
          and o.key = ${d.storagePath} and o.state in ('deleting', 'deleted'))`,
      ),
    )
    .orderBy(desc(d.createdAt), desc(d.id))
}
