import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { createCaller, createServices, openSessionLog, type Services, watchRun } from '@dossier/api'
import { sql } from '@dossier/db'
import { createTestDatabase, insertSampleRun, type TestDatabase } from '@dossier/db/testing'
import { jobFixtures, candidateFixtures } from '@dossier/profiles/fixtures'
import express, { type RequestHandler } from 'express'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditExports } from './audit-exports.ts'
import { countAttempts } from './attempts.ts'
import { directoryDoor } from './directory-door.ts'
import { personExports, previews } from './downloads.ts'
import { documentExports, submissionExports } from './exports.ts'
import { openHall } from './hall.ts'
import { httpErrors } from './http-errors.ts'
import type { Identified } from './identity.ts'
import { addRequestInfo } from './request-info.ts'
import { createGate, noTripCookie } from './session.ts'

type Owner = Services['localOwner']

let database: TestDatabase
let services: Services
let server: Server
let url: string
/** Two teams; the first one has two users. */
let people: Record<'anna' | 'colleague' | 'stranger', Owner>
let dashboardId: string

const origin = 'http://localhost:3000'
const attempts = countAttempts(() => Date.now())

/** Calls the directory door, and returns its answer. */
function directoryDoors({ services: all, identify }: Identified): RequestHandler<{ way: string }> {
  const gate = createGate(null)
  const rest = { mailRequests: countAttempts(() => Date.now()), sessions: openSessionLog(all) }
  return (req, res, next) => {
    const hall = openHall(req, { services: all, identify, gate, attempts, ...rest })
    const door = directoryDoor(hall, req, { identify })
    const linking = req.params.way === 'link' ? { password: 'Regenschirm Kupfer Gleis neun' } : null
    const going =
      req.params.way === 'end' ? door?.end('state=x') : door?.begin({ back: '/runs', invitation: '', linking })
    Promise.resolve(going)
      .then((answer) => res.json({ name: door?.name ?? null, answer }))
      .catch(next)
  }
}

beforeAll(async () => {
  const logger = pino({ level: 'silent' })
  database = await createTestDatabase()
  const storage = { STORAGE_DRIVER: 'memory' }
  // Nothing listens there.
  const directory = { issuer: 'http://127.0.0.1:1', clientId: 'x', clientSecret: 'y', name: 'Nordlicht', origin }
  const config = { databaseUrl: database.url, dataDir: tmpdir(), storage, secret: 'a secret', logger }
  services = await createServices({ ...config, directory })
  const anna = await database.createOwner()
  people = { anna, colleague: await database.createColleague(anna), stranger: await database.createOwner() }
  const identify = async (req: { get: (name: string) => string | undefined }) =>
    Object.entries(people).find(([name]) => name === req.get('x-user'))?.[1] ?? null
  const identified = { services, identify }
  const app = express()
    .use(addRequestInfo)
    .get('/preview/:documentId', previews(identified))
    .get('/export/documents.:format', documentExports(identified))
    .get('/export/submissions.:format', submissionExports(identified))
    .get('/export/persons/:candidateId.zip', personExports(identified))
    .get('/export/audit.jsonl', auditExports(identified))
    .get('/door/:way', directoryDoors({ services, identify }))
    .use(httpErrors(services))
  server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on a port has an address with a port.
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  dashboardId = await madeDashboard()
  await insertSampleRun(database.db, people.stranger, { name: 'Stella Stranger' })
  await services.sealer.flush()
}, 60_000)
afterAll(async () => {
  server?.close()
  await services?.close()
  await database?.close()
})

/** An HTML document that Anna has sent to a client. */
async function madeDashboard(): Promise<string> {
  const api = createCaller({ services, owner: people.anna, requestId: 'test' })
  const candidate = candidateFixtures['marco-rieben']
  const { runId } = await api.runs.create({ candidate, job: jobFixtures['senior-java-developer'], locale: 'en' })
  const signal = AbortSignal.timeout(50_000)
  for await (const { status } of await watchRun(services, people.anna, { runId, signal })) {
    expect(status).not.toBe('failed')
  }
  const { documents } = await api.runs.get({ runId })
  const dashboard = documents.find(({ documentType }) => documentType === 'dashboard')
  const sentAt = new Date().toISOString()
  await api.submissions.record({ runId, documentTypes: ['cv'], client: 'Nordbank', channel: 'email', sentAt })
  return dashboard?.id ?? ''
}

