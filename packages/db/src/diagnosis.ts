import postgres, { type Sql } from 'postgres'
import { withoutHints } from './address.ts'
import { reconnecting } from './client.ts'
import { mayBecome, teamRole } from './database-roles.ts'
import { databaseFailure } from './failures.ts'
import { takeRoom } from './probe.ts'
import { teamRows } from './row-security.ts'
import { schemaState, type SchemaState } from './migrating/schema-version.ts'

/** Facts that show whether Dossier can work well on a database. Times are in milliseconds. */
export interface Diagnosis {
  /** As the server writes it, and as a number: 15.4 is 150004. */
  version: { text: string; number: number }
  encoding: string
  /** How far the database's clock is ahead of this machine's, at most; 0 if the round trip explains the difference. */
  clockAheadMs: number
  /** A standby accepts no writes. */
  isStandby: boolean
  /** Settings that decide whether a committed transaction survives a crash. */
  durability: Record<'fsync' | 'full_page_writes' | 'synchronous_commit', string>
  connections: { used: number; most: number }
  /** Whether its disk has room for more; true if that cannot be told. */
  hasRoom: boolean
  /** The version of the collation's library that sorted the indexes, and the version installed now; null if it has none. */
  collation: { sorted: string | null; installed: string | null }
  schema: SchemaState
  /** Whether row-level security keeps teams apart, and as whom Dossier connects; null unless this program can work on the schema. */
  rows: { guarded: boolean; user: string } | null
  /** Whether the extension for searching parts of words is installed, or can be created. */
  trigrams: 'installed' | 'available' | 'missing'
  /** Null before the first start. */
  queue: QueueDiagnosis | null
  /** Null unless this program can work on the schema. */
  chains: TeamChain[] | null
}

/** State of the queue. */
export interface QueueDiagnosis {
  waiting: number
  /** How long the oldest due job has waited; 0 if there is none. */
  oldestWaitingMs: number
  inHand: number
  /** Jobs that used up their attempts. */
  givenUp: number
}

/** Reads a `QueueDiagnosis` from the queue's tables, which the application's role cannot see. */
export const queueDepth = `
  select count(*) filter (where due)::int as waiting,
    coalesce(max(extract(epoch from now() - run_at) * 1000) filter (where due), 0)::float8 as "oldestWaitingMs",
    count(*) filter (where locked_at is not null)::int as "inHand",
    count(*) filter (where locked_at is null and attempts >= max_attempts)::int as "givenUp"
  from (
    select *, locked_at is null and attempts < max_attempts and run_at <= now() as due
    from graphile_worker._private_jobs
  ) jobs`

/** State of the audit chain of one team. */
export interface TeamChain {
  teamId: string
  unsealed: number
  /** How long the oldest event has waited for its seal; 0 if there is none. */
  oldestUnsealedMs: number
  /**
   * The newest public key in lower-case hex, its generation, and how long it has been in use; null before the first
   * seal.
   */
  key: { generation: number; publicKey: string; ageMs: number } | null
  /** The last verification; null before the first. */
  verified: { ok: boolean; ageMs: number } | null
}

/** Reads the facts over one connection, and leaves nothing behind. Throws the driver's error if the database does not answer. */
export async function diagnose(url: string): Promise<Diagnosis> {
  const client = postgres(withoutHints(url), { ...reconnecting, max: 1, prepare: false, onnotice: () => undefined })
  try {
    const schema = await schemaState(client)
    const isKnown = schema === 'current' || schema === 'newer, serving'
    return {
      ...(await serverFacts(client)),
      clockAheadMs: await clockAhead(client),
      hasRoom: await hasRoom(client),
      schema,
      rows: isKnown ? await rowFacts(client) : null,
      queue: await queueFacts(client),
      chains: isKnown ? await chainFacts(client) : null,
    }
  } finally {
    await client.end({ timeout: 1 })
  }
}

async function clockAhead(client: Sql): Promise<number> {
  const asked = Date.now()
  const [row] = await client<{ now: number }[]>`select extract(epoch from clock_timestamp()) * 1000 as now`
  const answered = Date.now()
  const now = Number(row?.now)
  if (now > answered) return now - answered
  return now < asked ? now - asked : 0
}

