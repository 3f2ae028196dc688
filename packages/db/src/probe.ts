import { getTableName } from 'drizzle-orm'
import postgres, { type Sql } from 'postgres'
import { withoutHints } from './address.ts'
import { reconnecting } from './client.ts'
import { auditEvents, generatedDocuments, memberships, runs, storedObjects, teams, users } from './schema.ts'

/** A single connection for checking the health of a database. */
export interface DatabaseProbe {
  /** Resolves when the tables are readable; rejects with the driver's error, `55P03` when a table is locked. */
  ask(): Promise<void>
  /** Resolves when there is room for new pages; rejects with the Postgres error, `53100` when its disk is full. */
  askToWrite(): Promise<void>
  /** Drops a connection that does not respond; the next check opens a new one. */
  renew(): void
  close(): Promise<void>
}

/** The tables that almost every request reads. */
const vital = [teams, users, memberships, runs, generatedDocuments, storedObjects, auditEvents]

/**
 * Takes a reader's lock, and waits for it no longer than a healthy database needs. Sent as one message, so it is one
 * transaction.
 */
const read = `set local lock_timeout = 700; lock table ${vital.map((table) => `"${getTableName(table)}"`).join(', ')} in access share mode`

/** Needs more pages than the free space of any table can provide. */
const write = `create temporary table dossier_probe on commit drop as select repeat(md5(n::text), 60) from generate_series(1, 200) n`

/** Takes room on the server's disk and gives it back; rejects with the Postgres error, `53100` when there is none. */
export async function takeRoom(client: Sql): Promise<void> {
  await client.begin((tx) => tx.unsafe(write))
}

/** Opens a probe; connects on the first check. Works behind every pooler. */
export function openProbe(url: string): DatabaseProbe {
  const open = () =>
    postgres(withoutHints(url), {
      ...reconnecting,
      max: 1,
      prepare: false,
      fetch_types: false,
      idle_timeout: 0,
      max_lifetime: null,
      onnotice: () => undefined,
    })
  let client: Sql = open()
  return {
    ask: async () => void (await client.unsafe(read)),
    askToWrite: () => takeRoom(client),
    renew() {
      const stuck = client
      client = open()
      // This may never finish, so nobody waits for it.
      stuck.end({ timeout: 0 }).catch(() => undefined)
    },
    close: () => client.end({ timeout: 0 }),
  }
}
