import { is, sql } from 'drizzle-orm'
import { getTableConfig, type PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase, type Owner } from './client.ts'
import { teamRole } from './database-roles.ts'
import { teamRows } from './row-security.ts'
import * as schema from './schema.ts'
import { createTestDatabase, type TestDatabase } from './testing.ts'

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
  await withoutRules()
  for (const { name, columns } of tables) {
    if (['teams', 'users', 'memberships'].includes(name)) continue
    for (const owner of [ours, theirs]) await database.db.execute(sql.raw(insert(name, columns, owner)))
  }
  teamless = openDatabase({ url: database.url, role: teamRole })
})
afterAll(async () => {
  await teamless.close()
  await database.close()
})

/** Removes the constraints and triggers of this database, so that each table accepts a row made from its columns alone. */
async function withoutRules(): Promise<void> {
  await database.db.execute(sql`do $$
    declare one record;
    begin
      for one in select conrelid::regclass as name, conname from pg_constraint
        where connamespace = 'public'::regnamespace and contype in ('c', 'f') and conparentid = 0
      loop execute format('alter table %s drop constraint %I', one.name, one.conname); end loop;
      for one in select distinct tgrelid::regclass as name from pg_trigger where not tgisinternal
      loop execute format('alter table %s disable trigger user', one.name); end loop;
    end $$`)
}

function insert(name: string, columns: readonly PgColumn[], owner: Owner): string {
  const given = columns.filter(
    (column) => column.notNull && !column.hasDefault && column.generatedIdentity === undefined,
  )
  // A nullable `user_id` also determines the owner of a row.
  const whose = columns.filter((column) => column.name === 'user_id' && !column.notNull)
  const all = [...given, ...whose]
  const names = all.map((column) => `"${column.name}"`).join(', ')
  return `insert into ${name} (${names}) values (${all.map((column) => valueOf(column, owner)).join(', ')})`
}

function valueOf(column: PgColumn, { teamId, userId }: Owner): string {
  const type = column.getSQLType()
  if (column.name === 'team_id') return `'${teamId}'`
  if (column.name === 'user_id') return `'${userId}'`
  if (type === 'uuid') return 'gen_random_uuid()'
  if (type.endsWith('[]')) return `'{}'`
  if (type.startsWith('timestamp') || type === 'date') return 'now()'
  if (type.startsWith('json')) return `'{}'`
  if (type === 'boolean') return 'false'
  if (type === 'bytea') return `uuid_send(gen_random_uuid())`
  return /int|numeric|real|double/.test(type) ? '1' : `gen_random_uuid()::text`
}

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
      and 2 = (select count(*) from pg_policy where polrelid = pg_class.oid) order by 1`)
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
      await expect(stranger.execute(sql.raw(insert(name, columns, theirs)))).rejects.toMatchObject(refused)
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
