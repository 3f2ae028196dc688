import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DossierOutputs } from '@dossier/api/client'
import { createTestDatabase, type TestDatabase } from '@dossier/db/testing'
import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runProgram } from './program.ts'

let database: TestDatabase
let folder: string
let first: string
let second: string

beforeAll(async () => {
  database = await createTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'dossier-cli-'))
  const marco = candidateFixtures['marco-rieben']
  const [, ...fewer] = marco['Ausgewählte_Referenzprojekte']
  writeFileSync(join(folder, 'one.json'), JSON.stringify(marco))
  writeFileSync(join(folder, 'two.json'), JSON.stringify({ ...marco, Ausgewählte_Referenzprojekte: fewer }))
  writeFileSync(join(folder, 'job.json'), JSON.stringify(jobFixtures['senior-java-developer']))
  first = await make('one.json')
  second = await make('two.json')
})

afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

async function dossier(...args: string[]) {
  const env = {
    DATABASE_URL: database.url,
    DOSSIER_DATA_DIR: join(folder, 'data'),
    STORAGE_TMP_DIR: join(folder, 'storage'),
  }
  const out: string[] = []
  const err: string[] = []
  const code = await runProgram(args, { env, out: (line) => out.push(line), err: (line) => err.push(line) })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

async function make(candidate: string): Promise<string> {
  const { out } = await dossier(
    'run',
    '--candidate',
    join(folder, candidate),
    '--job',
    join(folder, 'job.json'),
    '--json',
  )
  return (JSON.parse(out) as { runId: string }).runId
}

test('the versions of a run are listed with their differences, and one is repeated', async () => {
  const again = await dossier('rerun', first, '--key', 'again-key-1', '--json')
  const repeated = JSON.parse(again.out) as { runId: string; status: string; repeatOf: string }
  expect(repeated).toMatchObject({ status: 'succeeded', repeatOf: first })
  expect((await dossier('rerun', first, '--key', 'again-key-1')).out).toContain(repeated.runId)

  const { out } = await dossier('versions', second)
  const [newest, middle, oldest] = out.split('\n')
  expect(newest).toMatch(new RegExp(`v3 .+ repeats ${first} +${repeated.runId}$`))
  expect(middle).toMatch(new RegExp(`^\\* +v2 .+ candidate +${second}$`))
  expect(oldest).toMatch(new RegExp(`v1 .+ first +${first}$`))
  const json = JSON.parse((await dossier('versions', second, '--json')).out) as DossierOutputs['runs']['versions']
  expect(json).toMatchObject({ version: 2, total: 3 })
})

test('a diff shows the removed project, its effect on the score and the lines that it removed', async () => {
  const { out, code } = await dossier('diff', first, second)
  expect(code).toBe(0)
  expect(out).toContain(`--- ${first}\n+++ ${second}`)
  expect(out).toMatch(/- \/engagements\/0: /)
  expect(out).toMatch(/cv +\d+ lines differ/)
  const unified = await dossier('diff', first, second, '--unified')
  expect(unified.out).toMatch(/--- cv\n\+\+\+ cv\n@@ \d+ lines @@/)
  const json = JSON.parse((await dossier('diff', first, second, '--json')).out) as DossierOutputs['runs']['compare']
  expect(json.candidate.changes).toHaveLength(1)
})

test('an unknown run ends as not found', async () => {
  expect(await dossier('versions', 'No-Such_Run_20260101-000000')).toMatchObject({ code: 3 })
  expect(await dossier('diff', first, 'No-Such_Run_20260101-000000')).toMatchObject({ code: 3 })
  expect(await dossier('rerun', 'No-Such_Run_20260101-000000')).toMatchObject({ code: 3 })
})

test('a person decides a criterion, sees both scores, and withdraws the decision', async () => {
  const said = ['--verdict', 'unfulfilled', '--reason', 'Never done alone.', '--author', 'Anna Muster']
  const made = await dossier('override', second, '--criterion', '/must/0', ...said, '--json')
  const { runId, score, withoutDecisions } = JSON.parse(made.out) as {
    runId: string
    score: number
    withoutDecisions: { score: number }
  }
  expect(score).toBeLessThan(withoutDecisions.score)
  const list = await dossier('override', runId)
  expect(list.out).toMatch(/\/must\/0 +unfulfilled +by Anna Muster \(computed: \w+\): Never done alone\./)
  expect(list.out).toContain(`score ${score}`)
  expect(list.out).toContain(`without decisions: score ${withoutDecisions.score}`)
  const late = await dossier('override', second, '--criterion', '/must/1', ...said)
  expect([late.code === 0, late.err]).toEqual([false, expect.stringContaining(runId)])
  const back = await dossier('override', runId, '--withdraw', '/must/0', '--json')
  expect(JSON.parse(back.out)).toMatchObject({ score: withoutDecisions.score, status: 'succeeded' })
  expect((await dossier('override', runId, '--criterion', '/must/99', ...said)).err).toContain('/must/0')
  expect((await dossier('override', runId, '--criterion', '/must/0')).err).toContain('--verdict')
})
