import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestDatabase, type TestDatabase } from '@dossier/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runProgram } from './program.ts'

let database: TestDatabase
let folder: string
let env: Record<string, string>

beforeAll(async () => {
  database = await createTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'dossier-cli-'))
  env = { DATABASE_URL: database.url, DOSSIER_DATA_DIR: join(folder, 'data'), STORAGE_TMP_DIR: join(folder, 'storage') }
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

test('terms are added, listed, removed, exported and imported', async () => {
  expect(await dossier('lexicon', 'add', 'Zwirbelfix', '--name', 'java')).toMatchObject({
    code: 0,
    out: 'Version 1: 1 added, 0 changed, 0 removed.',
  })
  await dossier('lexicon', 'add', 'Quarzomat', '--kind-of', 'java')
  expect((await dossier('lexicon', 'list', 'quarzo')).out).toMatch(
    /team:quarzomat +technology +Quarzomat +kind of Java$/,
  )
  const file = join(folder, 'team.csv')
  await dossier('lexicon', 'export', '--out', file)
  expect(readFileSync(file, 'utf8')).toContain('team:quarzomat,Quarzomat')
  expect((await dossier('lexicon', 'undo')).out).toBe('Version 3: 0 added, 0 changed, 1 removed.')
  expect((await dossier('lexicon', 'import', file, '--dry-run')).out).toBe('Dry run: 1 new, 0 changed, 1 unchanged.')
  expect((await dossier('lexicon', 'import', file)).out).toBe('Version 4: 1 new, 0 changed, 1 unchanged.')
  expect((await dossier('lexicon', 'list', '--versions')).out.split('\n')).toHaveLength(4)
})

test('a file with errors is refused, with the place of each error', async () => {
  const file = join(folder, 'wrong.csv')
  writeFileSync(file, 'conceptUri,preferredLabel\n,Bohrwerk\nteam:x,\n')
  const { code, err } = await dossier('lexicon', 'import', file)
  expect(code).toBe(6)
  expect(err).toContain('wrong.csv, line 2, column conceptUri: The id is missing')
  expect(err).toContain('wrong.csv, line 3, column preferredLabel: The concept “team:x” has no name.')
})
