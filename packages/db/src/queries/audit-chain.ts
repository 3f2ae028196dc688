import { and, asc, desc, eq, gt, lte, type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { auditChannel } from './audit-events.ts'
import { auditHeads, auditKeys, auditLinks, auditUnsealed, teams } from '../schema.ts'

/** The team that a chain belongs to; every team has its own. */
export type Team = Pick<Owner, 'teamId'>

/** An event as the chain holds it: every field as text, so that no precision is lost. */
export interface SealableEvent {
  id: string
  type: string
  actorId: string
  requestId: string
  subjectType: string
  subjectId: string
  person: string | null
  /** ISO 8601 UTC with milliseconds. */
  time: string
  /** JSON text. */
  data: string
}

/** A link of the chain, stored or about to be; hashes are lower-case hex. */
export interface StoredLink {
  seq: number
  eventId: string
  eventHash: string
  hash: string
}
export type StoredHead = Omit<typeof auditHeads.$inferSelect, 'teamId'>
export type StoredKey = Omit<typeof auditKeys.$inferSelect, 'teamId'>

/** Selects the columns of an event `e` as a `SealableEvent`. */
export const sealable: SQL = sql.raw(`e.id, e.type, e.actor_id as "actorId", e.request_id as "requestId",
  e.subject_type as "subjectType", e.subject_id as "subjectId", e.person, e.data::text as data,
  coalesce(to_char(e.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'infinity') as time`)

/** Lists the teams that have unsealed events. */
export async function teamsToSeal(db: Db): Promise<string[]> {
  const waiting = sql`exists (select from ${auditUnsealed} where ${auditUnsealed.teamId} = ${teams.id})`
  const rows = await db.select({ id: teams.id }).from(teams).where(waiting)
  return rows.map(({ id }) => id)
}

/** Takes the lock for appending to the team's chain until the transaction ends; returns false when another session holds it. */
export async function lockChain(tx: Db, { teamId }: Team): Promise<boolean> {
  const [row] = await tx.execute<{ taken: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${teamId}, 3)) as taken`,
  )
  return row?.taken ?? false
}

/** Like `lockChain`, but waits for the lock. */
export async function awaitChain(tx: Db, { teamId }: Team): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${teamId}, 3))`)
}

/** Lists committed events that are waiting to be sealed, oldest first. `isSealed` says that an event already has a link. */
export async function unsealedEvents(
  tx: Db,
  { teamId }: Team,
  limit: number,
): Promise<(SealableEvent & { isSealed: boolean })[]> {
  const rows = await tx.execute<SealableEvent & { isSealed: boolean } & Record<string, unknown>>(sql`
    select ${sealable}, exists (
      select from audit_links l where l.team_id = ${teamId} and l.event_id = u.event_id
    ) as "isSealed"
    from audit_unsealed u join audit_events e on e.team_id = u.team_id and e.id = u.event_id
    where u.team_id = ${teamId} order by u.event_id limit ${limit}`)
  return [...rows]
}

/** Counts committed events that are waiting to be sealed. */
export async function countUnsealed(db: Db, { teamId }: Team): Promise<number> {
  return db.$count(auditUnsealed, eq(auditUnsealed.teamId, teamId))
}

/** The last link; null for an empty chain. */
export async function lastLink(db: Db, { teamId }: Team): Promise<StoredLink | null> {
  return oneLink(db, eq(auditLinks.teamId, teamId))
}

/** The link at a position; null when there is none. */
export async function linkAt(db: Db, { teamId }: Team, seq: number): Promise<StoredLink | null> {
  return oneLink(db, and(eq(auditLinks.teamId, teamId), eq(auditLinks.seq, seq)))
}

async function oneLink(db: Db, where: SQL | undefined): Promise<StoredLink | null> {
  const { seq, eventId, eventHash, hash } = auditLinks
  const [row] = await db
    .select({ seq, eventId, eventHash, hash })
    .from(auditLinks)
    .where(where)
    .orderBy(desc(seq))
    .limit(1)
  return row ?? null
}

/** The newest signed head; null for an empty chain. */
export async function lastHead(db: Db, { teamId }: Team): Promise<StoredHead | null> {
  const { teamId: team, ...columns } = headColumns
  const [row] = await db.select(columns).from(auditHeads).where(eq(team, teamId)).orderBy(desc(auditHeads.seq)).limit(1)
  return row ?? null
}

const headColumns = {
  teamId: auditHeads.teamId,
  seq: auditHeads.seq,
  fromSeq: auditHeads.fromSeq,
  hash: auditHeads.hash,
  keyId: auditHeads.keyId,
  signature: auditHeads.signature,
  sealedAt: auditHeads.sealedAt,
}

/** Lists at most `limit` heads after position `after`, up to and including `upTo`, in order. */
export async function headsBetween(
  db: Db,
  { teamId }: Team,
  { after, upTo, limit }: { after: number; upTo: number; limit: number },
): Promise<StoredHead[]> {
  const { teamId: team, ...columns } = headColumns
  return db
    .select(columns)
    .from(auditHeads)
    .where(and(eq(team, teamId), gt(auditHeads.seq, after), lte(auditHeads.seq, upTo)))
    .orderBy(asc(auditHeads.seq))
    .limit(limit)
}

/** Lists the team's public keys, oldest first. */
export async function announcedKeys(db: Db, { teamId }: Team): Promise<StoredKey[]> {
  const { generation, keyId, publicKey, fromSeq, signature, previousSignature, createdAt } = auditKeys
  return db
    .select({ generation, keyId, publicKey, fromSeq, signature, previousSignature, createdAt })
    .from(auditKeys)
    .where(eq(auditKeys.teamId, teamId))
    .orderBy(asc(generation))
}

/** Announces a key. */
export async function insertKey(tx: Db, { teamId }: Team, key: StoredKey): Promise<void> {
  await tx.insert(auditKeys).values({ teamId, ...key })
}

/** What a sealer appends in one transaction. */
export interface Seal {
  links: readonly StoredLink[]
  head: StoredHead
  /** IDs of events to remove from the waiting list. */
  settled: readonly string[]
}

/**
 * Appends links and their signed head to the chain, removes the events from the waiting list, and announces the seal.
 */
export async function insertSeal(tx: Db, { teamId }: Team, { links, head, settled }: Seal): Promise<void> {
  const column = <T>(pick: (link: StoredLink) => T) => sql.param(links.map(pick))
  await tx.execute(sql`
    insert into audit_links (team_id, seq, event_id, event_hash, hash)
    select ${teamId}::uuid, seq, event_id, decode(event_hash, 'hex'), decode(hash, 'hex')
    from unnest(${column(({ seq }) => seq)}::bigint[], ${column(({ eventId }) => eventId)}::uuid[],
      ${column(({ eventHash }) => eventHash)}::text[], ${column(({ hash }) => hash)}::text[]
    ) as sealed (seq, event_id, event_hash, hash)`)
  await tx.insert(auditHeads).values({ teamId, ...head })
  await settle(tx, { teamId }, settled)
  await tx.execute(sql`select pg_notify(${auditChannel}, ${teamId})`)
}

/** Removes events from the list of those waiting to be sealed. */
export async function settle(tx: Db, { teamId }: Team, eventIds: readonly string[]): Promise<void> {
  const { teamId: team, eventId } = auditUnsealed
  await tx.delete(auditUnsealed).where(and(eq(team, teamId), sql`${eventId} = any(${sql.param(eventIds)}::uuid[])`))
}
