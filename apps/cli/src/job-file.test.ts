import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importJobProfile } from '@dossier/profiles'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readJob } from './job-file.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-job-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function read(name: string, content: string) {
  const path = join(folder, name)
  await writeFile(path, content)
  return readJob(path, { ocr: null })
}

const must = ['Lehre als Maler/in EFZ', 'Führerausweis B']
const page = `<h1>Maler/in EFZ</h1><h2>Anforderungen</h2><ul>${must.map((one) => `<li>${one}</li>`).join('')}</ul>`
const rtf = String.raw`{\rtf1\ansi Maler/in EFZ\par Anforderungen\par - Lehre als Maler/in EFZ\par - F\'fchrerausweis B\par}`

test.each([
  ['advert.html', page],
  ['advert.rtf', rtf],
  ['advert.txt', `Maler/in EFZ\n\nAnforderungen\n- ${must.join('\n- ')}\n`],
])('reads the advert %s', async (name, content) => {
  expect(importJobProfile(await read(name, content)).value).toMatchObject({ title: 'Maler/in EFZ', must })
})

test('leaves data to the importer, which says where it is wrong', async () => {
  expect(await read('job.json', '{ "titel": ')).toBe('{ "titel": ')
})

test('names the file that it cannot read, and why', async () => {
  await expect(read('cut.pdf', '%PDF-1.7 cut')).rejects.toThrow(/cut\.pdf: /)
  await expect(readJob(join(folder, 'none.pdf'), { ocr: null })).rejects.toThrow('none.pdf')
})
