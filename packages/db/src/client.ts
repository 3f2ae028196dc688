import { is, sql } from 'drizzle-orm'
import { PgTransaction } from 'drizzle-orm/pg-core'
import { drizzle, type PostgresJsDatabase, type PostgresJsTransaction } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { withoutHints } from './address.ts'
import { preparing } from './prepared.ts'
import { takingTurns } from './turns.ts'
import { type Scope, withinScope } from './within-scope.ts'
import type { Role } from './schema/teams.ts'

/** A connection pool, or a transaction on it: the first argument of every query. */
export type Db = PostgresJsDatabase | PostgresJsTransaction<Record<string, never>, Record<string, never>>

/** The team and user on whose behalf a query runs. Every query reads and writes within the owner's team. */
export interface Owner {
  teamId: string
  userId: string
  /** The user's role in the team at the time of the request; work done later must look it up again. */
  role?: Role
  /** The scopes of the token that a program uses. The user may do only what both the scopes and the role allow. */
  scopes?: readonly string[]
  /** Whether the team requires a second factor that the user lacks; the user may then only add one. */
  mustAddFactor?: boolean
  /** How the user is authenticated, for the audit log; absent for actions on the machine itself, and in jobs. */
  actedBy?: ActedBy
}

/** A session of a person or a token of a program, by UUID. */
export type ActedBy = { sessionId: string } | { tokenId: string }

export interface DatabaseOptions {
  url: string
  /** Maximum number of connections in the pool. */
  max?: number
  /** True behind a transaction pooler (PgBouncer, Supabase's port 6543), which keeps no prepared statements. Port 6543 implies it. */
  pooler?: boolean
  /** The role to work as; by default the URL's user. */
  role?: string | null
  /** The role that `within` works as; without one, only the queries' own conditions keep teams apart. */
  teamRole?: string | null
}

export interface Database {
  /** The pool, which sees the rows of every team. */
  db: PostgresJsDatabase
  /** The pool as one team, by UUID: no statement or transaction sees or changes rows of another. Costs nothing to make. */
  forTeam(teamId: string): PostgresJsDatabase
  /** The same for persons, or for somebody of whom nothing is known but what they show. */
  within(scope: Scope): PostgresJsDatabase
  /** Closes the pool after the running queries have ended. */
  close(): Promise<void>
}

/**
 * Planner settings for each session, whatever the server's own are. Every query here is short, so JIT compilation would
 * take longer than execution; and pages are not read from a spinning disk.
 */
const planning = { jit: 'off', random_page_cost: '1.1' } as const

/**
 * Timeouts in milliseconds: no caller waits long for a lock that another session forgot to release, and no idle session
 * keeps its locks. Migrations and the queue use their own connections without these timeouts.
 */
const patience = { lock_timeout: 5_000, idle_in_transaction_session_timeout: 60_000 } as const

/** The share of a pool's connections that transactions may take. */
const transacting = 0.6

/** Seconds to wait for a connection, and between two attempts. Short, so that a database that is back is found at once. */
export const reconnecting = { connect_timeout: 5, backoff: () => 0.1 + Math.random() * 0.2 }

/**
 * Behind a transaction pooler, sends nothing before the answer to the previous message: PgBouncer may release a session whose next
 * statement has only been described, and its answer never arrives (pgbouncer/pgbouncer#759). The driver supports this option, but its types
 * do not declare it.
 */
const oneByOne = { max_pipeline: 0 } as const

/** The same pools, with transactions that take no turn. */
const readers = new WeakMap<Db, PostgresJsDatabase>()

/**
 * Runs many short reads in one transaction, so that they take the role of their team once. It takes no turn, because it waits for nobody's rows.
 * Its planner uses indexes alone: it overestimates how much arrays overlap, and would scan tables. Within a transaction, just runs the reads.
 */
export async function readTogether<T>(db: Db, read: (tx: Db) => Promise<T>): Promise<T> {
  if (is(db, PgTransaction)) return read(db)
  return (readers.get(db) ?? db).transaction(async (tx) => {
    const [, result] = await Promise.all([tx.execute(sql`set local enable_seqscan = off`), read(tx)])
    return result
  })
}

/** Opens a connection pool; connects on the first query. */
export function openDatabase({ url, max = 10, pooler, role = null, teamRole = null }: DatabaseOptions): Database {
  const direct = !(pooler ?? isPoolerUrl(url))
  // A pooler refuses session settings at connection start.
  const connection = { ...(direct && { ...planning, ...patience }), ...(role !== null && { role }) }
  const client = postgres(withoutHints(url), {
    ...reconnecting,
    max,
    prepare: direct,
    onnotice: () => undefined,
    connection,
    ...(!direct && oneByOne),
  })
  const prepared = preparing(client)
  const turning = takingTurns(Math.max(1, Math.ceil(max * transacting)))
  const open = (as: typeof prepared) => {
    const opened = drizzle(turning(as))
    readers.set(opened, drizzle(as))
    return opened
  }
  const db = open(prepared)
  const within = (scope: Scope) => (teamRole === null ? db : open(withinScope(prepared, { role: teamRole, ...scope })))
  return {
    db,
    forTeam: (teamId) => within({ teamId }),
    within,
    close: () => client.end({ timeout: 5 }),
  }
}

/** Whether a URL points to a transaction pooler, where LISTEN and session locks do not work. */
export function isPoolerUrl(url: string): boolean {
  const { port, searchParams } = new URL(url)
  return port === '6543' || searchParams.get('pgbouncer') === 'true'
}
