import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestDatabase, type TestDatabase } from '@dossier/db/testing'
import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runProgram } from './program.ts'

let database: TestDatabase
let folder: string
let env: Record<string, string>

beforeAll(async () => {
  database = await createTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'dossier-cli-'))
  env = { DATABASE_URL: database.url, DOSSIER_DATA_DIR: join(folder, 'data'), STORAGE_TMP_DIR: join(folder, 'storage') }
  writeFileSync(join(folder, 'cv.json'), JSON.stringify(candidateFixtures['marco-rieben']))
  writeFileSync(join(folder, 'job.json'), JSON.stringify(jobFixtures['senior-java-developer']))
})

afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

async function dossier(...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await runProgram(args, { env, out: (line) => out.push(line), err: (line) => err.push(line) })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

/** Parses what a command printed with `--json`. */
async function json<T>(...args: string[]): Promise<T> {
  const { code, out } = await dossier(...args, '--json')
  expect(code).toBe(0)
  return JSON.parse(out) as T
}

test('a run is created, found by a misspelt name, saved as ZIP, verified offline, and replayed', async () => {
  const input = ['--candidate', join(folder, 'cv.json'), '--job', join(folder, 'job.json')]
  const made = await json<{ runId: string; saved: string[]; recommendation: string }>(
    'run',
    ...input,
    '--locale',
    'en',
    '--out',
    join(folder, 'out'),
  )
  expect(made.runId).toMatch(/^Senior-Java-Developer_Marco-Rieben_\d{8}-\d{6}$/)
  expect(made.recommendation).toBe('go')
  expect(made.saved.map((path) => path.slice(folder.length + 5))).toContain('CV_Marco_Rieben.docx')

  const found = await json<{ items: { id: string; filename: string; runId: string }[] }>('search', 'marko', 'riben')
  expect(found.items.map(({ runId }) => runId)).toContain(made.runId)
  const cv = found.items.find(({ filename }) => filename === 'CV_Marco_Rieben.docx')

  await json('get', cv?.id ?? '', '--out', join(folder, 'one'))
  expect(readFileSync(join(folder, 'one', 'CV_Marco_Rieben.docx'))).toEqual(
    readFileSync(join(folder, 'out', 'CV_Marco_Rieben.docx')),
  )

  await json('zip', made.runId, '--out', folder)
  const zip = join(folder, `${made.runId}.zip`)
  const verified = await dossier('verify', zip)
  expect(verified.code).toBe(0)
  expect(verified.out).toContain(made.runId)

  const bytes = readFileSync(zip)
  const at = bytes.indexOf('Marco', bytes.indexOf('cv_extracted.json') + 20)
  bytes.write('Maria', at)
  writeFileSync(zip, bytes)
  const tampered = await dossier('verify', zip)
  expect(tampered.code).toBe(4)
  expect(tampered.err).toContain('artifacts/cv_extracted.json')

  const replayed = await json<{ identical: boolean }>('replay', made.runId)
  expect(replayed.identical).toBe(true)
})

test('the search language works, problems are shown at their position, and results are saved as a table', async () => {
  const named = await json<{ items: { filename: string }[] }>(
    'search',
    'kandidat:riben',
    '-typ:dashboard',
    '--all',
    '--limit',
    '1',
  )
  expect(named.items.length).toBeGreaterThan(1)
  expect(named.items.map(({ filename }) => filename).join()).not.toContain('Dashboard')
  const mistaken = await dossier('search', 'riben', 'typ:lebenslaf', '--language', 'de')
  expect(mistaken.err).toContain(`  riben typ:lebenslaf\n            ^^^^^^^^^\nerror: «lebenslaf»`)
  const table = join(folder, 'riben.csv')
  await json('export', '--query', 'riben typ:cv', '--out', table, '--columns', 'candidateName', 'filename')
  expect(readFileSync(table, 'utf8')).toBe('\ufeff"Candidate";"File"\r\n"Marco Rieben";"CV_Marco_Rieben.docx"\r\n')
  expect((await dossier('export', '--query', 'typ:x', '--out', join(folder, 'x.csv'))).code).toBe(2)
})

test('the whole history is replayed, and differences are reported', async () => {
  await json('run', '--candidate', join(folder, 'cv.json'))
  const check = await json<{ id: string; state: string; checked: number; total: number }>('replay', '--all')
  expect(check).toMatchObject({ state: 'done', checked: check.total, different: 0 })
  expect(check.total).toBeGreaterThan(0)
  const future = await dossier(
    'replay',
    '--all',
    '--since',
    '2020-01-01',
    '--until',
    '2020-02-01',
    '--concurrency',
    '3',
  )
  expect(future).toMatchObject({ code: 0, out: '0 of 0 runs: 0 identical, 0 different' })
  expect(await json<{ id: string }[]>('replay', '--status')).toHaveLength(2)
  expect((await dossier('replay', '--cancel', check.id)).out).toMatch(/^done: /)
  expect(await dossier('replay')).toMatchObject({ code: 2 })
  expect(await dossier('replay', '--all', '--since', 'yesterday')).toMatchObject({ code: 2 })
  const refused = await dossier('replay', '--all', '--since', '2026-02-30', '--json')
  expect(JSON.parse(refused.out)).toMatchObject({ error: { ending: 'usage' } })
})

test('the audit log is listed by a misspelt name, and query problems are reported', async () => {
  const listed = await json<{ items: { type: string; candidate: { name: string } | null }[] }>(
    'audit',
    'list',
    'person:riebn',
    'type:run-created',
  )
  expect(listed.items.map(({ type, candidate }) => [type, candidate?.name])).toContainEqual([
    'run.created',
    'Marco Rieben',
  ])
  const { code, out, err } = await dossier('audit', 'list', 'typ:nonsense', '--limit', '3')
  expect(code).toBe(0)
  expect(err).toContain('“nonsense” is not a value of “type:”.')
  expect(out).toContain('next page: --cursor')
})

test('all problems of the documents are reported at once, with pointer and rule', async () => {
  writeFileSync(join(folder, 'bad.json'), JSON.stringify({ Vorname: '', Sprachen: 7 }))
  const { code, err } = await dossier('run', '--candidate', join(folder, 'bad.json'))
  expect(code).toBe(2)
  expect(err).toContain('candidate/Vorname')
  expect(err).toContain('candidate/Nachname')
  expect(err).toContain('candidate/Sprachen')
})

test('a missing file, an unknown run and a wrong option each have their exit code', async () => {
  expect(await dossier('run', '--candidate', join(folder, 'none.json'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('none.json (ENOENT)') as string,
  })
  expect(await dossier('replay', 'No-Such_Run_20260101-000000')).toMatchObject({ code: 3 })
  expect(await dossier('run', '--candidate', 'x', '--locale', 'it')).toMatchObject({ code: 2 })
  expect((await dossier('run', '--candidate', 'x', '--sections', 'profile,hobbies')).err).toContain(
    "no section 'hobbies'",
  )
  expect(await dossier('verify', join(folder, 'cv.json'))).toMatchObject({ code: 4 })
  const exporting = ['audit', 'export', '--out', join(folder, 'trail.jsonl')]
  for (const [stray, ...line] of [
    ['--form', ...exporting, '--form', 'csv'],
    ['-to', ...exporting, '-to', '7'],
    ['–to', ...exporting, '-type:run-viewed', '–to', '7'],
    ['--limt', 'audit', 'list', 'riben', '--limt', '3'],
    ['--typ', 'search', 'riben', '--typ=cv'],
    ['--pn', 'searches', 'save', 'mine', 'riben', '--pn'],
    ['--cvs', 'submissions', '--cvs'],
  ]) {
    const { code, err } = await dossier(...line)
    expect(code).toBe(2)
    expect(err).toMatch(new RegExp(`unknown option '${stray}.*'\n.*--`))
  }
  expect(existsSync(join(folder, 'trail.jsonl'))).toBe(false)
})

test('an existing file is not replaced without --force', async () => {
  const out = join(folder, 'kept')
  const { runId } = await json<{ runId: string }>('run', '--candidate', join(folder, 'cv.json'))
  await json('zip', runId, '--out', out)
  expect(await dossier('zip', runId, '--out', out)).toMatchObject({ code: 2 })
  expect(await dossier('zip', runId, '--out', out, '--force')).toMatchObject({ code: 0 })
  expect(readdirSync(out)).toEqual([`${runId}.zip`])
})

test('an unreachable server is reported as unavailable', async () => {
  const world = { out: () => undefined, err: () => undefined }
  const remote = { DOSSIER_URL: 'http://127.0.0.1:9' }
  expect(await runProgram(['search', 'anna'], { ...world, env: remote })).toBe(5)
})

test('the help lists every command and every exit code', async () => {
  const { code, out } = await dossier('--help')
  expect(code).toBe(0)
  for (const word of ['run', 'search', 'get', 'zip', 'replay', 'verify', '4 differs']) expect(out).toContain(word)
})

test('every procedure can be called by its name', async () => {
  const all = await json<{ name: string; rest: string }[]>('call', '--list')
  expect(all.find(({ name }) => name === 'runs.list')).toMatchObject({ rest: 'GET /runs' })
  const { items } = await json<{ items: { runId: string }[] }>('call', 'runs.list', '{"limit":1}')
  expect(items).toHaveLength(1)
  const [change] = await json<unknown[]>('call', 'runs.watch', JSON.stringify({ runId: items[0]?.runId }))
  expect(change).toMatchObject({ data: { status: 'succeeded' } })
  expect(await dossier('call', 'runs.nothing')).toMatchObject({ code: 2 })
  expect(await dossier('call', 'runs.list', '{')).toMatchObject({ code: 2 })
  expect((await dossier('call', 'runs.list', '{"limit":0}')).err).toContain('limit')
})

test("a run uses the team's settings, unless flags override them", async () => {
  const defaults = await json<Record<string, unknown>>('call', 'runs.defaults')
  const contact = { name: 'Nina Beispiel', role: 'Account Manager', email: '', phone: '' }
  const terms = { ...(defaults['terms'] as object), vendor: 'Beispiel AG', hourlyRate: 'CHF 145', contact }
  await json('call', 'runs.setDefaults', JSON.stringify({ ...defaults, locale: 'fr', terms }))
  writeFileSync(join(folder, 'terms.json'), JSON.stringify({ hourlyRate: 'CHF 150', contact: { name: 'Jo Muster' } }))
  const files = ['--candidate', join(folder, 'cv.json'), '--job', join(folder, 'job.json')]
  const chosen = ['--terms', join(folder, 'terms.json'), '--sections', 'engagements, profile']
  const { runId } = await json<{ runId: string }>('run', ...files, ...chosen)
  const { run, offer } = await json<{ run: { locale: string; sections: string[] }; offer: object }>(
    'call',
    'runs.get',
    JSON.stringify({ runId }),
  )
  expect(run).toMatchObject({ locale: 'fr', sections: ['engagements', 'profile'] })
  expect(offer).toMatchObject({
    vendor: 'Beispiel AG',
    contact: { name: 'Jo Muster', role: 'Account Manager' },
    conditions: { hourlyRate: 'CHF 150' },
  })
  await json('call', 'runs.setDefaults', JSON.stringify(defaults))
})

test('the doctor lists problems and what to do, and changes nothing', async () => {
  const found = await dossier('doctor', '--json')
  const { findings } = JSON.parse(found.out) as { findings: { check: string; state: string }[] }
  expect(findings.filter(({ state }) => state === 'problem').map(({ check }) => check)).toEqual(['database.durability'])
  expect(found.code).toBe(5)
  const { out } = await dossier('doctor')
  expect(out).toMatch(/^PROBLEM +database\.durability +The server runs with fsync = off/m)
  expect(out).toMatch(/^database\.durability: Set fsync/m)
  const mail = await runProgram(['doctor'], {
    env: { ...env, DOSSIER_MAIL_URL: 'smtp://mail.example' },
    out: () => {},
    err: () => {},
  })
  expect(mail).toBe(2)
})
