import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Db, openDatabase } from './client.ts'
import { askPooler } from './pooler.ts'
import { openProbe } from './probe.ts'
import { type Bouncer, hasBouncer, startBouncer } from './testing-bouncer.ts'
import { createTestDatabase, type TestDatabase } from './testing.ts'

/** The message of Postgres when an administrator ends a session. */
const fatal = message('E', 'SFATAL\0VFATAL\0C57P01\0Mterminating connection due to administrator command\0\0')
/** The messages that a session has started and is ready for queries. */
const begun = Buffer.concat([message('R', '\0\0\0\0'), message('Z', 'I')])

/** A protocol message: a letter, the length of the rest, and the rest. */
function message(letter: string, rest: string): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(4 + rest.length)
  return Buffer.concat([Buffer.from(letter), length, Buffer.from(rest)])
}

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

test('reports no pooler for a server that answers by itself', async () => {
  expect(await askPooler(database.url)).toBe('none')
})

test('ignores URL parameters that are meant for other programs', async () => {
  const url = `${database.url}?pgbouncer=true&connection_limit=1&channel_binding=prefer&schema=public`
  const { db, close } = openDatabase({ url })
  expect([...(await db.execute(sql`select 1 as one`))]).toEqual([{ one: 1 }])
  await close()
})

test('treats the end of a session as an error, even if a pooler passes it on and keeps the connection', async () => {
  const server = createServer((socket) => {
    socket.once('data', () => {
      socket.write(begun)
      socket.once('data', () => socket.write(fatal))
    })
    socket.on('error', () => undefined)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on a port has an address with a port.
  const { port } = server.address() as AddressInfo
  const driver = postgres(`postgres://x:x@127.0.0.1:${port}/x`, { max: 1, fetch_types: false, prepare: false })
  const asked = [driver`select 1`, driver`select 2`].map((query) => query.catch((error: unknown) => error))
  expect(await Promise.all(asked)).toMatchObject([{ code: '57P01' }, expect.any(Error)])
  await driver.end({ timeout: 0 })
  server.close()
})

test('sends no statement behind a transaction pooler before the previous one is answered, because it may lose answers', async () => {
  expect(await countSentAhead({ pooler: false })).toBeGreaterThan(0)
  expect(await countSentAhead({ pooler: true })).toBe(0)
})

test.each([{ pooler: false }, { pooler: true }])('asks once for a statement of one team: $pooler', async (options) => {
  expect(await countRoundTrips(options, (db) => db.execute(sql`select id from teams where ${1} = 1`))).toBe(1)
  expect(await countRoundTrips(options, (db) => db.execute(sql`select id from teams`))).toBe(1)
})

describe.skipIf(!hasBouncer()).each(['session', 'transaction'] as const)('PgBouncer in %s mode on any port', (mode) => {
  let bouncer: Bouncer
  let url: string

  beforeAll(async () => {
    bouncer = await startBouncer(database.url, mode)
    url = bouncer.url
  })
  afterAll(() => bouncer.close())

  test('detects the pooler', async () => {
    expect(await askPooler(url)).toBe(mode)
  })

  test('works behind it: statements, transactions and diagnosis', async () => {
    const { db, close } = openDatabase({ url, pooler: true })
    const rows = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        db.transaction(async (tx) => [...(await tx.execute<{ n: number }>(sql`select ${n}::int as n`))]),
      ),
    )
    expect(rows.flat().map(({ n }) => n)).toEqual(Array.from({ length: 20 }, (_, n) => n))
    await close()
    const probe = openProbe(url)
    await probe.ask()
    await probe.askToWrite()
    await probe.close()
  })

  test('keeps teams apart that share its connections', async () => {
    const teams = await Promise.all(Array.from({ length: 4 }, () => database.createOwner()))
    const { db, forTeam, close } = openDatabase({ url, pooler: true, teamRole: 'dossier_team' })
    const seen = await Promise.all(
      Array.from({ length: 200 }, async (_, n) => {
        const { teamId } = teams[n % teams.length] ?? { teamId: '' }
        const ask = async (asking: Db) => [
          ...(await asking.execute<{ id: string }>(sql`select id from teams where ${n} = ${n}`)),
        ]
        if (n % 5 === 0) return { wanted: 'all', rows: (await ask(db)).length >= teams.length }
        const rows = n % 2 === 0 ? await forTeam(teamId).transaction(ask) : await ask(forTeam(teamId))
        return { wanted: 'own', rows: rows.length === 1 && rows[0]?.id === teamId }
      }),
    )
    expect(seen.filter(({ rows }) => !rows)).toEqual([])
    await close()
  })
})

/** The number of statements that a connection sends while another one is being executed. */
async function countSentAhead({ pooler }: { pooler: boolean }): Promise<number> {
  let executing = 0
  let ahead = 0
  const heard = {
    asked: (letter: string) => {
      if (letter === 'E') executing += 1
      if ((letter === 'P' || letter === 'B') && executing > 0) ahead += 1
    },
    answered: (letter: string) => {
      // The first `Z` ends the sign-in.
      if (letter === 'Z') executing = Math.max(0, executing - 1)
    },
  }
  await overheard(heard, async (url) => {
    const { db, close } = openDatabase({ url, max: 1, pooler })
    await Promise.all(Array.from({ length: 30 }, (_, n) => db.execute(sql`select ${n}::int`)))
    await close()
  })
  return ahead
}

/** How often the server says that it is ready for the next statement while `ask` asks as one team. */
async function countRoundTrips({ pooler }: { pooler: boolean }, ask: (db: Db) => Promise<unknown>): Promise<number> {
  const { teamId } = await database.createOwner()
  let ready = 0
  const heard = { asked: () => undefined, answered: (letter: string) => (ready += letter === 'Z' ? 1 : 0) }
  await overheard(heard, async (url) => {
    const { forTeam, close } = openDatabase({ url, max: 1, pooler, teamRole: 'dossier_team' })
    await ask(forTeam(teamId))
    ready = 0
    await ask(forTeam(teamId))
    await close()
  })
  return ready
}

type Heard = Record<'asked' | 'answered', (letter: string) => unknown>

/** Does work with a URL of the database at which the letters of all messages are heard. */
async function overheard({ asked, answered }: Heard, work: (url: string) => Promise<void>): Promise<void> {
  const { port: target } = new URL(database.url)
  const server = createServer((client) => {
    const service = connect(Number(target), '127.0.0.1')
    eachMessage(client, { isNamed: false }, asked)
    eachMessage(service, { isNamed: true }, answered)
    client.pipe(service).pipe(client)
    for (const socket of [client, service]) socket.on('error', () => undefined)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  await work(Object.assign(new URL(database.url), { port: String((server.address() as AddressInfo).port) }).href)
  server.close()
}

/** Reports the type letter of each protocol message that arrives; a client's first message has none. */
function eachMessage(socket: Socket, { isNamed }: { isNamed: boolean }, tell: (letter: string) => unknown): void {
  let rest = Buffer.alloc(0)
  let letters = isNamed ? 1 : 0
  socket.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk])
    while (rest.length >= letters + 4) {
      const end = letters + rest.readUInt32BE(letters)
      if (rest.length < end) return
      if (letters === 1) tell(rest.toString('latin1', 0, 1))
      rest = rest.subarray(end)
      letters = 1
    }
  })
}
