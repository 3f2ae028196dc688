import { and, eq, sql } from 'drizzle-orm'
import { v7 as uuid } from 'uuid'
import type { Db, Owner } from '../client.ts'
import { candidates, jobProfiles } from '../schema.ts'
import { identityOf } from '../search/fold.ts'
import { candidateWords, type FieldWord, jobWords } from '../search/run-words.ts'
import { takeWords } from '../search/vocabulary.ts'

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

/**
 * Returns the team's candidate with that name and creates it if missing; the latest headline wins. Pass a transaction.
 */
export async function upsertCandidate(db: Db, owner: Owner, person: Omit<CandidateRow, 'id'>): Promise<string> {
  const [known] = await db
    .select({ id: candidates.id })
    .from(candidates)
    .where(
      and(
        eq(candidates.teamId, owner.teamId),
        eq(candidates.identity, identityOf(person.name)),
        eq(candidates.headline, person.headline),
      ),
    )
    // Prevents a concurrent erasure of the person, without making runs for one person wait for each other.
    .for('share')
  if (known !== undefined) return known.id
  const [row] = await db
    .insert(candidates)
    .values({ teamId: owner.teamId, id: uuid(), identity: identityOf(person.name), ...person })
    .onConflictDoUpdate({
      target: [candidates.teamId, candidates.identity],
      set: { headline: person.headline, updatedAt: sql`now()` },
    })
    .returning({ id: candidates.id, isNew })
  return named(db, owner, row, candidateWords(person.name))
}

/** The headline of the team's candidate with that name; null when there is no such candidate. */
export async function headlineOf(db: Db, owner: Owner, name: string): Promise<string | null> {
  const [row] = await db
    .select({ headline: candidates.headline })
    .from(candidates)
    .where(and(eq(candidates.teamId, owner.teamId), eq(candidates.identity, identityOf(name))))
  return row?.headline ?? null
}

/** Returns the team's job profile with that title and client, and creates it if missing. */
export async function upsertJobProfile(db: Db, owner: Owner, job: Omit<JobProfileRow, 'id'>): Promise<string> {
  const identity = identityOf(job.title, job.client)
  const [known] = await db
    .select({ id: jobProfiles.id, title: jobProfiles.title })
    .from(jobProfiles)
    .where(and(eq(jobProfiles.teamId, owner.teamId), eq(jobProfiles.identity, identity)))
  // Rewriting an unchanged row would make runs for one job wait for each other.
  if (known?.title === job.title) return known.id
  const [row] = await db
    .insert(jobProfiles)
    .values({ teamId: owner.teamId, id: uuid(), identity, ...job })
    .onConflictDoUpdate({ target: [jobProfiles.teamId, jobProfiles.identity], set: { title: job.title } })
    .returning({ id: jobProfiles.id, isNew })
  return named(db, owner, row, jobWords(job.title, job.client))
}

/** Finds a candidate of the owner's team by id; null when there is none. */
export async function findCandidate(db: Db, owner: Owner, id: string): Promise<CandidateRow | null> {
  const [row] = await db
    .select({ id: candidates.id, name: candidates.name, headline: candidates.headline })
    .from(candidates)
    .where(and(eq(candidates.teamId, owner.teamId), eq(candidates.id, id)))
  return row ?? null
}

/** Finds a job profile of the owner's team by id; null when there is none. */
export async function findJobProfile(db: Db, owner: Owner, id: string): Promise<JobProfileRow | null> {
  const [row] = await db
    .select({ id: jobProfiles.id, title: jobProfiles.title, client: jobProfiles.client })
    .from(jobProfiles)
    .where(and(eq(jobProfiles.teamId, owner.teamId), eq(jobProfiles.id, id)))
  return row ?? null
}

const isNew = sql<boolean>`xmax = 0`

/** Adds the words of a new name to the vocabulary at once, even while no document has them. */
async function named(db: Db, owner: Owner, row: { id: string; isNew: boolean } | undefined, words: FieldWord[]) {
  if (row === undefined) throw new Error('Postgres returned no row from an upsert.')
  if (row.isNew) await takeWords(db, owner, words)
  return row.id
}
