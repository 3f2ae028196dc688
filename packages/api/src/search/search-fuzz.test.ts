import { insertSampleRun } from '@dossier/db/testing'
import { assert, asyncProperty, array, constantFrom, oneof, string } from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestServices, type TestServices } from '../testing/test-services.ts'

let test: TestServices

beforeAll(async () => {
  test = await createTestServices({ concurrency: 0 })
  await insertSampleRun(test.database.db, test.owner, {
    name: 'Jürg Müller',
    title: 'C++ Developer',
    client: 'Bahn AG',
  })
})
afterAll(() => test.close())

const words = [
  'kandidat:',
  'job:',
  'typ:',
  'lauf:',
  'von:',
  'nach:',
  'am:',
  'status:',
  'kunde:',
  'versandt:',
  'datei:',
  'foo:',
  '"',
  '„',
  '“',
  ',',
  ':',
  '-',
  ' ',
  '\u0000',
  '\ud800',
  '\udc00',
  '\u202e',
  '\u200f',
  '\\',
  "'",
  '%',
  '_',
  ';--',
  'müller',
  'Mu¨ller',
  'cv',
  'ja',
  '2026-03',
  '7d',
  '9999y',
  '1e309',
  '田中',
  '😀',
  '../',
  '=cmd()',
  '<script>',
  '00000000-0000-0000-0000-000000000000',
  '0198a000-0000-7000-8000-000000000000',
  'x'.repeat(210),
  'ß'.repeat(90),
]
const pieces = constantFrom(...words)
const query = oneof(
  array(pieces, { maxLength: 10 }).map((parts) => parts.join('')),
  array(pieces, { maxLength: 40 }).map((parts) => parts.join(' ')),
  string({ unit: 'binary', maxLength: 300 }),
  string({ unit: 'grapheme', maxLength: 60 }),
)

describe('any input', () => {
  it('gets a result from documents.search', async () => {
    await assert(
      asyncProperty(query, async (text) => {
        const { items, problems } = await test.api().documents.search({ query: text, typing: true })
        expect(items.length).toBeLessThanOrEqual(1)
        for (const { span } of problems) expect(span.end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 1200 },
    )
  }, 120_000)

  it('gets completions from documents.complete', async () => {
    await assert(
      asyncProperty(query, async (text) => {
        const { span } = await test.api().documents.complete({ text })
        expect(span.end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 400 },
    )
  }, 120_000)

  it('is refused with a clear error if it is far too long', async () => {
    await expect(test.api().documents.search({ query: 'a'.repeat(4001) })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
    const { problems } = await test.api().documents.search({ query: 'müller '.repeat(500) })
    expect(problems.map(({ code }) => code)).toContain('too_long')
  })
})
