import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestDatabase, type TestDatabase } from '@dossier/db/testing'
import { candidateFixtures } from '@dossier/profiles/fixtures'
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

async function newRun(name: string, more: object = {}): Promise<string> {
  const path = join(folder, `${name}.json`)
  writeFileSync(path, JSON.stringify({ ...candidateFixtures['marco-rieben'], Nachname: name, ...more }))
  const { out } = await dossier('run', '--candidate', path, '--locale', 'en', '--out', join(folder, name), '--json')
  return (JSON.parse(out) as { runId: string }).runId
}

test('a CV is recorded as sent, listed by a misspelt client, and proven to be the file in the mailbox', async () => {
  const runId = await newRun('Rieben')
  const sent = await dossier('submit', runId, '--client', 'Müller AG', '--recipient', 'Erika', '--type', 'cv', '--json')
  expect(sent.code).toBe(0)
  const [submission] = (JSON.parse(sent.out) as { submissions: { id: string }[] }).submissions

  const again = await dossier('submit', runId, '--client', 'MUELLER')
  expect(again).toMatchObject({ code: 6, err: expect.stringContaining(`Acknowledge submission ${submission?.id}`) })
  const known = await dossier('submit', runId, '--client', 'MUELLER', '--acknowledge', submission?.id ?? '')
  expect(known.code).toBe(0)

  const listed = await dossier('submissions', 'muler')
  expect(listed.out.split('\n')).toHaveLength(2)
  expect((await dossier('submissions', '--from', 'soon')).code).toBe(2)

  const table = join(folder, 'sent.csv')
  expect(await dossier('submissions', 'muler', '--csv', '--out', table)).toMatchObject({ code: 0 })
  expect(readFileSync(table, 'utf8').split('\r\n')).toHaveLength(4)
  expect(await dossier('submissions', '--csv', '--out', table)).toMatchObject({ code: 2 })

  const file = join(folder, 'Rieben', 'CV_Marco_Rieben.docx')
  const identified = await dossier('identify', file)
  expect(identified).toMatchObject({ code: 0, out: expect.stringContaining('sent to Müller AG, Erika on ') })
  writeFileSync(join(folder, 'other.docx'), Buffer.concat([readFileSync(file), Buffer.from('x')]))
  expect(await dossier('identify', join(folder, 'other.docx'))).toMatchObject({
    code: 4,
    err: expect.stringContaining('differs in how it is packed') as string,
  })
  writeFileSync(join(folder, 'strange.docx'), 'x')
  expect(await dossier('identify', join(folder, 'strange.docx'))).toMatchObject({ code: 3 })
  expect(await dossier('identify', join(folder, 'nothing.docx'))).toMatchObject({ code: 2 })
})

test('an open value is reported with its place, and nothing is recorded', async () => {
  const runId = await newRun('Offen', { Kurzprofil: 'Marco ist ! bitte prüfen ! stark.' })
  const refused = await dossier('submit', runId, '--client', 'Helvetia', '--date', '2026-02-30')
  expect(refused.code).toBe(2)
  const blocked = await dossier('submit', runId, '--client', 'Helvetia')
  expect(blocked).toMatchObject({ code: 6, err: expect.stringContaining('/candidate/profile') })
  expect((await dossier('submissions', 'Offen')).out).toBe('No submissions found.')

  expect(await dossier('waive', runId, '--reason', 'agreed by phone')).toMatchObject({
    code: 0,
    out: expect.stringContaining('/candidate/profile  waived'),
  })
  const { out } = await dossier('submit', runId, '--client', 'Helvetia', '--json')
  const [submission] = (JSON.parse(out) as { submissions: { id: string }[] }).submissions
  expect((await dossier('clients', 'helv')).out).toMatch(/^Helvetia +1 /)
  expect((await dossier('retract', submission?.id ?? '', '--reason', 'the wrong one')).out).toContain('the wrong one')
})

test('a search is saved, run by its name and removed; a link is made', async () => {
  const runId = await newRun('Merkmal')
  const saved = await dossier('searches', 'save', 'My CVs', 'merkmal', '-typ:dashboard', '--pin', '--share')
  expect(saved).toMatchObject({ code: 0, out: expect.stringContaining('pinned, shared') })
  expect((await dossier('searches', 'list')).out).toContain('My CVs')
  const found = await dossier('searches', 'run', 'my cvs')
  expect(found.out).toContain('CV_Marco_Merkmal.docx')
  expect(found.out).not.toContain('Dashboard')
  expect(await dossier('searches', 'run', 'nothing')).toMatchObject({
    code: 3,
    err: expect.stringContaining('Saved searches: “My CVs”'),
  })
  expect((await dossier('searches', 'remove', 'My CVs')).out).toBe('removed')
  expect((await dossier('link', runId)).out).toMatch(/\/download\/\S+\nexpires 2/)
  expect((await dossier('audit', 'status')).out).toContain('last verification')
})

test('documents are shared by a link, listed with their current state, and the link is revoked', async () => {
  const runId = await newRun('Teilen')
  const made = await dossier('link', 'create', runId, '--recipient', 'Erika Beispiel', '--expires', '2d', '--json')
  expect(made.code).toBe(0)
  const { link, url } = JSON.parse(made.out) as {
    link: { id: string; createdAt: string; expiresAt: string }
    url: string
  }
  expect(url).toMatch(/^.*\/s\/[\w-]{16}#[\w-]{43}$/)
  expect(Date.parse(link.expiresAt) - Date.parse(link.createdAt)).toBe(2 * 24 * 3_600_000)
  expect((await dossier('link', 'list', runId)).out).toMatch(
    /Erika Beispiel .*not opened .*0\/1 downloaded .*no answer/,
  )
  expect((await dossier('link', 'revoke', link.id)).out).toContain('revoked')
  expect((await dossier('link', 'create', runId, '--recipient', 'X', '--expires', 'soon')).code).not.toBe(0)
  // The signed download link still works as before.
  expect((await dossier('link', runId)).out).toContain('/download/')
})
