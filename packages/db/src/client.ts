import { drizzle, type PostgresJsDatabase, type PostgresJsTransaction } from 'drizzle-orm/postgres-js'
import type { ExtractTablesWithRelations } from 'drizzle-orm'
import postgres from 'postgres'
import { withoutHints } from './address.ts'
import { preparing } from './prepared.ts'
import * as schema from './schema.ts'
import type { Role } from './schema/teams.ts'

type Schema = typeof schema

/** A connection pool or a transaction on it: what every query takes first. */
export type Db = PostgresJsDatabase<Schema> | PostgresJsTransaction<Schema, ExtractTablesWithRelations<Schema>>

/** Who asks. Every query reads and writes inside the team of its owner. */
export interface Owner {
  teamId: string
  userId: string
  /** What the user may do in the team, as it was when the request came; whoever works later asks again. */
  role?: Role
  /** What a token was made for, where a program acts by one: no more than this, and no more than the role. */
  scopes?: readonly string[]
  /** Whether the team asks for a second factor that the user lacks, who may do no more than add one then. */
  mustAddFactor?: boolean
  /** By what the user acts, for the audit log; left out where somebody acts on the machine itself, and in jobs. */
  actedBy?: ActedBy
}

/** A session of a person, or a token of a program, by its UUID. */
export type ActedBy = { sessionId: string } | { tokenId: string }

export interface DatabaseOptions {
  url: string
  /** Connections of the pool. */
  max?: number
  /** True behind a transaction pooler (PgBouncer, Supabase's port 6543), which keeps no prepared statements. Port 6543 implies it. */
  pooler?: boolean
  /** The role to work as, instead of the user of the URL. */
  role?: string | null
}

export interface Database {
  db: PostgresJsDatabase<Schema>
  /** Ends when the running queries have ended. */
  close(): Promise<void>
}

/**
 * What each session asks of the planner, whatever its server is set to. Every query here is short: compiling one takes longer
 * than running it. And a page is not read from a spinning disk.
 */
const planning = { jit: 'off', random_page_cost: '1.1' } as const

/**
 * Nobody waits for ever for a lock that another session has forgotten, and no session holds its locks while it does nothing.
 * Milliseconds.
 */
const patience = { lock_timeout: 30_000, idle_in_transaction_session_timeout: 60_000 } as const

/** Seconds to wait for a connection, and between two attempts: the database that is back is found at once. */
export const reconnecting = { connect_timeout: 5, backoff: () => 0.1 + Math.random() * 0.2 }

/**
 * Behind a transaction pooler nothing is sent before the answer to what was sent before: PgBouncer may let go of a session of which
 * the next statement was only described, and its answer never comes (pgbouncer/pgbouncer#759). The driver has this option, its types do not.
 */
const oneByOne = { max_pipeline: 0 } as const

/** Opens a connection pool; nothing is connected before the first query. */
export function openDatabase({ url, max = 10, pooler, role = null }: DatabaseOptions): Database {
  const direct = !(pooler ?? isPoolerUrl(url))
  // A pooler refuses to begin a session with settings.
  const connection = { ...(direct && { ...planning, ...patience }), ...(role !== null && { role }) }
  const client = postgres(withoutHints(url), {
    ...reconnecting,
    max,
    prepare: direct,
    onnotice: () => undefined,
    connection,
    ...(!direct && oneByOne),
  })
  return { db: drizzle(preparing(client), { schema }), close: () => client.end({ timeout: 5 }) }
}

/** Whether a URL points to a transaction pooler, on which LISTEN and session locks do not work. */
export function isPoolerUrl(url: string): boolean {
  const { port, searchParams } = new URL(url)
  return port === '6543' || searchParams.get('pgbouncer') === 'true'
}
