import { fileURLToPath } from 'node:url'
import { randomUUID } from 'node:crypto'
import { sql } from '@dossier/db'
import { type Diagnosis, diagnose } from '@dossier/db/connecting'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestServices, ended, fullRun, type TestServices } from '../testing/test-services.ts'
import { databaseFindings } from './database.ts'
import { examine, type Examined } from './examine.ts'
import type { Finding } from './finding.ts'
import { chainFindings, queueFindings } from './work.ts'

let services: TestServices
let config: Examined
/** The facts about a database on which a run was created and sealed. */
let healthy: Diagnosis

beforeAll(async () => {
  services = await createTestServices({ concurrency: 1 })
  await ended(services, (await services.api().runs.create(fullRun)).id)
  await services.services.sealer.flush()
  config = {
    databaseUrl: services.database.url,
    dataDir: '/nowhere',
    storage: { STORAGE_DRIVER: 'memory' },
    secret: 'a secret for tests',
    logger: pino({ level: 'silent' }),
    isShared: false,
    ocr: null,
  }
  healthy = await diagnose(services.database.url)
})
afterAll(() => services.close())

const complaints = (findings: readonly Finding[]) => findings.filter(({ state }) => state !== 'ok')
const checks = (findings: readonly Finding[]) => complaints(findings).map(({ check, state }) => `${check}: ${state}`)

test('reports nothing for a working deployment, and leaves nothing behind', async () => {
  const findings = await examine(config)
  // The tests' Postgres trades durability for speed.
  expect(checks(findings)).toEqual(['database.durability: problem'])
  expect(findings.map(({ check }) => check)).toEqual(expect.arrayContaining(['queue', 'audit.chain', 'secret.chain']))
  expect(findings.find(({ check }) => check === 'storage.memory')?.message).toMatch(/written, read and deleted/)
})

test('says where the packages of text recognition are missing, and how they are installed', async () => {
  const [found] = complaints(await examine({ ...config, ocr: '/nowhere' })).filter(({ check }) => check === 'ocr')
  expect(found).toMatchObject({ state: 'problem', advice: expect.stringContaining('npm install tesseract.js-core@') })
  const extraction = fileURLToPath(new URL('../../../extraction', import.meta.url))
  const installed = (await examine({ ...config, ocr: extraction })).find(({ check }) => check === 'ocr')
  expect(installed).toMatchObject({ state: 'ok' })
})

test.each<[string, Partial<Diagnosis>, string]>([
  ['an old server', { version: { text: '14.9', number: 140_009 } }, 'database.version: problem'],
  ['a server newer than what was tested', { version: { text: '21.0', number: 210_000 } }, 'database.version: warning'],
  ['another encoding', { encoding: 'LATIN1' }, 'database.encoding: problem'],
  ['a standby', { isStandby: true }, 'database.primary: problem'],
  ['a clock that is a little ahead', { clockAheadMs: 5_000 }, 'database.clock: warning'],
  ['a clock that is far behind', { clockAheadMs: -90_000 }, 'database.clock: problem'],
  ['few connections left', { connections: { used: 90, most: 100 } }, 'database.connections: warning'],
  ['a full disk', { hasRoom: false }, 'database.room: problem'],
  ['indexes of another collation', { collation: { sorted: '2.31', installed: '2.36' } }, 'database.collation: problem'],
  ['no trigrams', { trigrams: 'missing' }, 'database.extensions: problem'],
  ['an older schema', { schema: 'behind' }, 'database.schema: warning'],
  ['a newer schema that still serves', { schema: 'newer, serving' }, 'database.schema: warning'],
  ['a newer schema', { schema: 'newer' }, 'database.schema: problem'],
  ['rows that nothing guards', { rows: { guarded: false, user: 'x' } }, 'database.rows: warning'],
  ['a schema of long ago', { schema: 'too old' }, 'database.schema: problem'],
])('complains about %s, and says what to do', (_what, change, complaint) => {
  const durable = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' }
  const findings = databaseFindings({ ...healthy, durability: durable, ...change })
  expect(checks(findings)).toEqual([complaint])
  expect(complaints(findings)[0]?.advice).toMatch(/\w{3}/)
})

test('distinguishes an unsafe server from one that may lose the last moments', () => {
  const durable = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'off' }
  expect(checks(databaseFindings({ ...healthy, durability: durable }))).toEqual(['database.durability: warning'])
})

