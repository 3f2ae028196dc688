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

/** The team's candidate of that name, made when it is new; the headline is the latest one given. Give it a transaction. */
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
    // Nobody erases the person meanwhile, and runs of one person do not wait for each other.
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

/** What the team's candidate of that name is headed by; null when there is none of that name. */
export async function headlineOf(db: Db, owner: Owner, name: string): Promise<string | null> {
  const [row] = await db
    .select({ headline: candidates.headline })
    .from(candidates)
    .where(and(eq(candidates.teamId, owner.teamId), eq(candidates.identity, identityOf(name))))
  return row?.headline ?? null
}

/** The team's job profile of that title and client, made when it is new. */
export async function upsertJobProfile(db: Db, owner: Owner, job: Omit<JobProfileRow, 'id'>): Promise<string> {
  const identity = identityOf(job.title, job.client)
  const [known] = await db
    .select({ id: jobProfiles.id, title: jobProfiles.title })
    .from(jobProfiles)
    .where(and(eq(jobProfiles.teamId, owner.teamId), eq(jobProfiles.identity, identity)))
  // Runs of many people for one job would wait for each other if each wrote again what is there.
  if (known?.title === job.title) return known.id
  const [row] = await db
    .insert(jobProfiles)
    .values({ teamId: owner.teamId, id: uuid(), identity, ...job })
    .onConflictDoUpdate({ target: [jobProfiles.teamId, jobProfiles.identity], set: { title: job.title } })
    .returning({ id: jobProfiles.id, isNew })
  return named(db, owner, row, jobWords(job.title, job.client))
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

const isNew = sql<boolean>`xmax = 0`

/** The words of names are known from then on, also while there is no document with them. */
async function named(db: Db, owner: Owner, row: { id: string; isNew: boolean } | undefined, words: FieldWord[]) {
  if (row === undefined) throw new Error('Postgres returned no row from an upsert.')
  if (row.isNew) await takeWords(db, owner, words)
  return row.id
}
