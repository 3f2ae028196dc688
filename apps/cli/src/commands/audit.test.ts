import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestDatabase, type TestDatabase } from '@dossier/db/testing'
import { candidateFixtures } from '@dossier/profiles/fixtures'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runProgram } from '../program.ts'

let database: TestDatabase
let folder: string
let env: Record<string, string>

beforeAll(async () => {
  database = await createTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'dossier-cli-audit-'))
  env = { DATABASE_URL: database.url, DOSSIER_DATA_DIR: join(folder, 'data'), STORAGE_TMP_DIR: join(folder, 'storage') }
  writeFileSync(join(folder, 'cv.json'), JSON.stringify(candidateFixtures['marco-rieben']))
})

afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

async function dossier(args: string[], variables: Record<string, string> = env) {
  const lines: string[] = []
  const world = { env: variables, out: (line: string) => lines.push(line), err: (line: string) => lines.push(line) }
  return { code: await runProgram(args, world), text: lines.join('\n') }
}

/** A machine without anything of Dossier's but the program. */
const elsewhere = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', DOSSIER_DATA_DIR: '/nowhere' }

test('an export verifies offline with the public key alone, and a change in it is found', async () => {
  expect(await dossier(['run', '--candidate', join(folder, 'cv.json')])).toMatchObject({ code: 0 })
  expect(await dossier(['audit', 'verify'])).toMatchObject({ code: 0, text: expect.stringContaining('is intact') })
  const [file, key] = [join(folder, 'all.jsonl'), join(folder, 'key.pub')]
  expect(await dossier(['audit', 'export', '--out', file])).toMatchObject({ code: 0 })
  writeFileSync(key, (await dossier(['audit', 'keys', '--pem'])).text)

  const offline = ['audit', 'verify', '--file', file, '--key', key]
  expect(await dossier(offline, elsewhere)).toMatchObject({ code: 0, text: expect.stringContaining('is intact') })
  const text = readFileSync(file, 'utf8')
  expect(text).not.toMatch(/Marco|Rieben/)

  writeFileSync(file, text.replace('"type":"document.generated"', '"type":"document.forgotten"'))
  const changed = await dossier(offline, elsewhere)
  expect(changed).toMatchObject({ code: 4, text: expect.stringMatching(/First bad link: \d+ \(event .+\): edited/) })
  writeFileSync(file, 'something else')
  expect(await dossier(offline, elsewhere)).toMatchObject({ code: 2 })
  expect(await dossier(['audit', 'verify', '--file', file], elsewhere)).toMatchObject({ code: 2 })
})

test('a part of the chain also verifies, even across a key change', async () => {
  const before = (await dossier(['audit', 'keys'])).text
  expect(await dossier(['audit', 'rotate-key'])).toMatchObject({ code: 0 })
  expect((await dossier(['audit', 'keys'])).text.split('\n')).toHaveLength(2)
  const file = join(folder, 'part.jsonl')
  expect(await dossier(['audit', 'export', '--from', '3', '--to', '7', '--out', file])).toMatchObject({ code: 0 })
  const [fingerprint = ''] = /sha256:[0-9a-f]{64}/.exec(before) ?? []
  const offline = ['audit', 'verify', '--file', file, '--key', fingerprint]
  expect(await dossier(offline, elsewhere)).toMatchObject({ code: 0 })
  const stranger = `sha256:${'ab'.repeat(32)}`
  expect(await dossier([...offline.slice(0, -1), stranger], elsewhere)).toMatchObject({ code: 4 })
  expect(await dossier(['audit', 'verify'])).toMatchObject({ code: 0 })
  expect(await dossier(['audit', 'export', '--from', '3', '--to', '7', '--out', file])).toMatchObject({ code: 2 })
  expect(await dossier(['audit', 'export', '--from', '900', '--out', `${file}2`])).toMatchObject({ code: 3 })
})

test('a new secret continues the chain once the old one has announced its key', async () => {
  const first = { ...env, DOSSIER_DATA_DIR: join(folder, 'other'), DOSSIER_SECRET: 'the first secret of all' }
  const fresh = await createTestDatabase()
  try {
    const old = { ...first, DATABASE_URL: fresh.url }
    const young = { ...old, DOSSIER_SECRET: 'the second secret of all' }
    expect(await dossier(['audit', 'verify'], old)).toMatchObject({ code: 0 })
    expect(await dossier(['audit', 'verify'], young)).toMatchObject({ code: 4 })
    expect(await dossier(['audit', 'rotate-key'], young)).toMatchObject({ code: 2 })
    const both = { ...young, DOSSIER_SECRET_PREVIOUS: old.DOSSIER_SECRET }
    expect(await dossier(['audit', 'rotate-key'], both)).toMatchObject({ code: 0 })
    expect(await dossier(['audit', 'verify'], young)).toMatchObject({ code: 0 })
  } finally {
    await fresh.close()
  }
})
