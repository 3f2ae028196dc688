import { type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { originalType, searchShapes, type ShapeFile } from '../schema.ts'
import { foldWords } from './fold.ts'
import { type FieldWord, pairOf, stretchesOf, unknownWords } from './run-words.ts'
import { keyOf, knownWords, takeWords } from './vocabulary.ts'

/** The run whose documents were written. */
export interface EntryOrigin {
  runUuid: string
  runId: string
  candidateId: string
  jobProfileId: string | null
  candidateName: string
  /** Title and client; empty without a job. */
  jobTexts: readonly string[]
  createdAt: Date
}

/** The fields of a run's document that search needs. */
export type EntryFile = Pick<ShapeFile, 'kind'> & { documentType: string; filename: string }

/** Makes the documents that a run has so far searchable; pass the transaction that writes them. */
export async function writeEntry(
  db: Db,
  owner: Owner,
  origin: EntryOrigin,
  documents: readonly EntryFile[],
): Promise<void> {
  await db.execute(sql`with ${await entryOf(db, owner, origin, documents)}`)
}

/**
 * Returns the SQL that makes a run's documents searchable, to follow `with`: one expression and the final statement. Inserts new words
 * at once. Pass the transaction that executes the statement.
 */
export async function entryOf(
  db: Db,
  owner: Owner,
  origin: EntryOrigin,
  documents: readonly EntryFile[],
): Promise<SQL> {
  const { teamId, userId } = owner
  const { runUuid, candidateId, jobProfileId } = origin
  const createdAt = origin.createdAt.toISOString()
  const stretches = stretchesOf({
    candidate: origin.candidateName,
    job: origin.jobTexts,
    runId: origin.runId,
    userId,
  })
  const { shapeId, ids } = await take(db, owner, { files: shapeOf(origin, documents), words: stretches.flat() })
  const inOrder = stretches.map((stretch) => stretch.map((word) => ids.get(keyOf(word)) ?? missing(word)))
  const posted = stretches.flatMap((stretch, at) => (stretch[0]?.field === 'user' ? [] : (inOrder[at] ?? [])))
  return sql`entry as (
      insert into search_entries (team_id, user_id, run_uuid, created_at, candidate_id, job_profile_id, shape_id, words)
      values (${teamId}, ${userId}, ${runUuid}, ${createdAt}::timestamptz, ${candidateId}, ${jobProfileId}, ${shapeId},
        ${sql.param(withPairs(inOrder))}::bigint[])
      on conflict (team_id, run_uuid) do update set shape_id = excluded.shape_id
      returning created_at)
    insert into search_postings (team_id, word_id, created_at, run_uuid)
    select ${teamId}::uuid, word_id, entry.created_at, ${runUuid}::uuid
    from entry, unnest(${sql.param([...new Set(posted)])}::integer[]) as word_id
    on conflict do nothing`
}

/** The files of a run ordered by type, without the original: a person sent it, so it is not a generated document. */
function shapeOf({ candidateName }: EntryOrigin, documents: readonly EntryFile[]): ShapeFile[] {
  const known = foldWords(candidateName)
  return documents
    .filter(({ documentType }) => documentType !== originalType)
    .toSorted((a, b) => (a.documentType < b.documentType ? -1 : 1))
    .map(({ documentType: type, kind, filename }) => ({ type, kind, words: unknownWords(filename, known) }))
}

/** The ids of a shape and of words; new ones get an id. Usually none are new, and one query is enough. */
async function take(
  db: Db,
  owner: Owner,
  { files, words }: { files: ShapeFile[]; words: readonly FieldWord[] },
): Promise<{ shapeId: number; ids: Map<string, number> }> {
  const { teamId } = owner
  const hash = sql`encode(sha256(convert_to(${JSON.stringify(files)}::jsonb::text, 'UTF8')), 'hex')`
  const find = async () => {
    const [found] = await db.execute<{ shape: number | null; words: [string, string, number][] | null }>(sql`
      select (select s.id from search_shapes s where s.team_id = ${teamId} and s.hash = ${hash}) as shape,
        (${knownWords(owner, words)}) as words`)
    const known = (found?.words ?? []).map(([field, word, id]): [string, number] => [keyOf({ field, word }), id])
    return { shape: found?.shape ?? null, ids: new Map(known) }
  }
  const { shape, ids } = await find()
  const isComplete = words.every((word) => ids.has(keyOf(word)))
  if (shape !== null && isComplete) return { shapeId: shape, ids }
  await db.insert(searchShapes).values({ teamId, hash, files }).onConflictDoNothing()
  await takeWords(db, owner, words)
  const taken = await find()
  if (taken.shape === null) throw new Error('A shape that was written is not there.')
  return { shapeId: taken.shape, ids: taken.ids }
}

function withPairs(stretches: readonly number[][]): number[] {
  const pairs = stretches.flatMap((ids) => ids.slice(1).map((id, at) => pairOf(ids[at] ?? 0, id)))
  return [...new Set([...stretches.flat(), ...pairs])]
}

function missing(word: FieldWord): never {
  throw new Error(`The word ${keyOf(word)} was written and is not there.`)
}
