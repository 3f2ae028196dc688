import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { createServices, type Services } from '@dossier/api'
import { sql } from '@dossier/db'
import { createTestDatabase, type TestDatabase } from '@dossier/db/testing'
import express from 'express'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { httpErrors } from './http-errors.ts'
import { addRequestInfo } from './request-info.ts'

const name = 'Zoë Verschwiegen'

let database: TestDatabase
let services: Services
let server: Server
let logged: string[]

/** A query that fails, with a person's name among its parameters. */
const fail = () => database.db.execute(sql`select ${name}::text::int`)
/** A transient database error. */
const away = () => database.db.execute(sql`select pg_terminate_backend(pg_backend_pid()), ${name}::text`)

beforeAll(async () => {
  database = await createTestDatabase()
  const logger = pino({}, { write: (line: string) => void logged.push(line) })
  const config = {
    databaseUrl: database.url,
    dataDir: tmpdir(),
    storage: { STORAGE_DRIVER: 'memory' },
    secret: 'a secret',
  }
  services = await createServices({ ...config, concurrency: 0, logger: pino({ level: 'silent' }) })
  const app = express()
  app.use(addRequestInfo)
  app.get('/failing', (_req, _res, next) => void fail().catch(next))
  app.get('/away', (_req, _res, next) => void away().catch(next))
  app.get('/begun/:how', (req, res, next) => {
    res.write('the beginning')
    void (req.params.how === 'failing' ? fail() : away()).catch(next)
  })
  app.use(httpErrors({ ...services, logger }))
  server = createServer(app)
  await once(server.listen(0, '127.0.0.1'), 'listening')
})
afterAll(async () => {
  server.close()
  await services.close()
  await database.close()
})
beforeEach(() => {
  logged = []
  vi.spyOn(console, 'error')
  vi.spyOn(process.stderr, 'write')
})
afterEach(() => vi.restoreAllMocks())

const ask = (path: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)

test.each(['/failing', '/begun/failing'])('prints no parameter of the query that failed in %s', async (path) => {
  await ask(path).then((answer) => answer.text().catch(() => null))
  expect(logged.join('')).toContain('"code":"22P02"')
  expect(logged.join('')).not.toContain(name)
  expect(console.error).not.toHaveBeenCalled()
  expect(process.stderr.write).not.toHaveBeenCalled()
})

test('responds with 503 while the database is unavailable, and leaves logging to its monitor', async () => {
  const answer = await ask('/away')
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2'])
  expect(await answer.text()).toContain('database')
  await expect(ask('/begun/away').then((begun) => begun.text())).rejects.toThrow(/terminated|fetch failed/)
  expect(logged).toEqual([])
})
