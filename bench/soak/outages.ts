import postgres, { type Sql } from 'postgres'
import type { Place } from './place.ts'

/** The component that fails in an outage: determines which responses of the servers the outage explains. */
export type Concerned = 'database' | 'pooler' | 'objects' | 'server'

/** One way in which a component of a site fails and recovers. */
export interface Outage<Site = Place> {
  name: string
  of: Concerned
  away(site: Site): Promise<void>
  back(site: Site): Promise<void>
  /** Duration of the outage in milliseconds. */
  lasts: number
}

const nothing = async () => undefined
const held: Sql[] = []

/** Each way once, from the mildest to the worst. */
export const outages: readonly Outage[] = [
  {
    name: 'Postgres stopped and started',
    of: 'database',
    away: ({ postgres: own }) => own().stop('fast'),
    back: ({ postgres: own }) => own().start(),
    lasts: 5_000,
  },
  {
    name: 'Postgres restarted at once',
    of: 'database',
    away: ({ postgres: own }) => own().stop('fast'),
    back: ({ postgres: own }) => own().start(),
    lasts: 0,
  },
  {
    name: 'Postgres crashed',
    of: 'database',
    away: ({ postgres: own }) => own().stop('crash'),
    back: ({ postgres: own }) => own().start(),
    lasts: 3_000,
  },
  {
    name: 'Postgres frozen',
    of: 'database',
    away: ({ postgres: own }) => own().freeze(),
    back: ({ postgres: own }) => own().thaw(),
    lasts: 8_000,
  },
  {
    name: 'every connection ended by the server',
    of: 'database',
    away: ({ postgres: own }) =>
      asking(own().url, async (sql) => {
        await sql`select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'`
      }),
    back: nothing,
    lasts: 0,
  },
  {
    name: 'cut off by the network',
    of: 'database',
    away: async ({ database }) => database.cutOff(),
    back: async ({ database }) => database.recover(),
    lasts: 10_000,
  },
  {
    name: 'connections refused by the network',
    of: 'database',
    away: async ({ database }) => database.refuse(),
    back: async ({ database }) => database.recover(),
    lasts: 5_000,
  },
  {
    name: 'out of connections',
    of: 'database',
    away: ({ postgres: own }) => own().useUpConnections(),
    back: ({ postgres: own }) => own().freeConnections(),
    lasts: 8_000,
  },
  { name: 'a table locked by somebody else', of: 'database', away: lockRuns, back: unlockRuns, lasts: 35_000 },
  {
    name: 'failed over to another server',
    of: 'database',
    away: ({ failOver }) => failOver(),
    back: nothing,
    lasts: 0,
  },
  {
    name: 'pooler restarted',
    of: 'pooler',
    away: ({ pooler }) => pooler.kill(),
    back: ({ pooler }) => pooler.start(),
    lasts: 3_000,
  },
  {
    name: 'object store away',
    of: 'objects',
    away: async ({ objects }) => objects.refuse(),
    back: async ({ objects }) => objects.recover(),
    lasts: 12_000,
  },
  {
    name: 'object store silent',
    of: 'objects',
    away: async ({ objects }) => objects.cutOff(),
    back: async ({ objects }) => objects.recover(),
    lasts: 12_000,
  },
  {
    name: 'object store slow',
    of: 'objects',
    away: async ({ objects }) => objects.slowDown(1_500),
    back: async ({ objects }) => objects.recover(),
    lasts: 15_000,
  },
  {
    name: 'server killed and started',
    of: 'server',
    away: ({ servers: [direct] }) => direct.kill(),
    back: async ({ servers: [direct] }) => void (await direct.start()),
    lasts: 1_000,
  },
  {
    name: 'server stopped and started',
    of: 'server',
    away: ({ servers: [, pooled] }) => pooled.stop(),
    back: async ({ servers: [, pooled] }) => void (await pooled.start()),
    lasts: 1_000,
  },
]

/** Holds a lock that every operation needs. */
async function lockRuns({ postgres: own }: Place): Promise<void> {
  const one = postgres(own().url, { max: 1 })
  held.push(one)
  const locked = Promise.withResolvers<void>()
  const holding = one.begin(async (tx) => {
    await tx`lock table runs in access exclusive mode`
    locked.resolve()
    await tx`select pg_sleep(600)`
  })
  // Released by ending the connection.
  holding.catch(() => undefined)
  await locked.promise
}

async function unlockRuns({ postgres: own }: Place): Promise<void> {
  await asking(own().url, async (sql) => {
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(600)%' and pid <> pg_backend_pid()`
  })
  await Promise.all(held.splice(0).map((one) => one.end({ timeout: 0 })))
}

async function asking(url: string, task: (sql: Sql) => Promise<void>): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    await task(sql)
  } finally {
    await sql.end({ timeout: 1 })
  }
}
