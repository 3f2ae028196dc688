import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { type Database, type DatabaseOptions, type Db, openDatabase } from './client.ts'
import { databaseFailure } from './failures.ts'

/** Where reads were answered: by the replica, or by the primary because the replica was behind, away, or promoted. */
export type ReadSource = 'replica' | 'behind' | 'away'

/** A standby that answers reads. */
export interface Replica {
  /**
   * Reads from the standby what was committed before the call, or the same from the primary. `read` must only read, and may be called
   * twice.
   */
  read<T>(read: (db: Db) => Promise<T>): Promise<T>
  /** Reads of this process so far. */
  counts(): Readonly<Record<ReadSource, number>>
  close(): Promise<void>
}

/** Milliseconds between two looks at a standby that is behind: longer than these together, nobody waits. */
const waits = [2, 4, 8, 16, 32]
/** Milliseconds in which a standby that failed is not asked. */
const restMs = 5_000
/** The standby had to remove rows that a query still read (40001), or was told to stop meanwhile. */
const conflict = '40001'

/** Opens a pool to a standby of `primary`; connects on the first read. `options` are those of a primary. */
export function openReplica(primary: Db, options: DatabaseOptions): Replica {
  const standby: Database = openDatabase(options)
  const counts = { replica: 0, behind: 0, away: 0 }
  const position = shared(() => insertPosition(primary))
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

  async function tryReplica<T>(read: (db: Db) => Promise<T>): Promise<{ value: T } | Exclude<ReadSource, 'replica'>> {
    try {
      const source = await choose()
      return source === 'replica' ? { value: await read(standby.db) } : source
    } catch (error) {
      if (codeOf(error) === conflict) return 'behind'
      if (databaseFailure(error) === null) throw error
      restsUntil = performance.now() + restMs
      return 'away'
    }
  }

  return {
    async read(read) {
      const found = await tryReplica(read)
      counts[typeof found === 'string' ? found : 'replica'] += 1
      return typeof found === 'string' ? read(primary) : found.value
    },
    counts: () => ({ ...counts }),
    close: () => standby.close(),
  }
}

/** The end of what is written ahead, which covers every transaction that has committed, those that did not wait for the disk included. */
async function insertPosition(primary: Db): Promise<string> {
  const [row] = await primary.execute<{ at: string }>(sql`select pg_current_wal_insert_lsn()::text as at`)
  return row?.at ?? ''
}

async function stateOf(standby: Db, wanted: string): Promise<ReadSource> {
  const [row] = await standby.execute<{ stands: boolean; reached: boolean }>(
    sql`select pg_is_in_recovery() as stands, coalesce(pg_last_wal_replay_lsn() >= ${wanted}::pg_lsn, false) as reached`,
  )
  if (row?.stands !== true) return 'away'
  return row.reached ? 'replica' : 'behind'
}

/** Asks once for all who came before the question was sent: an answer to an earlier question might be older than what they wrote. */
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
