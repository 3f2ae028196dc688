import { and, asc, desc, eq, gte, inArray, isNull, lt, sql } from 'drizzle-orm'
import { getTableColumns } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { generatedDocuments, runs, shareDocuments, shareLinks } from '../schema.ts'
import type { DocumentRow } from './documents.ts'

const { teamId: _teamId, ...columns } = getTableColumns(generatedDocuments)

/** Lists the team's documents whose bytes have this hash, newest first. */
export async function documentsByHash(
  db: Db,
  owner: Owner,
  { hashes, limit }: { hashes: readonly string[]; limit: number },
): Promise<DocumentRow[]> {
  if (hashes.length === 0) return []
  const d = generatedDocuments
  return db
    .select(columns)
    .from(d)
    .where(and(eq(d.teamId, owner.teamId), inArray(d.sha256, [...hashes])))
    .orderBy(desc(d.createdAt), desc(d.id))
    .limit(limit)
}

/** Lists the team's documents with a copy of this hash marked for the recipient of a link, newest first. */
export async function documentsByMarkedHash(
  db: Db,
  owner: Owner,
  { hashes, limit }: { hashes: readonly string[]; limit: number },
): Promise<(DocumentRow & { markedSha256: string | null; markedFor: string })[]> {
  if (hashes.length === 0) return []
  const d = generatedDocuments
  const s = shareDocuments
  return db
    .select({ ...columns, markedSha256: s.markedSha256, markedFor: shareLinks.recipientName })
    .from(s)
    .innerJoin(d, and(eq(d.teamId, s.teamId), eq(d.id, s.documentId)))
    .innerJoin(shareLinks, and(eq(shareLinks.teamId, s.teamId), eq(shareLinks.id, s.linkId)))
    .where(and(eq(s.teamId, owner.teamId), inArray(s.markedSha256, [...hashes])))
    .orderBy(desc(s.linkId), desc(d.id))
    .limit(limit)
}

/** Finds the run whose ZIP has this hash; null when there is none. */
export async function runByBundleHash(db: Db, owner: Owner, sha256: string) {
  const { id, runId, asOf, bundleSha256, teamId } = runs
  const [row] = await db
    .select({ id, runId, asOf })
    .from(runs)
    .where(and(eq(teamId, owner.teamId), eq(bundleSha256, sha256)))
    .orderBy(desc(id))
    .limit(1)
  return row ?? null
}

/** Lists the documents of a content type whose runs were created in this second. */
export async function documentsOfSecond(
  db: Db,
  owner: Owner,
  { second, contentType, limit }: { second: Date; contentType: string; limit: number },
): Promise<DocumentRow[]> {
  const d = generatedDocuments
  const start = new Date(Math.floor(second.getTime() / 1000) * 1000)
  // A run is created at its `asOf`, and `created_at` has an index.
  return db
    .select(columns)
    .from(d)
    .innerJoin(runs, and(eq(runs.teamId, d.teamId), eq(runs.id, d.runUuid)))
    .where(
      and(
        eq(runs.teamId, owner.teamId),
        gte(runs.createdAt, start),
        lt(runs.createdAt, new Date(start.getTime() + 1000)),
        eq(d.contentType, contentType),
      ),
    )
    .orderBy(asc(d.createdAt), asc(d.id))
    .limit(limit)
}

/** The position of a document among the versions of its type for the same person and job. */
export interface DocumentVersion {
  /** From 1, the oldest. */
  number: number
  count: number
  newestId: string
  newestRunId: string
}

/** Returns the position of a document among its versions. */
export async function versionOfDocument(db: Db, owner: Owner, row: DocumentRow): Promise<DocumentVersion> {
  const d = generatedDocuments
  const isEarlier = sql`(${d.createdAt}, ${d.id}) <= (${row.createdAt.toISOString()}::timestamptz, ${row.id}::uuid)`
  const newestFirst = sql`${d.createdAt} desc, ${d.id} desc`
  const [found] = await db
    .select({
      number: sql<number>`count(*) filter (where ${isEarlier})::int`,
      count: sql<number>`count(*)::int`,
      newestId: sql<string>`(array_agg(${d.id} order by ${newestFirst}))[1]`,
      newestRunId: sql<string>`(array_agg(${d.runId} order by ${newestFirst}))[1]`,
    })
    .from(d)
    .where(
      and(
        eq(d.teamId, owner.teamId),
        eq(d.candidateId, row.candidateId),
        row.jobProfileId === null ? isNull(d.jobProfileId) : eq(d.jobProfileId, row.jobProfileId),
        eq(d.documentType, row.documentType),
      ),
    )
  return found ?? { number: 1, count: 1, newestId: row.id, newestRunId: row.runId }
}