const ask = (path: string, user: string) => fetch(`${url}${path}`, { headers: { 'x-user': user } })

describe('a route outside the procedures', () => {
  it.each([
    ['/export/documents.jsonl', 'Marco Rieben'],
    ['/export/submissions.jsonl', 'Nordbank'],
    ['/export/audit.jsonl', 'run.created'],
  ])('%s gives a team what is its own', async (path, text) => {
    for (const user of ['anna', 'colleague']) expect(await (await ask(path, user)).text()).toContain(text)
    const foreign = await (await ask(path, 'stranger')).text()
    expect(foreign).not.toMatch(/Rieben|Nordbank/)
    expect(foreign).not.toContain(people.anna.teamId)
  })

  it('shows a preview to the team, and nothing to a stranger', async () => {
    expect((await ask(`/preview/${dashboardId}`, 'anna')).status).toBe(200)
    expect((await ask(`/preview/${dashboardId}`, 'colleague')).status).toBe(200)
    expect((await ask(`/preview/${dashboardId}`, 'stranger')).status).toBe(404)
    expect((await ask(`/preview/${dashboardId}`, 'nobody')).status).toBe(401)
  })

  it('serves the export of a person only to administrators, and nothing to strangers', async () => {
    const api = createCaller({ services, owner: people.anna, requestId: 'test' })
    const [person] = (await api.persons.list({ text: 'rieben' })).items
    const path = `/export/persons/${person?.id}.zip`
    expect((await ask(path, 'anna')).status).toBe(403)
    await database.db.execute(
      sql`update memberships set role = 'admin' where user_id in (${people.anna.userId}, ${people.stranger.userId})`,
    )
    const answer = await ask(path, 'anna')
    expect(answer.headers.get('content-type')).toBe('application/zip')
    expect((await answer.arrayBuffer()).byteLength).toBe(Number(answer.headers.get('content-length')))
    const etag = answer.headers.get('etag') ?? ''
    expect((await fetch(`${url}${path}`, { headers: { 'x-user': 'anna', 'if-none-match': etag } })).status).toBe(304)
    expect((await ask(path, 'stranger')).status).toBe(404)
    expect((await ask('/export/persons/nobody.zip', 'anna')).status).toBe(404)
    expect((await ask(path, 'nobody')).status).toBe(401)
  })

  it('records the user', async () => {
    await ask(`/preview/${dashboardId}`, 'colleague')
    await (await ask('/export/documents.csv', 'colleague')).text()
    const { colleague } = people
    const api = createCaller({ services, owner: colleague, requestId: 'test' })
    for (const type of ['document.previewed', 'documents.exported'] as const) {
      const { items } = await api.audit.list({ types: [type], userId: colleague.userId })
      expect(items.map(({ actorId }) => actorId)).toContain(colleague.userId)
    }
  })
})

it('identifies the caller in one place: only code without a reader may use the local owner', () => {
  const folder = new URL('.', import.meta.url)
  const naming = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .filter((file) => readFileSync(new URL(file, folder), 'utf8').includes('services.localOwner'))
  expect(naming).toEqual(['identity.ts', 'samples.ts'])
})

const through = async (way: string, headers: Record<string, string> = {}) =>
  (await (await fetch(`${url}/door/${way}`, { headers })).json()) as { name: string; answer: object }

describe('the door to the directory', () => {
  it('reports an unavailable directory, and asks for the password before linking', async () => {
    expect(await through('begin')).toEqual({ name: 'Nordlicht', answer: { problem: 'away' } })
    expect((await through('link')).answer).toEqual({ problem: 'signed_out' })
    expect((await through('link', { 'x-user': 'anna' })).answer).toEqual({ problem: 'wrong_password' })
  })

  it('refuses a trip that was not started here, and removes its cookie', async () => {
    const { answer } = await through('end', { cookie: 'dossier_directory=made.up' })
    expect(answer).toEqual({ cookies: [noTripCookie(false)], to: null, step: null, problem: 'gone' })
  })

  it('is closed to a network that tries too often', async () => {
    for (let at = 0; at < 10; at += 1) attempts.failed('127.0.0.1')
    expect((await through('begin')).answer).toEqual({ problem: 'slowed' })
    expect((await through('end')).answer).toMatchObject({ problem: 'slowed', to: null })
  })
})
