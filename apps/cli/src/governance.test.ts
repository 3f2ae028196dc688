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
let env: Record<string, string>
let runId: string
let cv: string

beforeAll(async () => {
  database = await createTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'dossier-cli-'))
  env = {
    DATABASE_URL: database.url,
    DOSSIER_DATA_DIR: join(folder, 'data'),
    STORAGE_DRIVER: 'local',
    STORAGE_LOCAL_DIR: join(folder, 'local'),
    STORAGE_TMP_DIR: join(folder, 'tmp'),
    STORAGE_MIRROR: 'tmp',
    DOSSIER_WEBHOOK_NETWORKS: '127.0.0.2/32',
  }
  writeFileSync(join(folder, 'cv.json'), JSON.stringify(candidateFixtures['marco-rieben']))
  writeFileSync(join(folder, 'job.json'), JSON.stringify(jobFixtures['senior-java-developer']))
  await dossier('run', '--candidate', join(folder, 'cv.json'), '--job', join(folder, 'job.json'))
  const found = await dossier('search', 'type:cv', '--json')
  const { items } = JSON.parse(found.out) as DossierOutputs['documents']['search']
  runId = items[0]?.runId ?? ''
  cv = items[0]?.id ?? ''
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

test('a dry run shows what a policy would do, a legal hold prevents it and a deletion, and the remaining documents are deleted', async () => {
  expect((await dossier('retention', 'list')).out).toBe('There are no policies: everything is kept.')
  expect(await dossier('retention', 'set', 'cvs', '--older-than', '0')).toMatchObject({ code: 2 })
  const elsewhere = await dossier('retention', 'set', 'cvs', '--older-than', '0', '--move-to', 's3')
  expect(elsewhere).toMatchObject({ code: 2 })
  expect(elsewhere.err).toMatch(/^--move-to s3: .*S3_BUCKET is not set/)
  expect(elsewhere.err).not.toContain('STORAGE_DRIVER')
  const nowhere = await dossier('storage', 'migrate', '--from', 'local', '--to', 's3')
  expect(nowhere.err).toMatch(/^Storage driver s3 is not set up here: .*S3_BUCKET is not set/)
  const written = await dossier('retention', 'set', 'cvs', '--older-than', '0', '--delete', '--type', 'cv')
  expect(written.out).toBe('10  cvs  delete; after 0 days; cv')

  const held = await dossier('retention', 'hold', 'run', runId, '--reason', 'a lawsuit')
  expect(held.out).toMatch(/^Hold [0-9a-f-]{36} placed\.$/)
  expect((await dossier('retention', 'holds')).out).toMatch(new RegExp(`run  ${runId}  .+  held  a lawsuit`))
  expect((await dossier('retention', 'apply', '--dry-run')).out).toMatch(/^cvs  held  1 /)
  const kept = await dossier('storage', 'delete', cv)
  expect(kept).toMatchObject({ code: 6 })
  expect(kept.err).toMatch(new RegExp(`${cv}  held +A legal hold protects it\\.`))

  const [holdId = ''] = /[0-9a-f-]{36}/.exec(held.out) ?? []
  await dossier('retention', 'release', holdId, '--reason', 'settled')
  expect((await dossier('retention', 'holds')).out).toBe('There are no legal holds.')
  expect((await dossier('retention', 'holds', '--all')).out).toContain('released')
  expect((await dossier('retention', 'apply', '--dry-run')).out).toMatch(/^cvs  would delete {2}1 /)
  expect((await dossier('retention', 'apply')).out).toMatch(/^cvs  deleted  1 /)
  expect((await dossier('storage', 'delete', cv)).out).toContain('already_deleted')
  expect((await dossier('retention', 'remove', 'cvs')).out).toBe('Policy cvs removed.')
  expect(await dossier('retention', 'remove', 'cvs')).toMatchObject({ code: 3 })
})

