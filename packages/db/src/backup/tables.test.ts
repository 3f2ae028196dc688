import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { withTestDatabase } from '../testing.ts'
import { backupTables, backupTreatments } from './tables.ts'

test('every table of the database is backed up, rebuilt, or left out on purpose', async () => {
  await withTestDatabase(async ({ db }) => {
    const rows = await db.execute<{ name: string; columns: string[] }>(sql`
      select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') group by c.relname order by c.relname`)
    expect(rows.map(({ name }) => name)).toEqual([...backupTreatments.keys()].toSorted())
    for (const { name, columns } of backupTables) {
      expect(rows.find((row) => row.name === name)?.columns.toSorted()).toEqual(
        columns.map((column) => column.name).toSorted(),
      )
    }
  })
})

test('each table comes after the tables that it refers to', () => {
  const names = backupTables.map(({ name }) => name)
  expect(names.indexOf('teams')).toBeLessThan(names.indexOf('memberships'))
  expect(names.indexOf('generated_documents')).toBeLessThan(names.indexOf('submissions'))
  for (const { key } of backupTables) expect(key.length).toBeGreaterThan(0)
})
