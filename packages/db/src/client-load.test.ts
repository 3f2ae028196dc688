import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from './client.ts'
import { createTestDatabase, type TestDatabase } from './testing.ts'

/** Number of concurrent clients, every fourth of which opens a transaction. */
const clients = Number(process.env['DOSSIER_TEST_CLIENTS'] ?? 400)

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

/** Outside a transaction, each statement starts its own, at its own time. */
const isAlone = sql`select now() = statement_timestamp() as alone`

test("a-connection-stays-inside-a-transaction: keeps other callers' statements out of a transaction under any load", async () => {
  const { db, close } = openDatabase({ url: database.url, max: 3 })
  const asked = Array.from({ length: clients }, async (_, index) => {
    if (index % 4 !== 0) {
      const [row] = await db.execute<{ alone: boolean }>(isAlone)
      return row?.alone
    }
    // Large enough to fill a socket before its last byte is read.
    const large = 'x'.repeat(index % 8 === 0 ? 40_000 : 10)
    return db.transaction(async (tx) => {
      await tx.execute(sql`select length(${large}::text)`)
      const [row] = await tx.execute<{ alone: boolean }>(isAlone)
      return row?.alone === false
    })
  })
  const answers = await Promise.allSettled(asked)
  const [open] = await database.db.execute<{ count: number }>(sql`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and state like 'idle in transaction%'`)
  await close()
  expect(answers.filter((answer) => answer.status === 'rejected')).toEqual([])
  expect(answers.filter((answer) => answer.status === 'fulfilled' && answer.value !== true)).toEqual([])
  expect(open?.count).toBe(0)
})

test('a-connection-stays-inside-a-transaction: reserves a connection for a transaction that begins after a full pipeline', async () => {
  // The bare driver sends in the order of the calls.
  const driver = postgres(database.url, { max: 2 })
  const backend = async () => (await driver<{ pid: number }[]>`select pg_backend_pid() as pid`.execute())[0]?.pid
  await Promise.all(Array.from({ length: 4 }, backend))
  const refused: unknown[] = []
  // The driver sends about a hundred statements before it waits for a response; on either connection, a BEGIN may be
  // the last of them.
  for (let before = 195; before <= 206; before++) {
    const asked = Array.from({ length: before }, backend)
    const begun = driver.begin((tx) => tx`select 1`).catch((error: unknown) => refused.push([before, error]))
    await Promise.all([...asked, begun, ...Array.from({ length: 20 }, backend)])
  }
  const [open] = await database.db.execute<{ count: number }>(sql`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and state like 'idle in transaction%'`)
  await driver.end()
  expect(refused).toEqual([])
  expect(open?.count).toBe(0)
})

test('the-process-dies: tells callers inside transactions that the connection was lost, and keeps the next transaction intact', async () => {
  const { db, close } = openDatabase({ url: database.url, max: 4 })
  await db.execute(sql`create table kept (round int, part int)`)
  for (let round = 0; round < 20; round++) {
    const inTransactions = Array.from({ length: 12 }, () =>
      db.transaction(async (tx) => {
        await tx.execute(sql`insert into kept values (${round}, 1)`)
        // Some lose their connection here, and must not continue on another caller's.
        await tx.execute(sql`select pg_sleep(0.01)`).catch(() => undefined)
        await tx.execute(sql`insert into kept values (${round}, 2)`)
      }),
    )
    const killing = database.db.execute(sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and query like '%kept%'`)
    await Promise.allSettled([...inTransactions, killing])
  }
  const halves = await db.execute(
    sql`select round from kept group by round having count(*) filter (where part = 1) <> count(*) filter (where part = 2)`,
  )
  expect([...halves]).toEqual([])
  await close()
})
