import { getTableColumns, is, sql } from 'drizzle-orm'
import { PgJsonb, pgTable, PgTable, integer, jsonb } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as schema from './schema.ts'
import { createTestDatabase, type TestDatabase } from './testing.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

/** findings/drizzle-makes-numbers-of-texts-in-jsonb.sh */
const probe = pgTable('jsonb_probe', { id: integer('id').notNull(), value: jsonb('value') })

test('scalars-in-jsonb: a text at the root of a jsonb column comes back as a number; inside an object it stays a text', async () => {
  const rows = await database.db.transaction(async (tx) => {
    await tx.execute(sql`create temporary table jsonb_probe (id int, value jsonb) on commit drop`)
    await tx.execute(sql`insert into jsonb_probe values (1, '"123"'), (2, '{"code":"123"}')`)
    return await tx.select().from(probe).orderBy(probe.id)
  })
  expect(rows.map((row) => row.value)).toEqual([123, { code: '123' }])
})

test('scalars-in-jsonb: every JSON column of our tables has an object or a list at its root', () => {
  const columns = Object.values(schema)
    .filter((table) => is(table, PgTable))
    .flatMap((table) => Object.values(getTableColumns(table)).filter((column) => is(column, PgJsonb)))
  expect(columns.length).toBeGreaterThan(10)
  const defaults = columns.flatMap((column) => (column.default === undefined ? [] : [column.default]))
  for (const value of defaults) expect(typeof value).toBe('object')
})
