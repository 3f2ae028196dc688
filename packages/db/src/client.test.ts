import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DatabaseOptions, openDatabase } from './client.ts'
import { createTestDatabase, type TestDatabase } from './testing.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

/**
 * The statements that one connection has prepared after the same queries ran twice, inside and outside transactions.
 */
async function preparedBy(options: Partial<DatabaseOptions>): Promise<string[]> {
  const { db, close } = openDatabase({ url: database.url, max: 1, ...options })
  const list = sql.join(
    Array.from({ length: 41 }, (_, index) => sql`${index}::int`),
    sql`, `,
  )
  for (let round = 0; round < 2; round++) {
    await db.execute(sql`select ${round}::int as outside`)
    await db.execute(sql`select ${list}`)
    await db.transaction(async (tx) => {
      await tx.execute(sql`select ${round}::int as inside`)
      await tx.transaction((nested) => nested.execute(sql`select ${round}::int as nested`))
    })
  }
  const rows = await db.execute<{ statement: string }>(
    sql`select statement from pg_prepared_statements where statement like 'select $1%' order by 1`,
  )
  await close()
  return rows.map(({ statement }) => statement)
}

test('prepares a statement once per connection, inside and outside transactions, but never a long list', async () => {
  expect(await preparedBy({})).toEqual([
    'select $1::int as inside',
    'select $1::int as nested',
    'select $1::int as outside',
  ])
})

test('prepares nothing behind a pooler', async () => {
  expect(await preparedBy({ pooler: true })).toEqual([])
})

test.each([
  { pooler: false, settings: { jit: 'off', random_page_cost: '1.1' } },
  { pooler: true, settings: {} },
])('a session asks for the planning that the plans were tested with: $settings', async ({ pooler, settings }) => {
  const { db, close } = openDatabase({ url: database.url, max: 1, pooler })
  const asked = await db.execute<{ name: string; setting: string }>(
    sql`select name, setting from pg_settings where source = 'client' and name in ('jit', 'random_page_cost')`,
  )
  await close()
  expect(Object.fromEntries(asked.map(({ name, setting }) => [name, setting]))).toEqual(settings)
})

test('transactions that wait for each other leave a connection to those who read', async () => {
  const { teamId } = await database.createOwner()
  const { db, close } = openDatabase({ url: database.url, max: 3 })
  const lock = sql`select 1 from teams where id = ${teamId} for update`
  const holds = Promise.withResolvers<void>()
  const free = Promise.withResolvers<void>()
  const holding = database.db.transaction(async (tx) => {
    await tx.execute(lock)
    holds.resolve()
    await free.promise
  })
  await holds.promise
  const waiting = Array.from({ length: 9 }, () => db.transaction((tx) => tx.execute(lock)))
  expect([...(await db.execute(sql`select 1 as one`))]).toEqual([{ one: 1 }])
  free.resolve()
  await holding
  expect(await Promise.all(waiting)).toHaveLength(9)
  await close()
})
