import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCaller, createServices } from '@dossier/api'
import { createTestDatabase, type TestDatabase } from '@dossier/db/testing'
import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runProgram } from './program.ts'

const secret = 'a secret of sixteen or more'
const { candidate: marco, job } = {
  candidate: candidateFixtures['marco-rieben'],
  job: jobFixtures['senior-java-developer'],
}
let database: TestDatabase
let folder: string
let env: Record<string, string>

/**
 * An agency last spring, set up through the real procedures: two CVs were sent to the same bank; one of the persons has
 * a newer CV now.
 */
beforeAll(async () => {
  database = await createTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'dossier-story-'))
  const storage = { STORAGE_DRIVER: 'local', STORAGE_LOCAL_DIR: join(folder, 'storage') }
  env = { DATABASE_URL: database.url, DOSSIER_DATA_DIR: join(folder, 'data'), DOSSIER_SECRET: secret, ...storage }
  const spring = lastSpring()
  let moment = spring
  const services = await createServices({
    databaseUrl: database.url,
    dataDir: join(folder, 'data'),
    storage,
    secret,
    logger: pino({ level: 'silent' }),
    renderThreads: 1,
    now: () => moment,
  })
  try {
    const api = createCaller({ services, owner: services.localOwner, requestId: 'story' })
    for (const [Vorname, Nachname] of [
      ['Jana', 'Schmidt'],
      ['Peter', 'Schneider'],
    ] as const) {
      moment = spring
      const { runId } = await api.runs.create({ candidate: { ...marco, Vorname, Nachname }, job, locale: 'de-CH' })
      const documents = [await cvOf(api, runId)]
      moment = new Date(spring.getTime() + 60_000)
      const sending = { client: 'Nordbank AG', recipient: 'Erika Muster', channel: 'email' as const }
      await api.submissions.record({ documents, ...sending, sentAt: moment.toISOString() })
    }
    moment = new Date()
    const candidate = { ...marco, Vorname: 'Jana', Nachname: 'Schmidt', Kurzprofil: 'Jana führt heute ein Team.' }
    await cvOf(api, (await api.runs.create({ candidate, job, locale: 'de-CH' })).runId)
  } finally {
    await services.close()
  }
}, 240_000)

afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

type Api = ReturnType<typeof createCaller>

/** Waits until a run has ended, and returns the ID of its CV. */
async function cvOf(api: Api, runId: string): Promise<string> {
  const changes = []
  for await (const change of await api.runs.watch({ runId })) changes.push(change)
  const { run, documents } = await api.runs.get({ runId })
  expect(run.status).toBe('succeeded')
  return documents.find(({ documentType }) => documentType === 'cv')?.id ?? ''
}

/** A morning in April of the latest completed spring. */
function lastSpring(): Date {
  const today = new Date()
  return new Date(Date.UTC(today.getUTCFullYear() - (today.getUTCMonth() >= 5 ? 0 : 1), 3, 14, 9))
}

async function dossier(args: string[], variables = env) {
  const lines: string[] = []
  const world = { env: variables, out: (line: string) => lines.push(line), err: (line: string) => lines.push(line) }
  return { code: await runProgram(args, world), text: lines.join('\n') }
}

interface Found {
  items: {
    id: string
    candidateId: string
    runId: string
    candidateName: string
    filename: string
    closeness: string
  }[]
}

test('the CV that was sent to a client last spring is found by half a name, compared, verified and given to an auditor', async () => {
  const query = 'Schmit typ:lebenslauf kunde:nordbank versandt:letzter-frühling'
  const found = await dossier(['search', query, '--json'])
  const { items } = JSON.parse(found.text) as Found
  expect(items).toMatchObject([{ candidateName: 'Jana Schmidt', closeness: 'forgiven' }])
  const [{ id, runId, filename } = { id: '', runId: '', filename: '' }] = items

  const sent = await dossier(['submissions', '--client', 'nordbnk', '--candidate', 'schmit'])
  expect(sent).toMatchObject({ code: 0, text: expect.stringMatching(/Nordbank AG.*Local user/) as string })
  expect(sent.text).not.toContain('Schneider')

  const newest = await dossier(['search', 'Schmit typ:lebenslauf nach:7d', '--json'])
  const [{ runId: today } = { runId: '' }] = (JSON.parse(newest.text) as Found).items
  expect(await dossier(['versions', runId])).toMatchObject({ code: 0, text: expect.stringContaining(today) as string })
  const compared = await dossier(['diff', runId, today, '--unified'])
  expect(compared).toMatchObject({ code: 0, text: expect.stringContaining('Jana führt heute ein Team.') as string })

  expect(await dossier(['get', id, '--out', join(folder, 'mailbox')])).toMatchObject({ code: 0 })
  const attachment = join(folder, 'mailbox', filename)
  const proven = await dossier(['identify', attachment])
  expect(proven).toMatchObject({
    code: 0,
    text: expect.stringContaining('sent to Nordbank AG, Erika Muster') as string,
  })
  expect(proven.text).toContain(`version 1 of 2, newer: ${today}`)
  writeFileSync(attachment, Buffer.concat([readFileSync(attachment), Buffer.from('x')]))
  expect(await dossier(['identify', attachment])).toMatchObject({ code: 4 })
})

test('everything about one person is exported as one ZIP', async () => {
  const found = await dossier(['search', 'Schmit typ:lebenslauf', '--json'])
  const [{ candidateId } = { candidateId: '' }] = (JSON.parse(found.text) as Found).items
  const zip = join(folder, 'person.zip')
  expect(await dossier(['person', 'export', candidateId, '--out', zip])).toMatchObject({ code: 0 })
  expect(readFileSync(zip).toString('latin1')).toContain(`submissions.json`)
  expect(await dossier(['person', 'export', candidateId, '--out', zip])).toMatchObject({ code: 2 })
  const nobody = '01a1fdee-17c5-76a9-8f25-25fa382889cd'
  expect(await dossier(['person', 'export', nobody, '--out', join(folder, 'nobody.zip')])).toMatchObject({ code: 3 })
})

test('the trail of one person is exported as a search, and verified with only the key', async () => {
  const [trail, key] = [join(folder, 'trail.jsonl'), join(folder, 'key.pub')]
  expect(await dossier(['audit', 'export', 'person:schmit', '--out', trail])).toMatchObject({ code: 0 })
  writeFileSync(key, (await dossier(['audit', 'keys', '--pem'])).text)
  const elsewhere = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', DOSSIER_DATA_DIR: '/nowhere' }
  const verified = await dossier(['audit', 'verify', '--file', trail, '--key', key, '--json'], elsewhere)
  const report = JSON.parse(verified.text) as { ok: boolean; isExcerpt: boolean; links: number; events: number }
  expect(report).toMatchObject({ ok: true, isExcerpt: true })
  expect(report.events).toBeLessThan(report.links)

  const text = readFileSync(trail, 'utf8')
  expect(text).toContain('"type":"document.submitted"')
  expect(text).not.toMatch(/Schmidt|Schneider|Nordbank|Erika/)
  const persons = [...text.matchAll(/"person":"(\w+)"/g)].map(([, person]) => person)
  expect(new Set(persons).size).toBe(1)
  writeFileSync(trail, text.replace('"type":"document.submitted"', '"type":"document.viewed"'))
  expect(await dossier(['audit', 'verify', '--file', trail, '--key', key], elsewhere)).toMatchObject({ code: 4 })
})
