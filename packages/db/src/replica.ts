import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { type Database, type DatabaseOptions, type Db, openDatabase } from './client.ts'
import { appRole } from './database-roles.ts'
import { databaseFailure } from './failures.ts'

/**
 * Where reads were answered: by the replica, or by the primary because the replica was behind, unavailable or promoted, or
 * because its user may not see the rows.
 */
export type ReadSource = 'replica' | 'behind' | 'away'

/** A standby that answers reads. */
export interface Replica {
  /**
   * Reads everything committed before the call, from the standby or else from the primary. `read` must only read, and
   * may be called twice.
   */
  read<T>(read: (db: Db) => Promise<T>): Promise<T>
  /** The same, as one team (see `Database`); its reads count with the others. */
  forTeam(teamId: string): Pick<Replica, 'read'>
  /** Number of reads of this process so far, by source. */
  counts(): Readonly<Record<ReadSource, number>>
  close(): Promise<void>
}

/** Milliseconds between two checks of a standby that is behind; their sum is the longest wait. */
const waits = [2, 4, 8, 16, 32]
/** Milliseconds during which a standby that failed is not used. */
const restMs = 5_000
/** SQLSTATE 40001: the standby had to remove rows that a query was still reading, or was told to stop meanwhile. */
const conflict = '40001'
/** SQLSTATE 42501: the standby's user may not become a role that reads are made as. */
const refused = '42501'

/** Opens a pool to a standby of `primary`; connects on the first read. `options` are the same as for a primary. */
export function openReplica(primary: Pick<Database, 'db' | 'forTeam'>, options: DatabaseOptions): Replica {
  const standby: Database = openDatabase(options)
  const counts = { replica: 0, behind: 0, away: 0 }
  const position = shared(() => insertPosition(primary.db))
  let restsUntil = 0

  async function choose(): Promise<ReadSource> {
    if (performance.now() < restsUntil) return 'away'
    const wanted = await position()
    for (const wait of [...waits, null]) {
      const state = await stateOf(standby.db, wanted)
      if (state !== 'behind') return state
      if (wait !== null) await delay(wait)
    }
    return 'behind'
  }

  async function tryReplica<T>(
    db: Db,
    read: (db: Db) => Promise<T>,
  ): Promise<{ value: T } | Exclude<ReadSource, 'replica'>> {
    try {
      const source = await choose()
      return source === 'replica' ? { value: await read(db) } : source
    } catch (error) {
      if (codeOf(error) === conflict) return 'behind'
      if (databaseFailure(error) === null && codeOf(error) !== refused) throw error
      restsUntil = performance.now() + restMs
      return 'away'
    }
  }

  const reader = (replica: Db, otherwise: Db): Pick<Replica, 'read'> => ({
    async read(read) {
      const found = await tryReplica(replica, read)
      counts[typeof found === 'string' ? found : 'replica'] += 1
      return typeof found === 'string' ? read(otherwise) : found.value
    },
  })

  return {
    ...reader(standby.db, primary.db),
    forTeam: (teamId) => reader(standby.forTeam(teamId), primary.forTeam(teamId)),
    counts: () => ({ ...counts }),
    close: () => standby.close(),
  }
}

/**
 * The end of the write-ahead log, which covers every committed transaction, including those that did not wait for the
 * disk.
 */
async function insertPosition(primary: Db): Promise<string> {
  const [row] = await primary.execute<{ at: string }>(sql`select pg_current_wal_insert_lsn()::text as at`)
  return row?.at ?? ''
}

async function stateOf(standby: Db, wanted: string): Promise<ReadSource> {
  const [row] = await standby.execute<{ stands: boolean; reached: boolean; sees: boolean }>(
    sql`select pg_is_in_recovery() as stands, coalesce(pg_last_wal_replay_lsn() >= ${wanted}::pg_lsn, false) as reached,
      not row_security_active('public.teams')
        or exists (select from pg_roles where rolname = ${appRole} and pg_has_role(oid, 'usage')) as sees`,
  )
  // A user from whom policies hide every row would answer that there is nothing.
  if (row?.stands !== true || !row.sees) return 'away'
  return row.reached ? 'replica' : 'behind'
}

/**
 * Asks once for all callers that arrived before the question was sent: an answer to an earlier question might predate
 * their writes.
 */
function shared<T>(ask: () => Promise<T>): () => Promise<T> {
  let asking: Promise<unknown> = Promise.resolve()
  let next: Promise<T> | null = null
  return () => {
    if (next !== null) return next
    const asked = asking.then(() => {
      next = null
      const answer = ask()
      asking = answer.catch(() => undefined)
      return answer
    })
    next = asked
    return asked
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  return 'code' in error ? String(error.code) : codeOf(error.cause)
}
