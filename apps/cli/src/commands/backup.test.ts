import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from '@dossier/db'
import { createTestDatabase, type TestDatabase } from '@dossier/db/testing'
import { candidateFixtures } from '@dossier/profiles/fixtures'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runProgram } from '../program.ts'

let databases: TestDatabase[]
let folder: string
let source: Record<string, string>
let target: Record<string, string>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-cli-backup-'))
  databases = [await createTestDatabase(), await createTestDatabase()]
  const [from, to] = databases.map(({ url }) => url)
  const secret = { DOSSIER_SECRET: 'a secret of sixteen or more' }
  source = { ...secret, DATABASE_URL: from ?? '', DOSSIER_DATA_DIR: folder, STORAGE_TMP_DIR: join(folder, 'tmp') }
  const local = { STORAGE_DRIVER: 'local', STORAGE_LOCAL_DIR: join(folder, 'local') }
  target = { ...secret, DATABASE_URL: to ?? '', DOSSIER_DATA_DIR: folder, ...local }
  mkdirSync(join(folder, 'old'))
  writeFileSync(join(folder, 'old', 'cv.json'), JSON.stringify(candidateFixtures['marco-rieben']))
  writeFileSync(join(folder, 'old', 'notes.txt'), 'x')
})
afterAll(async () => {
  for (const database of databases) await database.close()
  rmSync(folder, { recursive: true })
})

async function dossier(env: Record<string, string>, ...args: string[]) {
  const lines: string[] = []
  const code = await runProgram(args, { env, out: (line) => lines.push(line), err: (line) => lines.push(line) })
  return { code, text: lines.join('\n') }
}

test('an old folder is imported, backed up, verified, and restored into another driver; damage is reported', async () => {
  const imported = await dossier(source, 'storage', 'import', join(folder, 'old'))
  expect(imported).toMatchObject({ code: 0, text: expect.stringContaining('skipped: notes.txt') as string })
  const [file, trail, key] = [join(folder, 'all.tar'), join(folder, 'trail.jsonl'), join(folder, 'key.pub')]
  expect(await dossier(source, 'audit', 'export', '--out', trail)).toMatchObject({ code: 0 })
  expect(await dossier(source, 'backup', file)).toMatchObject({
    code: 0,
    text: expect.stringContaining('2 objects') as string,
  })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(await dossier(source, 'backup', file)).toMatchObject({
    code: 2,
    text: expect.stringContaining('--force') as string,
  })
  expect(await dossier({}, 'backup', 'verify', file)).toMatchObject({
    code: 0,
    text: expect.stringContaining('is intact') as string,
  })

  const checked = await dossier(target, 'restore', file, '--check')
  expect(checked).toMatchObject({ code: 0, text: expect.stringContaining('nothing was changed') as string })
  const restored = await dossier(target, 'restore', file)
  expect(restored).toMatchObject({
    code: 0,
    text: expect.stringContaining('2 objects were stored on local') as string,
  })
  expect((await dossier(target, 'restore', file)).text).toContain('0 rows were restored')
  // Simulates lost objects, and a limit that is lower by now.
  await databases[1]?.db.execute(sql`delete from stored_objects`)
  expect(await dossier(target, 'storage', 'quota', '--set', '1KiB')).toMatchObject({ code: 0 })
  const refused = await dossier(target, 'restore', file)
  expect(refused).toMatchObject({
    code: 6,
    text: expect.stringMatching(
      /nothing was changed\.\n.* 0 B of 1\.0 KiB are used, the archive needs .* more\. .*storage quota --set 1MiB/,
    ) as string,
  })
  expect(await dossier(target, 'storage', 'quota', '--set', '1MiB')).toMatchObject({ code: 0 })
  expect((await dossier(target, 'restore', file)).text).toContain('2 objects')
  expect(await dossier(target, 'audit', 'verify')).toMatchObject({ code: 0 })
  // The copy has the original's chain: its key vouches for an earlier export, whose last link the copy still has.
  writeFileSync(key, (await dossier(target, 'audit', 'keys', '--pem')).text)
  const earlier = await dossier({}, 'audit', 'verify', '--file', trail, '--key', key)
  expect(earlier).toMatchObject({ code: 0 })
  const [known = ''] = /\d+:[0-9a-f]{64}/.exec(earlier.text) ?? []
  expect(await dossier(target, 'audit', 'verify', '--known', known)).toMatchObject({ code: 0 })
  const another = known.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'))
  expect(await dossier(target, 'audit', 'verify', '--known', another)).toMatchObject({ code: 4 })
  const other = await dossier({ ...target, DOSSIER_SECRET: 'quite another secret here' }, 'restore', file, '--check')
  expect(other.text).toContain('another secret')

  const bytes = readFileSync(file)
  bytes.write('X', bytes.lastIndexOf('Rieben'))
  writeFileSync(file, bytes)
  expect(await dossier({}, 'backup', 'verify', file)).toMatchObject({
    code: 4,
    text: expect.stringMatching(/20-objects.* is not what was archived/) as string,
  })
  expect(await dossier(target, 'restore', file)).toMatchObject({ code: 4 })
  writeFileSync(file, 'no archive')
  expect(await dossier({}, 'backup', 'verify', file)).toMatchObject({ code: 4 })
})

test('commands that need the database do not use a server, and unusable files are reported', async () => {
  const server = { DOSSIER_URL: 'http://127.0.0.1:9' }
  for (const args of [
    ['backup', 'x.tar'],
    ['restore', 'x.tar'],
    ['storage', 'import', folder],
  ]) {
    expect(await dossier(server, ...args)).toMatchObject({
      code: 2,
      text: expect.stringContaining('DOSSIER_URL') as string,
    })
  }
  expect(await dossier(target, 'restore', join(folder, 'none.tar'))).toMatchObject({ code: 2 })
  expect(await dossier(source, 'backup', join(folder, 'none', 'x.tar'))).toMatchObject({ code: 2 })
  expect(await dossier(source, 'storage', 'import', join(folder, 'none'))).toMatchObject({ code: 3 })
  writeFileSync(join(folder, 'receipts.json'), '{"person":1}')
  expect(await dossier(target, 'restore', 'x.tar', '--receipts', join(folder, 'receipts.json'))).toMatchObject({
    code: 2,
  })
  expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([])
})
