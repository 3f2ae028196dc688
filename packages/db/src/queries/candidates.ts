import { and, eq, sql } from 'drizzle-orm'
import { v7 as uuid } from 'uuid'
import type { Db, Owner } from '../client.ts'
import { candidates, jobProfiles, searchWords } from '../schema.ts'
import { foldWords, identityOf, wordForms } from '../search/fold.ts'
import { deletionsOf, storedDepth } from '../search/typo.ts'

export interface CandidateRow {
  id: string
  name: string
  headline: string
}

export interface JobProfileRow {
  id: string
  title: string
  client: string
}

/** The team's candidate of that name, made when it is new; the headline is the latest one given. */
export async function upsertCandidate(db: Db, owner: Owner, person: Omit<CandidateRow, 'id'>): Promise<string> {
  const [row] = await db
    .insert(candidates)
    .values({ teamId: owner.teamId, id: uuid(), identity: identityOf(person.name), ...person })
    .onConflictDoUpdate({
      target: [candidates.teamId, candidates.identity],
      set: { headline: person.headline, updatedAt: sql`now()` },
    })
    .returning({ id: candidates.id })
  return indexed(db, owner, { entity: 'candidate', id: row?.id, text: person.name })
}

/** The team's job profile of that title and client, made when it is new. */
export async function upsertJobProfile(db: Db, owner: Owner, job: Omit<JobProfileRow, 'id'>): Promise<string> {
  const [row] = await db
    .insert(jobProfiles)
    .values({ teamId: owner.teamId, id: uuid(), identity: identityOf(job.title, job.client), ...job })
    .onConflictDoUpdate({ target: [jobProfiles.teamId, jobProfiles.identity], set: { title: job.title } })
    .returning({ id: jobProfiles.id })
  return indexed(db, owner, { entity: 'job', id: row?.id, text: `${job.title} ${job.client}` })
}

/** One candidate of the owner's team; null when there is none of that id. */
export async function findCandidate(db: Db, owner: Owner, id: string): Promise<CandidateRow | null> {
  const [row] = await db
    .select({ id: candidates.id, name: candidates.name, headline: candidates.headline })
    .from(candidates)
    .where(and(eq(candidates.teamId, owner.teamId), eq(candidates.id, id)))
  return row ?? null
}

/** One job profile of the owner's team; null when there is none of that id. */
export async function findJobProfile(db: Db, owner: Owner, id: string): Promise<JobProfileRow | null> {
  const [row] = await db
    .select({ id: jobProfiles.id, title: jobProfiles.title, client: jobProfiles.client })
    .from(jobProfiles)
    .where(and(eq(jobProfiles.teamId, owner.teamId), eq(jobProfiles.id, id)))
  return row ?? null
}

interface Entry {
  entity: 'candidate' | 'job'
  id: string | undefined
  text: string
}

async function indexed(db: Db, owner: Owner, { entity, id, text }: Entry): Promise<string> {
  if (id === undefined) throw new Error('Postgres returned no row from an upsert.')
  const words = new Set(foldWords(text).flatMap(wordForms))
  const rows = [...words].map((word) => ({
    teamId: owner.teamId,
    entity,
    entityId: id,
    word,
    deletions: deletionsOf(word, storedDepth(word)),
  }))
  if (rows.length > 0) await db.insert(searchWords).values(rows).onConflictDoNothing()
  return id
}
