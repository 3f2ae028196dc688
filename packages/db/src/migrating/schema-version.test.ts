import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '../client.ts'
import { migrateDatabase } from '../migrate.ts'
import { createTeam } from '../queries/teams.ts'
import { insertSampleRun } from '../testing-data.ts'
import { createTestDatabase, type TestDatabase } from '../testing.ts'
import { describeSchema } from '../testing/describe-schema.ts'

const chain = readFileSync(new URL('../testing/chain-to-0028.sql', import.meta.url), 'utf8').split(
  '--> statement-breakpoint',
)
const runIds = readFileSync(new URL('../migrations/0012_run_ids.sql', import.meta.url), 'utf8')
const timeOf0028 = 1_795_292_960_025
const since0028 = [
  ['runs', 'original_sha256 text'],
  ['users', 'email text'],
  ['users', 'language text'],
  ['users', 'mailed_notices text[]'],
  ['users', 'digested_notices text[]'],
  ['memberships', 'ended_at timestamptz'],
  ['storage_limits', 'holder uuid'],
  ['teams', 'second_factor_required boolean not null default false'],
  ['teams', 'draft_days integer not null default 30'],
] as const

let database: TestDatabase
let fresh: string[]

beforeAll(async () => {
  database = await createTestDatabase()
  fresh = await onDatabase(database.url, describeSchema)
})
afterAll(() => database.close())

it('migrates an installation from before the baseline, with its rows, to the schema of a new one', async () => {
  await withEmptyDatabase(async (url) => {
    await onDatabase(url, async (sql) => {
      await sql.begin(async (tx) => {
        for (const statement of chain) await tx.unsafe(statement)
      })
      await stamp(sql, timeOf0028)
    })
    const { db, close } = openDatabase({ url })
    // The current queries name columns and a function that the old schema lacks.
    await db.execute(runIds)
    for (const [table, column] of since0028) await db.execute(`alter table ${table} add column ${column}`)
    await insertSampleRun(db, await createTeam(db, 'team'), { name: 'Anne-Marie Petit' })
    for (const [table, column] of since0028)
      await db.execute(`alter table ${table} drop column ${column.split(' ')[0]}`)
    await db.execute('drop function take_run_id')
    // 8 bytes.
    await db.execute(`update runs set inputs = '{"photo": {"mediaType": "image/png", "base64": "iVBORw0KGgo="}}'`)
    await close()

    await migrateDatabase(url)
    await onDatabase(url, async (sql) => {
      expect(await describeSchema(sql)).toEqual(fresh)
      expect(await sql`select name from candidates`).toEqual([{ name: 'Anne-Marie Petit' }])
      expect(await sql`select count(*)::int as count from generated_documents`).not.toEqual([{ count: 0 }])
      expect(await sql`select count(*)::int as count from person_keys`).toEqual([{ count: 1 }])
      const totals =
        await sql`select (holder = team_id) as "isTeam", objects::int, bytes::int from storage_accounts order by 1`
      const [{ objects, bytes } = {}] = totals
      expect(objects).toBeGreaterThan(1)
      expect([...(await sql`select driver, objects::int, bytes::int from storage_usage order by driver`)]).toEqual([
        { driver: 'database', objects: 1, bytes: 8 },
        { driver: 'memory', objects: Number(objects) - 1, bytes: Number(bytes) - 8 },
      ])
      expect([...totals]).toEqual([false, true].map((isTeam) => ({ isTeam, objects, bytes })))
    })
    await expect(migrateDatabase(url), 'a second start').resolves.toBeDefined()
  })
})

it.each([
  ['that a newer program has migrated', Date.UTC(2999, 0, 1), 'Start the newer version'],
  ['that is older than what the baseline replaces', timeOf0028 - 1, 'Start Dossier 0.1 on it once'],
])('refuses a database %s', async (_which, time, message) => {
  await withEmptyDatabase(async (url) => {
    await onDatabase(url, (sql) => stamp(sql, time))
    await expect(migrateDatabase(url)).rejects.toMatchObject({
      code: 'version_mismatch',
      message: expect.stringContaining(message),
    })
    expect(await onDatabase(url, (sql) => sql`select tablename from pg_tables where schemaname = 'public'`)).toEqual([])
  })
})

/** Writes the state that Drizzle's migrator keeps. */
async function stamp(sql: Sql, time: number) {
  await sql`create schema drizzle`
  await sql`create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`
  await sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('of this test', ${time})`
}

async function withEmptyDatabase(task: (url: string) => Promise<void>) {
  const url = new URL(database.url)
  url.pathname = `/dossier_empty_${randomBytes(6).toString('hex')}`
  const name = url.pathname.slice(1)
  await onDatabase(database.url, (sql) => sql.unsafe(`create database ${name} template template0`))
  try {
    await task(url.href)
  } finally {
    await onDatabase(database.url, (sql) => sql.unsafe(`drop database ${name} with (force)`))
  }
}

async function onDatabase<T>(url: string, task: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    return await task(sql)
  } finally {
    await sql.end()
  }
}
