import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findDocument, sql } from '@dossier/db'
import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import { readAll } from '@dossier/workspace'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDocument } from '../documents/open-download.ts'
import { createTestServices, ended, fullRun, type TestServices } from '../testing/test-services.ts'
import { importFolder } from './import-folder.ts'

const at = new Date('2023-05-04T10:20:30Z')
let folder: string
let own: TestServices
let docx: Uint8Array

beforeAll(async () => {
  own = await createTestServices()
  await own.database.db.execute(sql`update memberships set role = 'admin'`)
  const { runId } = await own.api().runs.create({ ...fullRun, job: null, terms: null })
  await ended(own, runId)
  const { documents } = await own.api().runs.get({ runId })
  const cv = documents.find(({ documentType }) => documentType === 'cv')
  docx = await readAll(await (await openDocument(own.services, caller(), cv?.id ?? '')).open())
  folder = mkdtempSync(join(tmpdir(), 'dossier-old-'))
  fill()
})
afterAll(async () => {
  await own.close()
  rmSync(folder, { recursive: true })
})

const caller = () => ({ owner: own.owner, requestId: 'test' })
const take = (options = {}) => importFolder(own.services, caller(), folder, options)

const counts = () =>
  own.database.db.execute(sql`select (select count(*) from runs) as runs,
  (select count(*) from generated_documents) as documents, (select count(*) from audit_events where type like '%imported') as events`)

/** A realistic old folder, including some files that should not be there. */
function fill(): void {
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)
  for (const name of ['input', 'output', 'Bank']) mkdirSync(join(folder, name))
  put(
    'input/cv_extracted.json',
    JSON.stringify({ ...candidateFixtures['marco-rieben'], Vorname: 'Jürg', Nachname: 'Müller' }),
  )
  put('output/cv_Jrg_Mller_20230504-102030.docx', Buffer.concat([docx, Buffer.from('')]))
  put('Bank/job.json', JSON.stringify(jobFixtures['senior-java-developer']))
  put('Bank/person.json', JSON.stringify(candidateFixtures['marco-rieben']))
  utimesSync(join(folder, 'output/cv_Jrg_Mller_20230504-102030.docx'), at, at)
  put('output/cv_copy.docx', docx)
  put('output/cv_Nora_Feld.docx', 'not a Word document')
  put('output/cv_20230504.docx', Buffer.concat([docx, Buffer.from('\0')]))
  put('output/offer.docx', docx)
  put('input/empty.json', '')
  put('input/broken.json', '{"Vorname":')
  put('input/binary.json', Buffer.from([0xff, 0xfe, 0x00]))
  put('input/other.json', '{"a":1}')
  put('input/list.json', '[1,2]')
  put('input/=cmd()\u202e<script>.txt', 'x')
  put('input/huge.json', '{}')
  truncateSync(join(folder, 'input/huge.json'), 5 * 1024 * 1024)
  symlinkSync('/etc/passwd', join(folder, 'input/cv_link.docx'))
  symlinkSync('/etc', join(folder, 'etc'))
}

test('imports an old folder as runs with their documents, unchanged and with their dates, and lists the rest with reasons', async () => {
  const foreseen = await take({ dryRun: true })
  const report = await take()
  expect(foreseen.runs.map(({ files, state }) => [files, state])).toEqual(
    report.runs.map(({ files, state }) => [files, state]),
  )
  expect(report.runs.map(({ files }) => files)).toEqual([
    ['output/cv_Jrg_Mller_20230504-102030.docx', 'input/cv_extracted.json'],
    ['Bank/person.json'],
  ])
  expect(report.jobs).toEqual(['Bank/job.json'])
  const reasons = Object.fromEntries(report.skipped.map(({ path, reason }) => [path, reason]))
  expect(reasons).toEqual({
    etc: 'link',
    'input/=cmd()\ufffd<script>.txt': 'unknown_kind',
    'input/binary.json': 'not_json',
    'input/broken.json': 'not_json',
    'input/cv_link.docx': 'link',
    'input/empty.json': 'empty',
    'input/huge.json': 'too_large',
    'input/list.json': 'not_recognised',
    'input/other.json': 'not_recognised',
    'output/cv_20230504.docx': expect.stringMatching(/no_name|not_docx/) as string,
    'output/cv_Nora_Feld.docx': 'not_docx',
    'output/cv_copy.docx': 'same_content',
    'output/offer.docx': 'unknown_kind',
  })
  const [first] = report.runs
  expect(first?.runId).toBe('Juerg-Mueller_20230504-102030')
  const details = await own.api().runs.get({ runId: first?.runId ?? '' })
  expect(details.run).toMatchObject({ status: 'succeeded', asOf: at.toISOString(), versions: { engine: 'imported' } })
  expect(details.candidate).toMatchObject({ givenName: 'Jürg', familyName: 'Müller' })
  const cv = details.documents.find(({ documentType }) => documentType === 'cv')
  const bytes = await readAll(await (await openDocument(own.services, caller(), cv?.id ?? '')).open())
  expect(Buffer.from(bytes).equals(readFileSync(join(folder, 'output/cv_Jrg_Mller_20230504-102030.docx')))).toBe(true)
  expect((await own.api().documents.search({ query: 'jurg muller typ:cv' })).items).toHaveLength(1)
})

test('changes nothing when the same folder is imported again', async () => {
  await take()
  const before = [...(await counts())]
  const again = await take()
  expect(again.runs.map(({ state }) => state)).toEqual(['present', 'present'])
  expect([...(await counts())]).toEqual(before)
})

test('never replaces a lost imported document with a generated one, and reports `version_gone` on replay', async () => {
  const { runs } = await take()
  const runId = runs[0]?.runId ?? ''
  expect(await own.api().runs.replay({ runId })).toMatchObject({ outcome: 'version_gone', identical: false })
  const { documents } = await own.api().runs.get({ runId })
  const id = documents.find(({ documentType }) => documentType === 'cv')?.id ?? ''
  const row = await findDocument(own.services.db, own.owner, id)
  await own.services.storage.current.delete([row?.storagePath ?? ''])
  const download = await openDocument(own.services, caller(), id)
  await expect(download.open()).rejects.toMatchObject({ code: 'not_reproducible' })
})

test('refuses a missing folder, and a caller who is not an administrator', async () => {
  await expect(importFolder(own.services, caller(), join(folder, 'none'))).rejects.toMatchObject({ code: 'not_found' })
  const owner = await own.database.createColleague(own.owner)
  await expect(importFolder(own.services, { owner, requestId: 'test' }, folder)).rejects.toMatchObject({
    code: 'forbidden',
  })
})
