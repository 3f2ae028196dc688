import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Database, openDatabase, type Owner } from './client.ts'
import { teamRole } from './database-roles.ts'
import { listAuditEvents } from './queries/list-audit-events.ts'
import { documentsOfRun } from './queries/documents.ts'
import { findNames } from './queries/find-names.ts'
import { listJobs } from './queries/jobs.ts'
import { searchDocuments } from './queries/search-documents.ts'
import { storageUsageOf } from './queries/storage-usage.ts'
import { listMembers } from './queries/teams.ts'
import { findRun, listRuns } from './queries/runs.ts'
import { appendAuditEvents } from './queries/audit-events.ts'
import { runs, teams, users } from './schema.ts'
import type { DocumentSearch } from './search/document-search.ts'
import { createTestDatabase, type TestDatabase } from './testing.ts'
import { insertSampleRun } from './testing-data.ts'

let database: TestDatabase
let ours: Owner
let theirs: Owner
let run: { id: string; runId: string }
/** A database with one connection, so that each transaction would find what the previous one left on it. */
let narrow: Database

beforeAll(async () => {
  database = await createTestDatabase()
  ours = await database.createOwner()
  theirs = await database.createOwner()
  run = await insertSampleRun(database.db, ours, { name: 'Anne-Marie Petit' })
  await insertSampleRun(database.db, theirs, { name: 'Beat Loosli' })
  const subject = { type: 'run' as const, id: run.id }
  await appendAuditEvents(database.db, ours, [{ type: 'run.viewed', requestId: 'test', data: {}, subject }])
  narrow = openDatabase({ url: database.url, max: 1, teamRole })
})
afterAll(async () => {
  await narrow.close()
  await database.close()
})

const names = async (db: Database['db']) => (await db.select().from(teams)).map(({ id }) => id).toSorted()
const everything: DocumentSearch = { terms: [], filters: {}, limit: 10, typeWords: {} }
const both = () => [ours.teamId, theirs.teamId].toSorted()

it('finds only the rows of its team with a query that forgets to ask for it', async () => {
  expect(await narrow.forTeam(ours.teamId).select({ id: runs.id }).from(runs)).toEqual([{ id: run.id }])
  expect(await narrow.forTeam(ours.teamId).select({ id: users.id }).from(users)).toEqual([{ id: ours.userId }])
  expect(await narrow.forTeam(theirs.teamId).select().from(runs).where(eq(runs.id, run.id))).toEqual([])
})

it('finds nothing for a query that asks for another team', async () => {
  const asked = {
    runs: async (db: Database['db']) => (await listRuns(db, ours, { limit: 10 })).items,
    run: async (db: Database['db']) => [await findRun(db, ours, run.runId)].filter((found) => found !== null),
    documents: async (db: Database['db']) => documentsOfRun(db, ours, run.id),
    members: async (db: Database['db']) => listMembers(db, ours),
    jobs: async (db: Database['db']) => (await listJobs(db, ours, { limit: 10 })).items,
    usage: async (db: Database['db']) => storageUsageOf(db, ours),
    hits: async (db: Database['db']) => (await searchDocuments(db, ours, everything)).items,
    names: async (db: Database['db']) => findNames(db, ours, { entity: 'candidate', text: 'petit', limit: 5 }),
    events: async (db: Database['db']) => (await listAuditEvents(db, ours, { limit: 10 })).items,
  }
  const found = async (owner: Owner) =>
    Promise.all(
      Object.entries(asked).map(async ([name, ask]) => [name, (await ask(narrow.forTeam(owner.teamId))).length > 0]),
    )
  expect(await found(ours)).toEqual(Object.keys(asked).map((name) => [name, true]))
  expect(await found(theirs)).toEqual(Object.keys(asked).map((name) => [name, false]))
})

it('leaves neither role nor team behind on the connection', async () => {
  for (let turn = 0; turn < 3; turn++) {
    expect(await names(narrow.forTeam(ours.teamId))).toEqual([ours.teamId])
    expect(await names(narrow.db)).toEqual(both())
    await expect(narrow.forTeam(ours.teamId).execute(sql`select 1 / 0`)).rejects.toMatchObject({
      cause: { code: '22012' },
    })
    expect(await names(narrow.db)).toEqual(both())
    expect(await names(narrow.forTeam(theirs.teamId))).toEqual([theirs.teamId])
  }
})

it('writes with a statement by itself, and takes back what cannot be kept at its end', async () => {
  const scoped = narrow.forTeam(ours.teamId)
  await database.db.execute(sql`create table kept (id int primary key deferrable initially deferred)`)
  await database.db.execute(sql.raw(`grant select, insert on kept to ${teamRole}`))
  const insert = async (id: number) => scoped.execute(sql`insert into kept select ${id}::int from teams returning id`)
  expect(await insert(1)).toMatchObject([{ id: 1 }])
  await expect(insert(1)).rejects.toMatchObject({ cause: { code: '23505' } })
  expect(await insert(2)).toMatchObject([{ id: 2 }])
  expect([...(await narrow.db.execute(sql`select id from kept order by id`))]).toEqual([{ id: 1 }, { id: 2 }])
})