test('reports jobs that nobody takes, that wait, and that failed permanently', async () => {
  const idle = await createTestServices({ concurrency: 0 })
  try {
    await idle.api().runs.create(fullRun)
    await idle.database.db.execute(
      sql`update graphile_worker._private_jobs set run_at = now() - interval '5 minutes' where locked_at is null`,
    )
    const { queue } = await diagnose(idle.database.url)
    expect(checks(queueFindings(queue))).toEqual(['queue: problem'])
    await idle.database.db.execute(sql`update graphile_worker._private_jobs set attempts = max_attempts`)
    expect(checks(queueFindings((await diagnose(idle.database.url)).queue))).toEqual(['queue.failures: warning'])
  } finally {
    await idle.close()
  }
  expect(checks(queueFindings({ waiting: 9, oldestWaitingMs: 90_000, inHand: 2, givenUp: 0 }))).toEqual([
    'queue: warning',
  ])
})

test('reports a chain that is broken, unverified, unsealed, or needs another secret', async () => {
  const [chain] = healthy.chains?.filter(({ key }) => key !== null) ?? []
  expect.assert(chain)
  const day = 24 * 3_600_000
  const changed = (change: Partial<typeof chain>) => chainFindings([{ ...chain, ...change }], 'a secret for tests')
  expect(checks(await changed({ verified: { ok: true, ageMs: day } }))).toEqual([])
  expect(checks(await changed({ verified: { ok: false, ageMs: 0 } }))).toEqual(['audit.chain: problem'])
  expect(checks(await changed({ verified: { ok: true, ageMs: 2 * day } }))).toEqual(['audit.chain: warning'])
  const old = { ...chain.key, generation: 1, publicKey: chain.key?.publicKey ?? '', ageMs: 2 * day }
  expect(checks(await changed({ key: old, verified: null }))).toEqual(['audit.chain: warning'])
  expect(checks(await changed({ verified: { ok: true, ageMs: 0 }, unsealed: 3, oldestUnsealedMs: day }))).toEqual([
    'audit.sealing: problem',
  ])
  const verified = { ...chain, verified: { ok: true, ageMs: 0 } }
  expect(checks(await chainFindings([verified], 'another secret of theirs'))).toEqual(['secret.chain: problem'])
})

test('reports all problems together: secret, storage, mail, directory and hosts', async () => {
  const origin = 'https://dossier.example'
  const findings = await examine({
    ...config,
    secret: undefined,
    storage: { STORAGE_DRIVER: 'local', STORAGE_LOCAL_DIR: '/dev/null/files' },
    mail: { url: 'smtp://127.0.0.1:1', from: 'dossier@company.example', origin },
    directory: { issuer: 'http://127.0.0.1:1', clientId: 'x', clientSecret: 'y', name: 'Firm', origin },
    isShared: true,
  })
  expect(checks(findings)).toEqual([
    'database.durability: problem',
    'secret: problem',
    'storage: problem',
    'mail: problem',
    'directory: problem',
  ])
  expect(JSON.stringify(findings)).not.toContain('clientSecret')
})

test('reports where the application’s database user sees nothing, and the statements that fix it', async () => {
  const { db, url } = services.database
  const name = `user_${randomUUID().slice(0, 8)}`
  await db.execute(sql.raw(`create role ${name} login password 'x'`))
  const other = Object.assign(new URL(url), { username: name, password: 'x' }).href
  const examined = async () => {
    const findings = await examine({ ...config, databaseUrl: other, directDatabaseUrl: url })
    return findings.find(({ check }) => check === 'database.user')
  }
  const grant = `grant dossier_app, dossier_team to "${name}"`
  expect(await examined()).toMatchObject({ state: 'problem', advice: expect.stringContaining(grant) })
  await db.execute(sql.raw(`grant dossier_app to ${name}`))
  expect(await examined()).toMatchObject({ state: 'warning', advice: expect.stringContaining(grant) })
  await db.execute(sql.raw(`grant dossier_team to ${name}`))
  expect(await examined()).toMatchObject({ state: 'ok' })
  await db.execute(sql.raw(`drop role ${name}`))
})

test('warns of a secret that is lost with its folder', async () => {
  expect(checks(await examine({ ...config, secret: undefined }))).toContain('secret: warning')
})

test('warns of files on one host that the others cannot reach', async () => {
  const findings = await examine({ ...config, isShared: true })
  expect(checks(findings)).toContain('storage.sharing: warning')
})

test('reports why a database does not answer, and checks the rest', async () => {
  const findings = await examine({ ...config, databaseUrl: `postgres://nobody@127.0.0.1:1/${randomUUID()}` })
  expect(checks(findings)).toEqual(['database: problem'])
  expect(findings.map(({ check }) => check)).toContain('storage.memory')
})

test('reports why the embedded database does not start, and checks the rest', async () => {
  const { databaseUrl: _url, ...without } = config
  const findings = await examine({ ...without, dataDir: '/dev/null/data' })
  const database = findings.find(({ check }) => check === 'database')
  expect(database).toMatchObject({ state: 'problem', message: expect.stringContaining('/dev/null/data') })
  expect(findings.map(({ check }) => check)).toContain('storage.memory')
})
