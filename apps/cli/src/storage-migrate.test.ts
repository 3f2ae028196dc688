import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DossierOutputs } from '@dossier/api/client'
import { createTestDatabase, type TestDatabase } from '@dossier/db/testing'
import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runProgram } from './program.ts'

type Migrations = DossierOutputs['storage']['migrations']

let database: TestDatabase
let folder: string
let env: Record<string, string>

beforeAll(async () => {
  database = await createTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'dossier-cli-'))
  env = {
    DATABASE_URL: database.url,
    DOSSIER_DATA_DIR: join(folder, 'data'),
    STORAGE_DRIVER: 'local',
    STORAGE_LOCAL_DIR: join(folder, 'local'),
    STORAGE_TMP_DIR: join(folder, 'tmp'),
  }
  writeFileSync(join(folder, 'cv.json'), JSON.stringify(candidateFixtures['marco-rieben']))
  writeFileSync(join(folder, 'job.json'), JSON.stringify(jobFixtures['senior-java-developer']))
  await dossier('run', '--candidate', join(folder, 'cv.json'), '--job', join(folder, 'job.json'))
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

const migrate = (...args: string[]) => dossier('storage', 'migrate', ...args)

/** The objects in a driver's folder. */
function objectsIn(driver: string): string[] {
  const all = readdirSync(join(folder, driver, 'objects'), { recursive: true, encoding: 'utf8' })
  return all.filter((name) => name.endsWith('@'))
}

test('files are moved, moved back, moved again and released, without a server', async () => {
  const files = objectsIn('local').length
  const plan = await migrate('--from', 'local', '--to', 'tmp', '--dry-run')
  expect(plan.out).toContain(`Would move ${files} files`)
  expect(plan.out).toContain('New files still go to local: set STORAGE_DRIVER=tmp')
  expect((await migrate('--status')).out).toBe('There are no migrations.')

  const moved = await migrate('--from', 'local', '--to', 'tmp', '--concurrency', '4')
  expect(moved).toMatchObject({ code: 0 })
  expect(moved.out).toMatch(new RegExp(`done: move from local to tmp: 100 %, ${files} of ${files} files, .+ files/s`))
  expect(moved.out).toContain('local still has copies: --rollback')

  const back = await migrate('--rollback', '--json')
  expect(JSON.parse(back.out) as Migrations['get']).toMatchObject({ kind: 'rollback', state: 'done', left: 0 })
  expect(objectsIn('local')).toHaveLength(files)
  const letGo = await migrate('--delete-source')
  expect(letGo.out).toMatch(new RegExp(`done: deletion of sources on tmp: 100 %, ${files} of ${files} files`))
  expect(objectsIn('tmp')).toEqual([])

  const again = await migrate('--from', 'local', '--to', 'tmp', '--delete-source')
  expect(again.out).toMatch(/done: deletion of sources on local: 100 %/)
  expect(objectsIn('local')).toEqual([])
  expect(objectsIn('tmp')).toHaveLength(files)
  expect((await migrate('--status')).out.split('\n')).toHaveLength(5)
})

test('a file that differs from its record stays, is reported with the reason, and the exit code says so', async () => {
  const [first = ''] = objectsIn('tmp')
  const path = join(folder, 'tmp', 'objects', first)
  const bytes = readFileSync(path)
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
  writeFileSync(path, bytes)
  const moved = await migrate('--from', 'tmp', '--to', 'local')
  expect(moved.code).toBe(4)
  const refused = new RegExp(
    `REFUSED  \\S+_Marco-Rieben_\\S+  \\S+  ${first.slice(0, -1)}  differs in content from its record`,
  )
  expect(moved.err).toMatch(refused)
  expect(moved.err).toContain('1 files are still on tmp.')
  const [newest] = JSON.parse((await migrate('--status', '--json')).out) as Migrations['list']['items']
  expect((await migrate('--status', newest?.id ?? '')).out).toMatch(refused)
})

test('impossible requests are refused before anything is done', async () => {
  expect(await migrate()).toMatchObject({ code: 2 })
  expect(await migrate('--from', 'local')).toMatchObject({ code: 2, err: 'A migration requires both --from and --to.' })
  expect(await migrate('--from', 'local', '--to', 'tmp', '--rollback')).toMatchObject({ code: 2 })
  expect((await migrate('--from', 'local', '--to', 'azure')).err).toContain('AZURE_')
  expect((await migrate('--from', 'local', '--to', 'nowhere')).err).toContain('A storage driver is one of')
  expect(await migrate('--cancel', '01a1fd24-a918-72c9-b015-110272feff23')).toMatchObject({ code: 3 })
})
