import { and, desc, eq, exists, isNull, like, sql } from 'drizzle-orm'
import { v7 as uuid } from 'uuid'
import type { Db, Owner } from '../client.ts'
import { candidates, clients, submissions } from '../schema.ts'
import { clientIdentity, isCalledLike } from '../search/client-names.ts'

/**
 * Returns the team's client with that name and creates it if missing; the client keeps the spelling that was entered
 * first.
 */
export async function upsertClient(db: Db, owner: Owner, name: string): Promise<string> {
  const [row] = await db
    .insert(clients)
    .values({ teamId: owner.teamId, id: uuid(), identity: clientIdentity(name), name })
    .onConflictDoUpdate({ target: [clients.teamId, clients.identity], set: { identity: sql`excluded.identity` } })
    .returning({ id: clients.id })
  if (row === undefined) throw new Error('Postgres returned no row from an upsert.')
  return row.id
}

/**
 * Finds the clients that match every word, as a prefix or with tolerated typos: the meaning of `client:"muler"`. Words
 * without a letter match nothing. Scans all clients, because a team has few.
 */
export async function findClientIds(db: Db, owner: Owner, words: readonly string[]): Promise<Set<string>> {
  const asked = clientIdentity(words.join(' '))
  const { id, identity, teamId } = clients
  const rows = await db.select({ id, identity }).from(clients).where(eq(teamId, owner.teamId))
  return new Set(rows.filter((row) => isCalledLike(row.identity, asked)).map((row) => row.id))
}

/** Finds persons with at least one submission whose names match every word in the same way. */
export async function findSubmittedCandidates(db: Db, owner: Owner, name: string): Promise<Set<string>> {
  const { id, teamId } = candidates
  const submitted = db
    .select({ one: sql`1` })
    .from(submissions)
    .where(and(eq(submissions.teamId, teamId), eq(submissions.candidateId, id)))
  const rows = await db
    .select({ id, name: candidates.name })
    .from(candidates)
    .where(and(eq(teamId, owner.teamId), exists(submitted)))
  const asked = clientIdentity(name)
  return new Set(rows.filter((row) => isCalledLike(clientIdentity(row.name), asked)).map((row) => row.id))
}

/** A client with a summary of its submissions. */
export interface ClientSummary {
  id: string
  name: string
  documents: number
  lastSentAt: Date | null
}

/** Lists clients whose names match the text as a prefix, most recently used first; all clients for an empty text. */
export async function suggestClients(
  db: Db,
  owner: Owner,
  { text, limit }: { text: string; limit: number },
): Promise<ClientSummary[]> {
  const beginning = clientIdentity(text)
  const lastSentAt = sql<Date | null>`max(${submissions.sentAt})`.mapWith(submissions.sentAt)
  return db
    .select({ id: clients.id, name: clients.name, documents: sql<number>`count(${submissions.id})::int`, lastSentAt })
    .from(clients)
    .leftJoin(
      submissions,
      and(
        eq(submissions.teamId, clients.teamId),
        eq(submissions.clientId, clients.id),
        isNull(submissions.retractedAt),
      ),
    )
    .where(and(eq(clients.teamId, owner.teamId), like(clients.identity, `${beginning}%`)))
    .groupBy(clients.id, clients.name)
    .orderBy(sql`max(${submissions.sentAt}) desc nulls last`, desc(clients.id))
    .limit(limit)
}