test('a request is recorded, listed by its deadline, refused and granted', async () => {
  expect((await dossier('requests', 'list')).out).toBe('No requests found.')
  expect((await dossier('intake', 'list')).out).toBe('No links found.')
  expect(await dossier('intake', 'send', '01a1fdee-17c5-76a9-8f25-25fa382889cd')).toMatchObject({ code: 3 })
  const received = new Date().toISOString().slice(0, 10)
  const made = await dossier('requests', 'record', 'access', '--from', 'Lea Muster', '--received', received, '--json')
  const { id } = JSON.parse(made.out) as DossierOutputs['requests']['record']
  expect((await dossier('requests', 'list')).out).toMatch(/^\d{4}-\d\d-\d\d {2}open {2}access {2}Lea Muster {2}/)
  expect((await dossier('requests', 'extend', id, '--reason', 'many files')).out).toContain('many files')
  expect(await dossier('requests', 'answer', id)).toMatchObject({ code: 2 })
  expect((await dossier('requests', 'answer', id, '--refuse', 'nothing is kept')).out).toContain('refused')
  expect((await dossier('requests', 'answer', id, '--grant')).code).not.toBe(0)
  expect((await dossier('requests', 'list', '--all')).out).toContain('refused')
  expect(await dossier('requests', 'record', 'cake', '--from', 'Lea', '--received', received)).toMatchObject({
    code: 2,
  })
})

test('missing documents are reported one by one, and the exit code says so', async () => {
  const missing = '01a1fd24-a918-72c9-b015-110272feff23'
  const answer = await dossier('storage', 'delete', cv, missing)
  expect(answer.code).toBe(6)
  expect(answer.err).toMatch(new RegExp(`already_deleted.*\n${missing}  not_found`))
})

test('a quota is shown, set, warned about and removed', async () => {
  expect((await dossier('storage', 'quota')).out).toMatch(/files; no quota\.$/)
  const full = await dossier('storage', 'quota', '--set', '1KiB')
  expect(full.out).toContain('The storage is full: new runs are refused.')
  expect((await dossier('storage', 'usage', '--days', '1')).out).toMatch(/local {2,}files/)
  expect(await dossier('storage', 'quota', '--set', 'much')).toMatchObject({ code: 2 })
  expect((await dossier('storage', 'quota', '--unset')).out).toMatch(/no quota\.$/)
  const [, name = ''] = /no quota {2}(.+)$/m.exec((await dossier('storage', 'quota', '--members')).out) ?? []
  expect((await dossier('storage', 'quota', '--member', name, '--set', '5GiB')).out).toMatch(/ of 5\.0 GiB\.$/)
  expect((await dossier('storage', 'quota', '--member', name)).out).toMatch(/ of 5\.0 GiB\.$/)
  expect(await dossier('storage', 'quota', '--member', 'nobody')).toMatchObject({ code: 3 })
  expect((await dossier('storage', 'quota', '--member', name, '--unset')).out).toMatch(/no quota\.$/)
})

test('mirrors report what they have, and catch up', async () => {
  expect((await dossier('storage', 'mirror', 'catch-up')).out).toMatch(/^Creating copies for \d+ runs/)
  const { out } = await dossier('storage', 'mirror', 'status')
  expect(out).toMatch(/^tmp  \d+ stored \(.+\)  \d+ pending \(.+\)  0 missing/)
})

test('a webhook is added if its address is allowed, changed, and removed', async () => {
  const refused = await dossier('webhooks', 'create', 'https://localhost/hook')
  expect(refused).toMatchObject({ code: 2 })
  expect(refused.err).toContain('localhost resolves to a network that webhooks cannot reach')
  expect((await dossier('webhooks', 'create', 'ftp://example.org/')).err).toContain('must use https')

  const made = await dossier('webhooks', 'create', 'http://127.0.0.2:9/hook', '--event', 'storage.deleted')
  const [id = '', secret] = made.out.split('\n')
  expect(secret).toMatch(/^whsec_\S+ {3}The secret is shown only once\.$/)
  expect((await dossier('webhooks', 'list')).out).toBe(
    `${id}  active  0 pending  0 failed permanently  storage.deleted  http://127.0.0.2:9/hook`,
  )
  expect((await dossier('webhooks', 'update', id, '--pause')).out).toContain('paused')
  expect(await dossier('webhooks', 'update', id)).toMatchObject({ code: 2 })
  expect((await dossier('webhooks', 'rotate-secret', id)).out).not.toBe(secret)
  const tried = await dossier('webhooks', 'test', id)
  expect(tried).toMatchObject({ code: 1, err: 'Not delivered: connection, no response.' })
  expect((await dossier('webhooks', 'deliveries', id)).out).toBe('No deliveries found.')
  expect((await dossier('webhooks', 'redeliver', id)).out).toBe('0 redelivered.')
  expect((await dossier('webhooks', 'remove', id)).out).toBe('Removed.')
  expect(await dossier('webhooks', 'deliveries', id)).toMatchObject({ code: 3 })
})
