import { desc, eq, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { auditVerifications } from '../schema.ts'
import { type SealableEvent, sealable, type StoredLink, type Team } from './audit-chain.ts'

/** A link with its event (null if missing) and the values behind the event's commitments (null once erased). */
export interface LinkedEvent extends StoredLink {
  event: SealableEvent | null
  disclosure: { nonce: string; fields: Record<string, string> } | null
}

type LinkedRow = StoredLink & SealableEvent & { nonce: string | null; fields: string | null } & Record<string, unknown>

/** Lists at most `limit` links after position `after`, up to and including `upTo`, with their events, in order. */
export async function linkedEvents(
  db: Db,
  { teamId }: Team,
  { after, upTo, limit }: { after: number; upTo: number; limit: number },
): Promise<LinkedEvent[]> {
  const rows = await db.execute<LinkedRow>(sql`
    select ${sealable}, l.seq::float8 as seq, l.event_id as "eventId", encode(l.event_hash, 'hex') as "eventHash",
      encode(l.hash, 'hex') as hash, encode(d.nonce, 'hex') as nonce, d.fields::text as fields
    from audit_links l
    left join audit_events e on e.team_id = l.team_id and e.id = l.event_id
    left join audit_disclosures d on d.team_id = l.team_id and d.event_id = l.event_id
    where l.team_id = ${teamId} and l.seq > ${after} and l.seq <= ${upTo} order by l.seq limit ${limit}`)
  return rows.map(({ seq, eventId, eventHash, hash, nonce, fields, ...event }) => ({
    seq,
    eventId,
    eventHash,
    hash,
    // If the event is missing, all of its columns are null.
    event: event.id === null ? null : event,
    disclosure:
      nonce === null || fields === null ? null : { nonce, fields: JSON.parse(fields) as Record<string, string> },
  }))
}

/** Finds an event that has no link and is not waiting for one, or a waiting event that is missing; null when there is none. */
export async function strayEvent(db: Db, { teamId }: Team): Promise<{ id: string; isGone: boolean } | null> {
  const [row] = await db.execute<{ id: string; isGone: boolean }>(sql`
    (select e.id, false as "isGone" from audit_events e where e.team_id = ${teamId}
      and not exists (select from audit_links l where l.team_id = e.team_id and l.event_id = e.id)
      and not exists (select from audit_unsealed u where u.team_id = e.team_id and u.event_id = e.id) limit 1)
    union all
    (select u.event_id, true from audit_unsealed u where u.team_id = ${teamId}
      and not exists (select from audit_events e where e.team_id = u.team_id and e.id = u.event_id) limit 1)`)
  return row ?? null
}

/** The first and the last link whose events fall within a period; null when there is none. */
export async function linksOfTime(
  db: Db,
  { teamId }: Team,
  { from, to }: { from: Date | undefined; to: Date | undefined },
): Promise<{ first: number; last: number } | null> {
  const since = from === undefined ? sql`true` : sql`e.created_at >= ${from.toISOString()}::timestamptz`
  const until = to === undefined ? sql`true` : sql`e.created_at < ${to.toISOString()}::timestamptz`
  const [row] = await db.execute<{ first: number | null; last: number | null }>(sql`
    select min(l.seq)::float8 as first, max(l.seq)::float8 as last
    from audit_links l join audit_events e on e.team_id = l.team_id and e.id = l.event_id
    where l.team_id = ${teamId} and ${since} and ${until}`)
  if (row === undefined || row.first === null || row.last === null) return null
  return { first: row.first, last: row.last }
}

export type StoredVerification = Omit<typeof auditVerifications.$inferSelect, 'teamId'>

/** Records the result of a verification. */
export async function insertVerification(db: Db, { teamId }: Team, verification: StoredVerification): Promise<void> {
  await db.insert(auditVerifications).values({ teamId, ...verification })
}

/** The team's last verification, or the last successful one; null when there was none. */
export async function lastVerification(
  db: Db,
  { teamId }: Team,
  { onlyOk }: { onlyOk: boolean },
): Promise<StoredVerification | null> {
  const { teamId: team, id, mode, ok, fromSeq, seq, hash, firstBad, startedAt, finishedAt } = auditVerifications
  const [row] = await db
    .select({ id, mode, ok, fromSeq, seq, hash, firstBad, startedAt, finishedAt })
    .from(auditVerifications)
    .where(onlyOk ? sql`${eq(team, teamId)} and ${ok}` : eq(team, teamId))
    .orderBy(desc(finishedAt))
    .limit(1)
  return row ?? null
}

/** The highest position that any verification of the team found valid; null when there was none. */
export async function newestVerified(db: Db, { teamId }: Team): Promise<{ seq: number; hash: string } | null> {
  const { teamId: team, seq, hash } = auditVerifications
  const [row] = await db
    .select({ seq, hash })
    .from(auditVerifications)
    .where(eq(team, teamId))
    .orderBy(desc(seq))
    .limit(1)
  return row ?? null
}

/** Whether this connection's role could change the audit log if there were no triggers. */
export async function mayChangeAudit(db: Db): Promise<boolean> {
  const [row] = await db.execute<{ may: boolean }>(sql`
    select bool_or(has_table_privilege(c.oid, 'update') or has_table_privilege(c.oid, 'delete')
      or has_table_privilege(c.oid, 'truncate') or pg_has_role(c.relowner, 'usage')) as may
    from pg_class c where c.oid = any(array['audit_events', 'audit_links', 'audit_heads', 'audit_keys']::regclass[])`)
  return row?.may ?? true
}
