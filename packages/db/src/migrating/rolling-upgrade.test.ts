import { readdirSync, readFileSync } from 'node:fs'
import postgres from 'postgres'
import { expect, it } from 'vitest'
import { openDatabase } from '../client.ts'
import { diagnose } from '../diagnosis.ts'
import { migrateDatabase } from '../migrate.ts'
import { listRuns } from '../queries/runs.ts'
import { insertSampleRun } from '../testing-data.ts'
import { withTestDatabase } from '../testing.ts'
import { narrowings } from '../testing/narrowings.ts'
import { oldestServed } from './schema-version.ts'

const folder = new URL('../migrations/', import.meta.url)
const migrations = readdirSync(folder).filter((name) => name.endsWith('.sql'))

it('takes nothing away since the migration that an older program must know', () => {
  const later = migrations.slice(migrations.indexOf(`${oldestServed}.sql`) + 1)
  expect(later.flatMap((name) => narrowings(readFileSync(new URL(name, folder), 'utf8')))).toEqual([])
})

it.each([
  'DROP TABLE drafts',
  'ALTER TABLE "runs" DROP COLUMN "score"',
  'ALTER TABLE "runs" RENAME COLUMN "score" TO "points"',
  'ALTER TABLE "runs" ALTER COLUMN "score" SET NOT NULL',
  'ALTER TABLE "runs" ALTER COLUMN "score" SET DATA TYPE bigint',
  'ALTER TABLE "runs" ADD COLUMN "kind" text NOT NULL',
  'ALTER TABLE "runs" ADD CONSTRAINT "runs_score" CHECK (score < 50)',
  'CREATE UNIQUE INDEX "runs_once" ON "runs" ("job_profile_id")',
])('knows that an older program may not survive: %s', (statement) => {
  expect(narrowings(`CREATE TABLE "others" ("id" uuid);--> statement-breakpoint\n${statement};`)).toEqual([
    `${statement};`,
  ])
})

it.each([
  'ALTER TABLE "runs" ADD COLUMN "kind" text',
  'ALTER TABLE "runs" ADD COLUMN "kind" text DEFAULT \'full\' NOT NULL',
  'CREATE INDEX "runs_kind" ON "runs" ("kind")',
  'CREATE TABLE "kinds" ("id" uuid);--> statement-breakpoint\nCREATE UNIQUE INDEX "kinds_once" ON "kinds" ("id")',
  'ALTER TABLE "runs" DROP CONSTRAINT "runs_mode";--> statement-breakpoint\nALTER TABLE "runs" ADD CONSTRAINT "runs_mode" CHECK (true)',
])('knows that an older program survives: %s', (statements) => {
  expect(narrowings(statements)).toEqual([])
})

it('detects what some of its own migrations have removed', () => {
  const taking = migrations.filter((name) => narrowings(readFileSync(new URL(name, folder), 'utf8')).length > 0)
  expect(taking).toContain('0019_member_quotas.sql')
})

/** What a successor does to the schema, beside what this program has. */
async function upgrade(url: string, { serves }: { serves: 'this program' | 'its own kind' }): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  await sql`alter table runs add column kind text default 'full' not null`
  await sql`create table kinds (id uuid primary key)`
  const [last] = await sql<{ at: string }[]>`select max(created_at) as at from drizzle.__drizzle_migrations`
  const next = Number(last?.at) + 1
  await sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('of a successor', ${next})`
  if (serves === 'its own kind') await sql`update drizzle.served_programs set since = ${next}`
  await sql.end()
}

it('works on, and starts again, on the schema of a successor that only added to it', async () => {
  await withTestDatabase(async ({ url, db, createOwner }) => {
    const owner = await createOwner()
    await insertSampleRun(db, owner, { name: 'Anne-Marie Petit' })
    const { appRole } = await migrateDatabase(url)
    const running = openDatabase({ url, role: appRole })
    const list = async () => (await listRuns(running.db, owner, { limit: 10 })).items.length
    expect(await list()).toBe(1)
    await upgrade(url, { serves: 'this program' })
    expect(await list()).toBe(1)
    await insertSampleRun(running.db, owner, { name: 'Beat Loosli' })
    expect(await list()).toBe(2)
    await running.close()
    await expect(migrateDatabase(url)).resolves.toMatchObject({ appRole })
    const { schema, chains } = await diagnose(url)
    expect([schema, chains?.map(({ teamId }) => teamId)]).toEqual(['newer, serving', [owner.teamId]])
  })
})

it('does not start on the schema of a successor that serves its own kind alone', async () => {
  await withTestDatabase(async ({ url }) => {
    await migrateDatabase(url)
    await upgrade(url, { serves: 'its own kind' })
    await expect(migrateDatabase(url)).rejects.toMatchObject({
      code: 'version_mismatch',
      message: expect.stringContaining('Start the newer version'),
    })
  })
})
