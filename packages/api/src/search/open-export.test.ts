import { setImmediate } from 'node:timers/promises'
import { insertSampleRun } from '@dossier/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportInput } from './export-input.ts'
import { createTestServices, type TestServices } from '../testing/test-services.ts'
import { openExport } from './open-export.ts'

let test: TestServices

beforeAll(async () => {
  test = await createTestServices({ now: () => new Date('2026-11-21T08:00:00Z'), concurrency: 0 })
  const { database, owner } = test
  await insertSampleRun(database.db, owner, {
    name: 'Jürg Müller',
    types: ['cv', 'offer'],
    at: new Date('2026-04-01T10:00:00Z'),
  })
  await insertSampleRun(database.db, owner, {
    name: '=cmd()|calc',
    title: '@SUM(A1)',
    at: new Date('2026-04-02T10:00:00Z'),
  })
  await insertSampleRun(database.db, await database.createOwner(), { name: 'Jürg Müller' })
})
afterAll(() => test.close())

function open(query: string, more: object) {
  const input = exportInput.parse({ query, timeZone: 'Europe/Zurich', ...more })
  return openExport(test.services, { owner: test.owner, requestId: 'test' }, input)
}

async function text(query: string, more: object): Promise<string> {
  const stream = await (await open(query, more)).open()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks).toString('utf8')
}

async function lastEvent() {
  const { items } = await test.api().audit.list({ types: ['documents.exported'], limit: 1 })
  return items[0]?.data
}

describe('openExport', () => {
  it('writes a table for spreadsheets, in the reader’s language and time', async () => {
    const columns = ['createdAt', 'candidateName', 'documentType', 'score']
    expect(await text('kandidat:müller', { format: 'csv', columns, language: 'de' })).toBe(
      '\ufeff"Erstellt";"Kandidat";"Typ";"Punkte"\r\n' +
        '"2026-04-01 12:00:00";"Jürg Müller";"offer";\r\n' +
        '"2026-04-01 12:00:00";"Jürg Müller";"cv";\r\n',
    )
  })

  it('writes one object per line for programs, with every column', async () => {
    const lines = (await text('typ:cv', { format: 'jsonl' })).trimEnd().split('\n')
    const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    const { items } = await test.api().documents.search({ query: 'typ:cv' })
    expect(rows.map(({ id }) => id)).toEqual(items.map(({ id }) => id))
    expect(rows[0]).toMatchObject({ candidateName: '=cmd()|calc', documentType: 'cv', sha256: items[0]?.sha256 })
  })

  it('writes no name that a spreadsheet would execute', async () => {
    expect(await text('', { format: 'csv', columns: ['candidateName', 'jobTitle'] })).toContain(
      `"'=cmd()|calc";"'@SUM(A1)"\r\n`,
    )
  })

  it('contains only the heading when nothing was found', async () => {
    expect(await text('xyzxyz', { format: 'csv', columns: ['id'] })).toBe('\ufeff"Document"\r\n')
    expect(await text('xyzxyz', { format: 'jsonl' })).toBe('')
  })

  it('refuses a query with an error, with its message', async () => {
    await expect(open('typ:lebenslaf', { format: 'csv', language: 'de' })).rejects.toMatchObject({
      code: 'invalid_input',
      message: '«lebenslaf» ist kein Wert für «typ:». Meinten Sie «lebenslauf»?',
    })
  })

  it('has an address, for a query without errors', async () => {
    const { exportUrl } = test.api().documents
    const { url } = await exportUrl({ query: 'kandidat:müller', format: 'csv', columns: ['id'], language: 'en' })
    expect(url).toBe('/export/documents.csv?q=candidate%3Am%C3%BCller&language=en&timeZone=UTC&columns=id')
    await expect(exportUrl({ query: 'typ:x', format: 'csv' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  it('records what was exported', async () => {
    await text('kandidat:müller', { format: 'jsonl' })
    expect(await lastEvent()).toMatchObject({ format: 'jsonl', documents: 2, complete: true })
  })
})

describe('a large export', () => {
  const runs = 250
  const types = ['cv', 'offer', 'dashboard', 'matchmaking', 'feedback']

  beforeAll(async () => {
    for (let run = 0; run < runs; run++) {
      const at = new Date(Date.UTC(2025, 0, 1, 0, run))
      await insertSampleRun(test.database.db, test.owner, { name: 'Viola Vielfach', types, at })
    }
  })

  it('is complete, in the order of the search, with each document once', async () => {
    const lines = (await text('vielfach', { format: 'jsonl', columns: ['id', 'createdAt'] })).trimEnd().split('\n')
    const rows = lines.map((line) => JSON.parse(line) as { id: string; createdAt: string })
    expect(new Set(rows.map(({ id }) => id)).size).toBe(runs * types.length)
    const times = rows.map(({ createdAt }) => createdAt)
    expect(times).toEqual(times.toSorted().toReversed())
  })

  it('reads no more from the database than the reader takes, and records what was sent before an interruption', async () => {
    const stream = await (await open('vielfach', { format: 'csv' })).open()
    const chunks: unknown[] = []
    for await (const chunk of stream) {
      chunks.push(chunk)
      // The heading and the first batch have arrived: the export waits for a reader who takes no more.
      if (chunks.length === 2) break
    }
    for (let turn = 0; turn < 50; turn++) await setImmediate()
    await expect.poll(lastEvent).toMatchObject({ format: 'csv', complete: false })
    expect(Number((await lastEvent())?.['documents'])).toBeLessThanOrEqual(1000)
  })
})