async function hasRoom(client: Sql): Promise<boolean> {
  try {
    await takeRoom(client)
    return true
  } catch (error) {
    return databaseFailure(error) !== 'disk_full'
  }
}

async function serverFacts(
  client: Sql,
): Promise<Omit<Diagnosis, 'clockAheadMs' | 'hasRoom' | 'schema' | 'rows' | 'queue' | 'chains'>> {
  const [row] = await client<
    {
      version: string
      number: number
      encoding: string
      standby: boolean
      fsync: string
      full_page_writes: string
      synchronous_commit: string
      used: number
      most: number
      sorted: string | null
      installed: string | null
      trigrams: string | null
      available: boolean
    }[]
  >`
    select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
      current_setting('server_encoding') as encoding, pg_is_in_recovery() as standby, current_setting('fsync') as fsync,
      current_setting('full_page_writes') as full_page_writes, current_setting('synchronous_commit') as synchronous_commit,
      (select count(*)::int from pg_stat_activity where backend_type = 'client backend') as used,
      current_setting('max_connections')::int as most, d.datcollversion as sorted,
      pg_database_collation_actual_version(d.oid) as installed,
      (select extversion from pg_extension where extname = 'pg_trgm') as trigrams,
      exists (select from pg_available_extensions where name = 'pg_trgm') as available
    from pg_database d where d.datname = current_database()`
  if (row === undefined) throw new Error('The database does not list itself.')
  const { fsync, full_page_writes, synchronous_commit } = row
  return {
    version: { text: row.version, number: row.number },
    encoding: row.encoding,
    isStandby: row.standby,
    durability: { fsync, full_page_writes, synchronous_commit },
    connections: { used: row.used, most: row.most },
    collation: { sorted: row.sorted, installed: row.installed },
    trigrams: row.trigrams !== null ? 'installed' : row.available ? 'available' : 'missing',
  }
}

async function rowFacts(client: Sql): Promise<{ guarded: boolean; user: string }> {
  const [row] = await client<{ guarded: boolean; user: string }[]>`
    select current_user::text as user, ${mayBecome(client, teamRole)} and not exists (
        select from pg_class c where c.relnamespace = 'public'::regnamespace and c.relname = any(${teamRows.map(({ table }) => table)})
          and not c.relrowsecurity
      ) as guarded`
  return row ?? { guarded: false, user: '' }
}

async function queueFacts(client: Sql): Promise<QueueDiagnosis | null> {
  const [table] = await client<{ exists: boolean }[]>`
    select to_regclass('graphile_worker._private_jobs') is not null as exists`
  if (table?.exists !== true) return null
  const [row] = await client.unsafe<QueueDiagnosis[]>(queueDepth)
  return row ?? null
}

async function chainFacts(client: Sql): Promise<TeamChain[]> {
  const rows = await client<
    {
      team: string
      unsealed: number
      oldest: number
      generation: number | null
      key: string | null
      since: number | null
      ok: boolean | null
      age: number | null
    }[]
  >`
    select t.id as team, coalesce(u.unsealed, 0) as unsealed, coalesce(u.oldest, 0)::float8 as oldest, k.generation, k.key, k.since::float8 as since,
      v.ok, v.age::float8 as age
    from teams t
    left join lateral (
      select count(*)::int as unsealed, max(extract(epoch from now() - e.created_at) * 1000) as oldest
      from audit_unsealed w join audit_events e on e.team_id = w.team_id and e.id = w.event_id
      where w.team_id = t.id
    ) u on true
    left join lateral (
      select generation, encode(public_key, 'hex') as key, extract(epoch from now() - created_at) * 1000 as since
      from audit_keys where team_id = t.id order by generation desc limit 1
    ) k on true
    left join lateral (
      select ok, extract(epoch from now() - finished_at) * 1000 as age
      from audit_verifications where team_id = t.id order by finished_at desc limit 1
    ) v on true
    order by t.id`
  return rows.map(({ team, unsealed, oldest, generation, key, since, ok, age }) => ({
    teamId: team,
    unsealed,
    oldestUnsealedMs: oldest,
    key: generation === null || key === null ? null : { generation, publicKey: key, ageMs: since ?? 0 },
    verified: ok === null || age === null ? null : { ok, ageMs: age },
  }))
}