it('tells all who wait on a connection that it is lost, and serves the next', async () => {
  const scoped = narrow.forTeam(ours.teamId)
  const [session] = await narrow.db.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
  const ask = (seconds: number) =>
    [sql`select pg_sleep(${seconds}::int)`, sql`select ${1}::int`, sql`select 2`].map((text) =>
      scoped.execute(text).then(
        () => 'answered',
        () => 'rejected',
      ),
    )
  // Only what is prepared already is sent behind another statement.
  expect(await Promise.all(ask(0))).toEqual(['answered', 'answered', 'answered'])
  const waiting = ask(30)
  await expect
    .poll(async () => [
      ...(await database.db.execute(
        sql`select 1 from pg_stat_activity where pid = ${session?.pid} and state = 'active' and query like '%pg_sleep%'`,
      )),
    ])
    .toHaveLength(1)
  await database.db.execute(sql`select pg_terminate_backend(${session?.pid})`)
  expect(await Promise.all(waiting)).toEqual(['rejected', 'rejected', 'rejected'])
  await expect.poll(() => names(scoped).catch(() => [])).toEqual([ours.teamId])
  expect(await names(narrow.db)).toEqual(both())
})

it('stays with its team in transactions, after a savepoint too, and can choose the isolation', async () => {
  await narrow.forTeam(ours.teamId).transaction(
    async (tx) => {
      await tx.transaction(async (inner) => expect(await inner.select().from(teams)).toHaveLength(1))
      const failing = tx.transaction(async (inner) => {
        await inner.update(teams).set({ name: 'lost' })
        throw new Error('undo')
      })
      await expect(failing).rejects.toThrow('undo')
      expect(await tx.select({ id: teams.id }).from(teams)).toEqual([{ id: ours.teamId }])
      const [row] = await tx.execute<{ level: string }>(sql`select current_setting('transaction_isolation') as level`)
      expect(row?.level).toBe('repeatable read')
    },
    { isolationLevel: 'repeatable read' },
  )
  expect(await names(narrow.db)).toEqual(both())
})

it('does nothing at all if it cannot take the role', async () => {
  const broken = openDatabase({ url: database.url, max: 1, teamRole: 'dossier_of_nobody' })
  const scoped = broken.forTeam(ours.teamId)
  await expect(scoped.select().from(teams)).rejects.toThrow(/Failed query/)
  await expect(scoped.update(teams).set({ name: 'changed' })).rejects.toThrow(/Failed query/)
  const changing = scoped.transaction(async (tx) => {
    await tx.update(teams).set({ name: 'changed' })
  })
  await expect(changing).rejects.toThrow(/Failed query/)
  expect((await broken.db.select().from(teams)).filter(({ name }) => name === 'changed')).toEqual([])
  await broken.close()
})

it('plans a prepared statement anew for a table whose columns have changed, and still within its team', async () => {
  const scoped = narrow.forTeam(ours.teamId)
  const ask = async () => scoped.execute<{ id: string }>(sql`select * from things where true or ${1} = 1`)
  await database.db.execute(sql`create table things (team_id uuid, id int)`)
  await database.db.execute(sql.raw(`grant select on things to ${teamRole}`))
  await database.db.execute(sql.raw(`insert into things values ('${ours.teamId}', 1), ('${theirs.teamId}', 2)`))
  await database.db.execute(
    sql.raw(
      `create policy one on things to ${teamRole} using (team_id = (select nullif(current_setting('dossier.team', true), '')::uuid))`,
    ),
  )
  await database.db.execute(sql`alter table things enable row level security`)
  expect(await ask()).toMatchObject([{ id: 1 }])
  await database.db.execute(sql`alter table things alter column id type text`)
  const rows = await ask().catch(() => [])
  expect([[], [{ team_id: ours.teamId, id: '1' }]]).toContainEqual([...rows])
  expect(await ask()).toMatchObject([{ id: '1' }])
})

it('keeps teams apart that ask at the same time', async () => {
  const asked = await Promise.all(
    Array.from({ length: 200 }, async (_, n) => {
      const owner = n % 2 === 0 ? ours : theirs
      return [owner.teamId, ...(await names(database.forTeam(owner.teamId)))]
    }),
  )
  expect(asked.filter(([wanted, ...got]) => got.length !== 1 || got[0] !== wanted)).toEqual([])
})

it('takes nothing but a UUID for a team', () => {
  expect(() => database.forTeam(`${ours.teamId}'; reset role; --`)).toThrow('UUID')
})
