import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createServices,
  makeWelcome,
  redeemReset,
  redeemWelcome,
  type Services,
  signInWithPassword,
} from '@dossier/api'
import { sql } from '@dossier/db'
import { createTestDatabase, type TestDatabase } from '@dossier/db/testing'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runProgram } from '../program.ts'

const visitor = { client: 'test', network: '192.0.2.0', requestId: 'test' }
const vera = { name: 'Vera Muster', email: 'vera@nordlicht.example', password: 'Regenschirm Kupfer Gleis neun' }
let database: TestDatabase
let services: Services
let folder: string
let env: Record<string, string>

beforeAll(async () => {
  database = await createTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'dossier-cli-'))
  const secret = 'a secret for tests'
  const [databaseUrl, dataDir] = [database.url, join(folder, 'data')]
  env = { DATABASE_URL: databaseUrl, DOSSIER_DATA_DIR: dataDir, DOSSIER_SECRET: secret, STORAGE_DRIVER: 'memory' }
  const storage = { STORAGE_DRIVER: 'memory' }
  const logger = pino({ level: 'silent' })
  services = await createServices({ databaseUrl, dataDir, secret, storage, logger, renderThreads: 1, concurrency: 0 })
})
afterAll(async () => {
  await services.close()
  await database.close()
  rmSync(folder, { recursive: true })
})

async function dossier(...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await runProgram(args, { env, out: (line) => out.push(line), err: (line) => err.push(line) })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

test('nobody can be invited before the owner has an account', async () => {
  expect((await dossier('members', 'list')).out).toMatch(/ admin +Local user +cannot sign in +since /)
  const { code, err } = await dossier('members', 'invite')
  expect(code).not.toBe(0)
  expect(err).toContain('Create your own account before you invite somebody.')
})

test('a sole administrator who has forgotten the password regains access by a link and stays administrator', async () => {
  const welcome = (await makeWelcome(services)) ?? ''
  await redeemWelcome(services, { ...vera, secret: welcome }, visitor)
  const { code, out } = await dossier('members', 'reset', 'Vera@Nordlicht.example')
  expect(code).toBe(0)
  const [path = ''] = out.split('\n')
  expect(path).toMatch(/^\/reset#[\w-]{43}$/)
  const password = 'Zitrone Fahrplan Ameise drei'
  await redeemReset(services, { secret: path, password }, visitor)
  expect(await signInWithPassword(services, { email: vera.email, password }, visitor)).toHaveProperty('secret')

  const { userId } = services.localOwner
  await services.db.execute(
    sql`insert into authenticator_apps (user_id, sealed, confirmed_at) values (${userId}, '\\x00', now())`,
  )
  expect(await signInWithPassword(services, { email: vera.email, password }, visitor)).toHaveProperty('step')
  expect((await dossier('members', 'reset', '--second-factor', vera.email)).code).toBe(0)
  expect(await signInWithPassword(services, { email: vera.email, password }, visitor)).toHaveProperty('secret')

  const demoted = await dossier('members', 'role', vera.email, 'viewer')
  expect(demoted.code).not.toBe(0)
  expect(demoted.err).toContain('last administrator')
  expect(await dossier('members', 'remove', 'nobody@nordlicht.example')).toMatchObject({
    code: 3,
    err: expect.stringContaining('“dossier members list” shows them.'),
  })
  expect((await dossier('members', 'invite', '--role', 'auditor')).out).toMatch(/^\/join#[\w-]{43}\n/)
  const { code: unsent, err } = await dossier('members', 'invite', '--mail', 'otto@nordlicht.example')
  expect(unsent).not.toBe(0)
  expect(err).toContain('No mail is set up here.')
})
