import { type Db, openDatabase, sql } from '@dossier/db'
import { openReplica, type Replica } from '@dossier/db/connecting'
import { type OwnPostgres, startOwnPostgres } from '@dossier/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { replicaFindings } from '../doctor/database.ts'
import { createTestServices, ended, fullRun, type TestServices } from '../testing/test-services.ts'

let primary: OwnPostgres
let standby: OwnPostgres
let services: TestServices
let replica: Replica

beforeAll(async () => {
  primary = await startOwnPostgres()
  standby = await primary.standBy()
  services = await createTestServices({ databaseUrl: primary.url, databaseReplicaUrl: standby.url })
  replica = services.services.replica ?? never()
}, 120_000)
afterAll(async () => {
  await services?.close()
  await standby?.close()
  await primary?.close()
})

function never(): never {
  throw new Error('There is no replica.')
}

const onStandby = async (statement: string) => {
  const { db, close } = openDatabase({ url: standby.url, max: 1 })
  await db.execute(sql.raw(statement))
  await close()
}

const countTeams = async (db: Db) => (await db.execute(sql`select from teams`)).length

const api = () => services.api(services.services.localOwner)
const names = async () => (await api().runs.list({})).items.map(({ runId }) => runId)

/** How many reads each source answered during some work. */
async function answeredBy(work: () => Promise<unknown>) {
  const before = replica.counts()
  await work()
  const after = replica.counts()
  return {
    replica: after.replica - before.replica,
    behind: after.behind - before.behind,
    away: after.away - before.away,
  }
}

test('answers searches and lists from the replica, with everything committed before', async () => {
  const made: string[] = []
  const sources = await answeredBy(async () => {
    for (let index = 0; index < 5; index++) {
      const { runId } = await api().runs.create(fullRun)
      made.unshift(runId)
      expect(await names()).toEqual(made)
    }
  })
  expect(sources.replica + sources.behind).toBe(5)
  expect(sources.replica).toBeGreaterThan(0)
  for (const runId of made) await ended({ ...services, owner: services.services.localOwner }, runId)
  const found = await answeredBy(async () => {
    const { items } = await api().documents.search({ query: 'rieben' })
    expect(items.length).toBeGreaterThan(0)
    expect((await api().audit.list({ query: 'type:run-created' })).items).toHaveLength(5)
  })
  expect(found.replica + found.behind).toBe(2)
})

test('answers from the primary while the replica is behind', async () => {
  await onStandby('select pg_wal_replay_pause()')
  const sources = await answeredBy(async () => {
    const { runId } = await api().runs.create(fullRun)
    expect((await names())[0]).toBe(runId)
  })
  expect(sources).toEqual({ replica: 0, behind: 1, away: 0 })
  const [behind] = await replicaFindings(primary.url, standby.url)
  expect(behind).toMatchObject({ check: 'database.replica', state: 'warning' })
})

test('answers from the primary where the user of the replica may not see the rows', async () => {
  await onStandby('select pg_wal_replay_resume()')
  const main = openDatabase({ url: primary.url, max: 2 })
  await main.db.execute(sql.raw("create role stranger login password 'x'"))
  await main.db.execute(sql.raw('grant select, update on all tables in schema public to stranger'))
  const url = Object.assign(new URL(standby.url), { username: 'stranger', password: 'x' }).href
  const finding = () => replicaFindings(primary.url, url)
  await expect
    .poll(finding)
    .toMatchObject([{ check: 'database.replica', state: 'problem', message: expect.stringContaining('stranger') }])
  for (const role of [null, 'dossier_app']) {
    const asStranger = openReplica(main, { url, role, max: 1 })
    expect(await asStranger.read(countTeams)).toBeGreaterThan(0)
    expect(asStranger.counts()).toEqual({ replica: 0, behind: 0, away: 1 })
    await asStranger.close()
  }
  await main.close()
})

test('answers from the replica once it has caught up, and from the primary while it is unavailable or promoted', async () => {
  await onStandby('select pg_wal_replay_resume()')
  await expect.poll(() => answeredBy(names)).toEqual({ replica: 1, behind: 0, away: 0 })
  const [caughtUp] = await replicaFindings(primary.url, standby.url)
  expect(caughtUp).toMatchObject({ check: 'database.replica', state: 'ok' })
  const [none] = await replicaFindings(primary.url, primary.url)
  expect(none).toMatchObject({ check: 'database.replica', state: 'problem' })

  await standby.promote()
  expect(await answeredBy(names)).toEqual({ replica: 0, behind: 0, away: 1 })
  await standby.stop('crash')
  for (let index = 0; index < 3; index++) expect(await answeredBy(names)).toEqual({ replica: 0, behind: 0, away: 1 })
  const [gone] = await replicaFindings(primary.url, standby.url)
  expect(gone).toMatchObject({ check: 'database.replica', state: 'problem' })
})
