import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestDatabase, type TestDatabase } from '@dossier/db/testing'
import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runProgram } from '../program.ts'

let database: TestDatabase
let folder: string

beforeAll(async () => {
  database = await createTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'dossier-cli-batch-'))
  write('job.json', JSON.stringify(jobFixtures['senior-java-developer']))
  write('marco.json', JSON.stringify(candidateFixtures['marco-rieben']))
  write('juerg.json', JSON.stringify(candidateFixtures['juerg-oeztuerk']))
  write('cut.pdf', '%PDF-1.7\n1 0 obj <<>>')
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

const at = (name: string) => join(folder, name)
const write = (name: string, text: string) => writeFileSync(at(name), text)

async function batch(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const env = { DATABASE_URL: database.url, DOSSIER_DATA_DIR: at('data'), STORAGE_TMP_DIR: at('storage') }
  const world = { env, out: (line: string) => out.push(line), err: (line: string) => err.push(line) }
  const code = await runProgram(['batch', ...args], world)
  return { code, out: out.join('\n'), err: err.join('\n') }
}

test('prints the ranking, and exits with 0 when every file has a run', async () => {
  const { code, out } = await batch('--job', at('job.json'), at('juerg.json'), at('marco.json'))
  expect(code).toBe(0)
  const [head, first, second] = out.split('\n')
  expect(head).toMatch(/^rank +person +score/)
  expect(first).toMatch(/^1 +Marco Rieben +\d+ +go .*marco\.json/)
  expect(second).toContain('juerg.json')
}, 60_000)

test('says what is wrong with a file, ranks the others, and exits with 1', async () => {
  const { code, out } = await batch('--job', at('job.json'), at('marco.json'), at('cut.pdf'))
  expect(code).toBe(1)
  expect(out).toContain('Marco Rieben')
  expect(out).toContain('cut.pdf: The file is damaged or incomplete.')
}, 60_000)

test('ranks many jobs for one person, as JSON', async () => {
  const { code, out } = await batch('--candidate', at('marco.json'), at('job.json'), '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    side: 'candidate',
    ranking: { rows: [{ rank: 1, name: 'Senior Java Developer' }] },
  })
}, 60_000)

test('reports what is missing before reading anything', async () => {
  expect(await batch(at('marco.json'))).toMatchObject({ code: 2, err: expect.stringContaining('--job') })
  expect(await batch('--job', at('cut.pdf'), at('marco.json'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('cut.pdf: The file is damaged'),
  })
})
