import { and, eq, ne, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import {
  generatedDocuments,
  jobProfiles,
  originalType,
  searchEntries,
  searchShapes,
  type ShapeFile,
} from '../schema.ts'
import { foldWords } from './fold.ts'
import { type FieldWord, pairOf, stretchesOf, unknownWords } from './run-words.ts'
import { keyOf, takeWords } from './vocabulary.ts'

/** The run whose documents were written. */
export interface EntryOrigin {
  runUuid: string
  runId: string
  candidateId: string
  jobProfileId: string | null
  candidateName: string
  createdAt: Date
}

/** Makes the documents that a run has by now findable; give it the transaction that writes them. */
export async function writeEntry(db: Db, owner: Owner, origin: EntryOrigin): Promise<void> {
  const { runUuid, createdAt, candidateId, jobProfileId } = origin
  const shapeId = await takeShape(db, owner, await filesOf(db, owner, origin))
  const stretches = stretchesOf({
    candidate: origin.candidateName,
    job: await jobTexts(db, owner, jobProfileId),
    runId: origin.runId,
    userId: owner.userId,
  })
  const ids = await takeWords(db, owner, stretches.flat())
  const inOrder = stretches.map((stretch) => stretch.map((word) => ids.get(keyOf(word)) ?? missing(word)))
  const [entry] = await db
    .insert(searchEntries)
    .values({ ...owner, runUuid, createdAt, candidateId, jobProfileId, shapeId, words: withPairs(inOrder) })
    .onConflictDoUpdate({ target: [searchEntries.teamId, searchEntries.runUuid], set: { shapeId } })
    .returning({ createdAt: searchEntries.createdAt })
  const posted = stretches.flatMap((stretch, at) => (stretch[0]?.field === 'user' ? [] : (inOrder[at] ?? [])))
  await db.execute(sql`
    insert into search_postings (team_id, word_id, created_at, run_uuid)
    select ${owner.teamId}, word_id, ${(entry?.createdAt ?? createdAt).toISOString()}::timestamptz, ${runUuid}
    from unnest(${sql.param([...new Set(posted)])}::integer[]) as word_id
    on conflict do nothing`)
}

async function filesOf(db: Db, owner: Owner, { runUuid, candidateName }: EntryOrigin): Promise<ShapeFile[]> {
  const { documentType, kind, filename } = generatedDocuments
  const rows = await db
    .select({ type: documentType, kind, filename })
    .from(generatedDocuments)
    // The history is one of documents that were made: what a person has sent stands with its run.
    .where(
      and(
        eq(generatedDocuments.teamId, owner.teamId),
        eq(generatedDocuments.runUuid, runUuid),
        ne(documentType, originalType),
      ),
    )
    .orderBy(sql`${documentType} collate "C"`)
  const known = foldWords(candidateName)
  return rows.map(({ filename: name, ...file }) => ({ ...file, words: unknownWords(name, known) }))
}

async function jobTexts(db: Db, owner: Owner, id: string | null): Promise<string[]> {
  if (id === null) return []
  const [job] = await db
    .select({ title: jobProfiles.title, client: jobProfiles.client })
    .from(jobProfiles)
    .where(and(eq(jobProfiles.teamId, owner.teamId), eq(jobProfiles.id, id)))
  return job === undefined ? [] : [job.title, job.client]
}

async function takeShape(db: Db, { teamId }: Owner, files: ShapeFile[]): Promise<number> {
  const hash = sql<string>`encode(sha256(convert_to(${JSON.stringify(files)}::jsonb::text, 'UTF8')), 'hex')`
  const same = and(eq(searchShapes.teamId, teamId), eq(searchShapes.hash, hash))
  const find = async () => (await db.select({ id: searchShapes.id }).from(searchShapes).where(same))[0]?.id
  const known = await find()
  if (known !== undefined) return known
  await db.insert(searchShapes).values({ teamId, hash, files }).onConflictDoNothing()
  const id = await find()
  if (id === undefined) throw new Error('A shape that was written is not there.')
  return id
}

function withPairs(stretches: readonly number[][]): number[] {
  const pairs = stretches.flatMap((ids) => ids.slice(1).map((id, at) => pairOf(ids[at] ?? 0, id)))
  return [...new Set([...stretches.flat(), ...pairs])]
}

function missing(word: FieldWord): never {
  throw new Error(`The word ${keyOf(word)} was written and is not there.`)
}
