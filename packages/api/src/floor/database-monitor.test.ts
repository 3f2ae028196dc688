import { openDatabase, sql } from '@dossier/db'
import { createTestDatabase, type Relay, startRelay, type TestDatabase } from '@dossier/db/testing'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { databaseHealth } from './database-health.ts'
import { type DatabaseMonitor, openDatabaseMonitor } from './database-monitor.ts'

let database: TestDatabase
let network: Relay
/** The address of the database behind the relay. */
let url: string
let monitor: DatabaseMonitor
let logged: { level: number; msg: string; failure?: string }[]

const patience = { timeout: 20_000 }

beforeAll(async () => {
  database = await createTestDatabase()
  network = await startRelay(Number(new URL(database.url).port))
  url = Object.assign(new URL(database.url), { port: String(network.port) }).href
})
afterAll(async () => {
  await network.close()
  await database.close()
})
beforeEach(() => {
  logged = []
  const logger = pino({}, { write: (line: string) => void logged.push(JSON.parse(line)) })
  monitor = openDatabaseMonitor({ url, logger, now: () => new Date() })
})
afterEach(() => monitor.close())

const failureBecomes = (failure: string | null) => vi.waitUntil(() => monitor.state().failure === failure, patience)
const failuresLogged = () => logged.filter(({ level }) => level >= 50).map(({ failure }) => failure)

it('refuses waiting and new requests while another session has locked a table, and continues once the lock is released', async () => {
  const waiting = Promise.withResolvers<void>()
  const lock = Promise.withResolvers<void>()
  const holding = database.db.transaction(async (tx) => {
    await tx.execute(sql`lock table runs in access exclusive mode`)
    waiting.resolve()
    await lock.promise
  })
  await waiting.promise
  const refusal = { code: 'database_unavailable', failure: 'locked', message: expect.stringContaining('lock') }
  const reading = () => monitor.guard(async () => database.db.execute(sql`select count(*) from runs`))
  await expect(reading()).rejects.toMatchObject(refusal)
  await expect(reading()).rejects.toMatchObject(refusal)
  expect(failuresLogged()).toEqual(['locked'])
  lock.resolve()
  await holding
  await failureBecomes(null)
  expect([...(await reading())]).toEqual([{ count: '0' }])
})

it('does not mistake a locked row for an unavailable database', async () => {
  const { teamId } = await database.createOwner()
  await database.db.transaction(async (tx) => {
    await tx.execute(sql`select 1 from teams where id = ${teamId} for update`)
    const waiting = database.db.transaction(async (other) => {
      await other.execute(sql`set local lock_timeout = 1`)
      await other.execute(sql`select 1 from teams where id = ${teamId} for update`)
    })
    await waiting.catch((error: unknown) => monitor.report(error))
    expect(monitor.counts().get('locked')).toBe(1)
    expect(await monitor.guard(async () => 'works')).toBe('works')
  })
})

it('lets a stream wait for an unavailable database, and logs the outage once', async () => {
  const { db, close } = openDatabase({ url })
  const stop = new AbortController()
  const read = async () => [...(await db.execute<{ one: number }>(sql`select 1 as one`))]
  expect(await monitor.persist(stop.signal, read)).toEqual([{ one: 1 }])
  network.refuse()
  let answered = false
  const streams = Array.from({ length: 20 }, () =>
    monitor.persist(stop.signal, read).then((rows) => {
      answered = true
      return rows
    }),
  )
  await failureBecomes('unreachable')
  await expect(monitor.guard(read)).rejects.toMatchObject({ code: 'database_unavailable', failure: 'unreachable' })
  expect(answered).toBe(false)
  network.recover()
  for (const rows of await Promise.all(streams)) expect(rows).toEqual([{ one: 1 }])
  await failureBecomes(null)
  expect(failuresLogged()).toEqual(['unreachable'])
  network.refuse()
  await failureBecomes('unreachable')
  stop.abort()
  await expect(monitor.persist(stop.signal, read)).rejects.toMatchObject({ cause: expect.anything() })
  network.recover()
  await close()
})

it('abandons work that is aborted while it waits for the database', async () => {
  const stop = new AbortController()
  network.refuse()
  await failureBecomes('unreachable')
  const { db, close } = openDatabase({ url })
  // Fails, and is aborted before the retry.
  const work = async () => {
    await db.execute(sql`select 1`).catch((error: unknown) => {
      setTimeout(() => stop.abort(), 50)
      throw error
    })
  }
  await expect(monitor.persist(stop.signal, work)).rejects.toMatchObject({ cause: expect.anything() })
  network.recover()
  await close()
})

it('remembers that the disk was full before the database went away, until it is back', async () => {
  network.refuse()
  await failureBecomes('unreachable')
  expect(monitor.state().wasFull).toBe(false)
  // The last words of a server whose log has no room.
  monitor.report(Object.assign(new Error('could not write to file "pg_wal/xlogtemp.1"'), { code: '53100' }))
  expect(monitor.state()).toMatchObject({ failure: 'disk_full', isAway: false })
  await failureBecomes('unreachable')
  expect(monitor.state()).toMatchObject({ isAway: true, wasFull: true })
  const { db, close } = openDatabase({ url })
  const health = await databaseHealth({ db, databaseMonitor: monitor })
  expect(health).toMatchObject({ failure: 'unreachable', message: expect.stringContaining('its disk was full') })
  network.recover()
  await failureBecomes(null)
  network.refuse()
  await failureBecomes('unreachable')
  expect(monitor.state().wasFull).toBe(false)
  network.recover()
  await close()
})
