import { documentsOfRun, insertSending, upsertClient } from '@dossier/db'
import { insertSampleRun } from '@dossier/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { submissionColumns } from './export-columns.ts'
import { exportSubmissionsInput } from './inputs.ts'
import { createTestServices, type TestServices } from '../testing/test-services.ts'
import { openSubmissionExport } from './export.ts'

let test: TestServices

beforeAll(async () => {
  test = await createTestServices({ now: () => new Date('2026-11-21T08:00:00Z'), concurrency: 0 })
  await send({ name: 'Jürg Müller', client: 'Nordbank AG', sentAt: '2026-04-10T10:00:00Z' })
  const hostile = { client: '=HYPERLINK("x")', recipient: '@SUM(A1)', note: '+1\n=2', sentAt: '2026-04-11T10:00:00Z' }
  await send({ name: '=cmd()|calc', ...hostile })
})
afterAll(() => test.close())

interface Sent {
  name: string
  client: string
  sentAt: string
  recipient?: string
  note?: string
}

async function send({ name, client, sentAt, recipient = '', note = '' }: Sent) {
  const { database, owner } = test
  const at = new Date('2026-04-01T10:00:00Z')
  const { id } = await insertSampleRun(database.db, owner, { name, at })
  const about = { clientId: await upsertClient(database.db, owner, client), clientName: client, recipient, note }
  const rest = { sentBy: owner.userId, idempotencyKey: null, inputHash: '', createdAt: at }
  const [sent] = await insertSending(database.db, owner, {
    sending: { ...about, channel: 'email', sentAt: new Date(sentAt), ...rest },
    documents: await documentsOfRun(database.db, owner, id),
  })
  return sent?.id ?? ''
}

async function text(more: object): Promise<string> {
  const input = exportSubmissionsInput.parse({ timeZone: 'Europe/Zurich', ...more })
  const { open } = await openSubmissionExport(test.services, { owner: test.owner, requestId: 'test' }, input)
  const chunks: Buffer[] = []
  for await (const chunk of await open()) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks).toString('utf8')
}

describe('openSubmissionExport', () => {
  it('writes submissions as a table, in the reader’s language and time zone, filtered like the list', async () => {
    const columns = ['sentAt', 'client', 'candidateName', 'documentType', 'channel', 'retractedAt']
    expect(await text({ format: 'csv', columns, language: 'de', client: 'nordbnk' })).toBe(
      '\ufeff"Versandt";"Kunde";"Kandidat";"Typ";"Kanal";"Zurückgenommen"\r\n' +
        '"2026-04-10 12:00:00";"Nordbank AG";"Jürg Müller";"cv";"email";\r\n',
    )
  })

  it('writes no text that a spreadsheet would execute', async () => {
    const lines = await text({ format: 'csv', columns: ['candidateName', 'clientAsTyped', 'recipient', 'note'] })
    expect(lines).toContain(`"'=cmd()|calc";"'=HYPERLINK(""x"")";"'@SUM(A1)";"'+1 =2"\r\n`)
  })

  it('writes every column for programs, and the same rows as the list', async () => {
    const rows = (await text({ format: 'jsonl' })).trimEnd().split('\n')
    const parsed = rows.map((row) => JSON.parse(row) as Record<string, unknown>)
    const { items } = await test.api().submissions.list({})
    expect(parsed.map(({ id }) => id)).toEqual(items.map(({ id }) => id))
    expect(Object.keys(parsed[0] ?? {})).toEqual(submissionColumns)
  })

  it('includes who retracted a submission and why', async () => {
    const submissionId = await send({ name: 'Rita Retour', client: 'Südbank', sentAt: '2026-04-12T10:00:00Z' })
    await test.api().submissions.retract({ submissionId, reason: 'the wrong attachment' })
    const columns = ['candidateName', 'retractedAt', 'retractionReason']
    const [row = ''] = (await text({ format: 'jsonl', candidate: 'retour', columns })).split('\n')
    expect(JSON.parse(row)).toMatchObject({ retractionReason: 'the wrong attachment' })
  })

  it('records start and end, but not the filters', async () => {
    await text({ format: 'jsonl', client: 'nordbank' })
    const { items } = await test.api().audit.list({ types: ['export.started', 'submissions.exported'], limit: 2 })
    expect(items.map(({ type }) => type)).toEqual(['submissions.exported', 'export.started'])
    expect(items[0]?.data).toMatchObject({ submissions: 1, complete: true, queryHash: items[1]?.data['queryHash'] })
    expect(JSON.stringify(items)).not.toMatch(/nordbank/i)
  })

  it('has an address', async () => {
    const { url } = await test.api().submissions.exportUrl({ format: 'csv', client: 'Müller', columns: ['id'] })
    expect(url).toBe('/export/submissions.csv?client=M%C3%BCller&retracted=include&language=en&timeZone=UTC&columns=id')
  })
})
