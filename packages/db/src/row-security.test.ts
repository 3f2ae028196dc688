import { is, sql } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase, type Owner } from './client.ts'
import { teamRole } from './database-roles.ts'
import { teamRows } from './row-security.ts'
import * as schema from './schema.ts'
import { createTestDatabase, type TestDatabase } from './testing.ts'
import { insertOf, withoutRules } from './testing/rows-of-columns.ts'

const tables = Object.values(schema)
  .filter((one) => is(one, PgTable))
  .map((one) => getTableConfig(one))
const nobody = '00000000-0000-4000-8000-000000000000'
/** Postgres refuses a change because of rights: of a table's, or of a row's. */
const refused = { cause: { code: '42501' } }

let database: TestDatabase
let ours: Owner
let theirs: Owner
/** The pool as the scoped role, but without a team. */
let teamless: Database

beforeAll(async () => {
  database = await createTestDatabase()
  ours = await database.createOwner()
  theirs = await database.createOwner()
  await withoutRules(database.db)
  for (const { name, columns } of tables) {
    if (['teams', 'users', 'memberships'].includes(name)) continue
    for (const owner of [ours, theirs]) await database.db.execute(sql.raw(insertOf(name, columns, owner)))
  }
  teamless = openDatabase({ url: database.url, role: teamRole })
})
afterAll(async () => {
  await teamless.close()
  await database.close()
})

const count = async (db: TestDatabase['db'], table: string) => {
  const [row] = await db.execute<{ count: number }>(sql.raw(`select count(*)::int as count from ${table}`))
  return row?.count ?? 0
}

const views = async () => {
  const found = await database.db.execute<{ name: string }>(sql`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm') order by 1`)
  return found.map(({ name }) => name)
}

it('knows every table of the schema, and guards it', async () => {
  const guarded = await database.db.execute<{ name: string }>(sql`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relrowsecurity
      and 2 = (select count(*) from pg_policy where polrelid = pg_class.oid and polname in ('dossier_app', 'dossier_team')) order by 1`)
  const present = await database.db.execute<{ name: string }>(sql`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`)
  expect(guarded.map(({ name }) => name)).toEqual(present.map(({ name }) => name))
  expect(teamRows.map(({ table }) => table).toSorted()).toEqual(present.map(({ name }) => name))
})

describe.each(tables.map(({ name, columns }) => ({ name, columns })))('$name', ({ name, columns }) => {
  const [column] = columns
  const change = `update ${name} set "${column?.name}" = "${column?.name}"`

  it('shows a team its own rows alone, and nothing without a team', async () => {
    const own = await count(database.forTeam(ours.teamId), name)
    expect(own).toBeGreaterThan(0)
    expect(await count(database.db, name)).toBeGreaterThan(own)
    expect(await count(database.forTeam(nobody), name)).toBe(0)
    expect(await count(teamless.db, name)).toBe(0)
  })

  it('lets nobody else change or remove them', async () => {
    const before = await count(database.db, name)
    for (const stranger of [database.forTeam(nobody), teamless.db]) {
      for (const statement of [change, `delete from ${name}`]) {
        const outcome = await stranger.execute(sql.raw(statement)).then(
          (rows) => rows.count,
          (error: { cause: { code: string } }) => error.cause.code,
        )
        expect([0, '42501']).toContain(outcome)
      }
    }
    expect(await count(database.db, name)).toBe(before)
  })

  it('takes no row for another team', async () => {
    for (const stranger of [database.forTeam(nobody), teamless.db])
      await expect(stranger.execute(sql.raw(insertOf(name, columns, theirs)))).rejects.toMatchObject(refused)
  })
})

describe('a view', () => {
  it('shows a team its own rows alone, and nothing without a team', async () => {
    const names = await views()
    expect(names).toHaveLength(5)
    for (const name of names) {
      const own = await count(database.forTeam(ours.teamId), name)
      expect(own).toBeGreaterThan(0)
      expect(await count(database.db, name)).toBeGreaterThan(own)
      expect(await count(database.forTeam(nobody), name)).toBe(0)
      expect(await count(teamless.db, name)).toBe(0)
    }
  })

  it('takes no changes', async () => {
    for (const name of await views()) {
      for (const statement of [`delete from ${name}`, `update ${name} set team_id = '${nobody}'`])
        await expect(database.forTeam(ours.teamId).execute(sql.raw(statement))).rejects.toMatchObject(refused)
    }
  })
})
