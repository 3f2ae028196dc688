import postgres, { type Sql } from 'postgres'
import { withoutHints } from './address.ts'
import { reconnecting } from './client.ts'

/** One connection that asks a database how it is. */
export interface DatabaseProbe {
  /** Resolves when the database answers; rejects with the driver's error. */
  ask(): Promise<void>
  /** Resolves when there is room for new pages; rejects with the error of Postgres, `53100` when its disk is full. */
  askToWrite(): Promise<void>
  /** Lets go of a connection on which nothing comes; the next question goes over a new one. */
  renew(): void
  close(): Promise<void>
}

/** More pages than the free space of any table would take. */
const write = `create temporary table dossier_probe on commit drop as select repeat(md5(n::text), 60) from generate_series(1, 200) n`

/** Opens a probe; nothing is connected before the first question. Works behind every pooler. */
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
    ask: async () => void (await client.unsafe('select 1')),
    askToWrite: async () => void (await client.begin((tx) => tx.unsafe(write))),
    renew() {
      const stuck = client
      client = open()
      // It may never end: nobody waits.
      stuck.end({ timeout: 0 }).catch(() => undefined)
    },
    close: () => client.end({ timeout: 0 }),
  }
}
