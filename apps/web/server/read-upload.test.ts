import { ReaderPool } from '@dossier/extraction/sandbox'
import { afterAll, expect, it } from 'vitest'
import type { KeptFile } from '../app/web-context.ts'
import { readUpload } from './read-upload.ts'

const readers = new ReaderPool()
afterAll(() => readers.close())

const kept: KeptFile = { sha256: 'a'.repeat(64), usedFor: null, full: null }
const keep = () => Promise.resolve(kept)
const bytes = (text: string) => new TextEncoder().encode(text)

it('returns a CV as JSON Resume, with what to check', async () => {
  const cv = [
    'Nora Beispiel',
    'nora.beispiel@example.com',
    '',
    'Berufserfahrung',
    '',
    '03/2019 – heute',
    'Pflegefachfrau HF, Spital Musterwil',
    '- Pflege von Patientinnen nach Operationen',
  ].join('\n')
  const reading = await readUpload(bytes(cv), { readers, side: 'candidate', language: 'de', keep })
  expect.assert(reading.problem === null)
  const resume: unknown = JSON.parse(reading.text)
  expect(resume).toMatchObject({
    basics: { name: 'Nora Beispiel', email: 'nora.beispiel@example.com' },
    work: [{ startDate: '2019-03' }],
  })
  expect(reading.kept, 'a CV that was read waits for its run').toEqual(kept)
  expect(reading.places['/basics/name']).toEqual({ page: 1, box: null, text: 'Nora Beispiel' })
})

it('reports in a sentence what a CV lacks', async () => {
  const cv =
    'Nora Beispiel\nnora.beispiel@example.com\n\nSprachen\n- Deutsch (Muttersprache)\n- Englisch (B2)\n\nKenntnisse\n- SAP\n- Excel\n'
  const reading = await readUpload(bytes(cv), { readers, side: 'candidate', language: 'de', keep })
  expect.assert(reading.problem === null)
  expect(reading.toCheck).toContainEqual({
    pointer: '/work',
    text: '',
    message: expect.stringContaining('Es wurde keine Berufserfahrung gefunden'),
  })
})

it('returns an advert as text', async () => {
  const advert = 'Pflegefachperson HF\n\nIhr Profil\n- Diplom als Pflegefachperson HF\n'
  const reading = await readUpload(bytes(advert), { readers, side: 'job', language: 'de', keep })
  expect(reading.text).toContain('Diplom als Pflegefachperson HF')
})

it.each([
  ['de', 'Die Datei enthält keinen Text'],
  ['en', 'The file contains no text'],
] as const)('says in %s why a file cannot be read', async (language, sentence) => {
  const reading = await readUpload(new Uint8Array(), { readers, side: 'candidate', language, keep })
  expect(reading).toEqual({ text: null, problem: expect.stringContaining(sentence) })
})
