import { candidateFixtures } from '@dossier/profiles/fixtures'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestServices, ended, fullRun, type TestServices } from '../testing/test-services.ts'
import type { ApiError } from '../errors.ts'

let test: TestServices
let clock = new Date('2026-03-10T09:00:00.000Z')
beforeAll(async () => {
  test = await createTestServices({ now: () => clock })
})
afterAll(() => test.close())

const day = 24 * 60 * 60_000
const after = (ms: number) => new Date(clock.getTime() + ms).toISOString()
/** A person without open values, so that nothing blocks. */
const clean = { ...fullRun, candidate: candidateFixtures['marco-rieben'], job: undefined, terms: undefined }

async function newRun(candidate: unknown = clean.candidate, more: object = {}) {
  const created = await test.api().runs.create({ candidate, locale: 'de-CH', ...more })
  await ended(test, created.runId)
  return test.api().runs.get({ runId: created.runId })
}

/** Number of names already used: each test gives the same person a new name. */
let people = 0
function newPerson(changes: object = {}) {
  people += 1
  const letters = String.fromCodePoint(...[...String(people)].map((digit) => 97 + Number(digit)))
  return { ...candidateFixtures['marco-rieben'], Vorname: 'Marco', Nachname: `Rieben${letters}`, ...changes }
}

const sending = () => ({ client: 'Helvetia AG', channel: 'email' as const, sentAt: clock.toISOString() })

async function obstaclesOf(call: Promise<unknown>) {
  const error = await call.then(
    () => null,
    (caught: unknown) => caught,
  )
  expect(error).toMatchObject({ code: 'PRECONDITION_FAILED', cause: { code: 'submission_refused' } })
  return (error as { cause: ApiError }).cause.obstacles
}

describe('submissions.record', () => {
  it('records documents of a run as one sending, each with an event that names neither person nor client', async () => {
    const { run, documents } = await newRun(newPerson())
    const recorded = await test.api().submissions.record({
      ...sending(),
      runId: run.runId,
      documentTypes: ['cv', 'feedback'],
      recipient: 'Erika Beispiel <erika@helvetia.example>',
      note: '  as agreed\u0000 ',
    })
    expect(recorded.submissions).toHaveLength(2)
    const cv = documents.find(({ documentType }) => documentType === 'cv')
    expect(recorded.submissions).toContainEqual(
      expect.objectContaining({
        documentId: cv?.id,
        sha256: cv?.sha256,
        runId: run.runId,
        clientName: 'Helvetia AG',
        recipient: 'Erika Beispiel <erika@helvetia.example>',
        note: 'as agreed',
        retraction: null,
      }),
    )
    const { items } = await test.api().audit.list({ subjectId: cv?.id ?? '', types: ['document.submitted'] })
    expect(items).toMatchObject([{ data: { sha256: cv?.sha256, channel: 'email', acknowledged: [] } }])
    expect(JSON.stringify(items.map(({ data }) => data))).not.toMatch(/Helvetia|Erika|agreed|Rieben/i)
  })

  it('finds a document by its hash, and returns the same sending for the same key', async () => {
    const { documents } = await newRun(newPerson())
    const [cv] = documents.filter(({ documentType }) => documentType === 'cv')
    const input = { ...sending(), documents: [cv?.sha256 ?? ''], idempotencyKey: 'sent-once-1' }
    const answers = await Promise.all(Array.from({ length: 8 }, () => test.api().submissions.record(input)))
    expect(new Set(answers.map(({ sendingId }) => sendingId)).size).toBe(1)
    expect(answers[0]?.submissions).toMatchObject([{ documentId: cv?.id }])
    await expect(test.api().submissions.record({ ...input, client: 'Other' })).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { code: 'idempotency_conflict' },
    })
  })

  it('reports everything that is wrong together', async () => {
    const [one, other] = [await newRun(newPerson()), await newRun(newPerson())]
    const stranger = await test.database.createOwner()
    const obstacles = await obstaclesOf(
      test.api().submissions.record({
        ...sending(),
        documents: [one.documents[0]?.id ?? '', other.documents[0]?.id ?? ''],
        client: ' –! ',
        sentAt: after(2 * day),
        sentBy: stranger.userId,
      }),
    )
    expect(obstacles.map(({ code }) => code)).toEqual([
      'other_run',
      'client_unnamed',
      'sent_in_future',
      'unknown_sender',
    ])
  })

  it('accepts any plausible day in any time zone, and no other', async () => {
    const { documents } = await newRun(newPerson())
    const check = (sentAt: string) =>
      test.api().submissions.check({ documents: [documents[0]?.id ?? ''], sentAt, client: 'Zeitlos' })
    const codes = async (sentAt: string) => (await check(sentAt)).obstacles.map(({ code }) => code)
    expect(await codes(after(day))).toEqual([])
    expect(await codes(after(day + 1))).toEqual(['sent_in_future'])
    expect(await codes('2026-03-11T00:00:00+14:00')).toEqual([])
    expect(await codes(after(-day))).toEqual([])
    expect(await codes(after(-day - 1))).toEqual(['sent_before_made'])
    // The hour that is skipped, and the one that occurs twice.
    expect(await codes('2026-03-10T02:30:00+01:00')).toEqual([])
    await expect(check('0000-01-01T00:00:00Z')).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(check('2026-02-30T00:00:00Z')).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  it('reports another team’s document as missing', async () => {
    const { documents } = await newRun(newPerson())
    const stranger = await test.database.createOwner()
    const input = { ...sending(), documents: [documents[0]?.sha256 ?? ''] }
    await expect(test.api(stranger).submissions.record(input)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('keeps hostile texts unchanged, and fails on none of them', async () => {
    const texts = ['<script>alert(1)</script>', '=cmd|calc', '../../etc', '\u202Egnp.exe', '\uD800', 'x'.repeat(200)]
    for (const text of texts) {
      const { documents } = await newRun(newPerson())
      const recorded = await test.api().submissions.record({
        ...sending(),
        documents: [documents[0]?.id ?? ''],
        client: `${text.slice(0, 190)} Client`,
        recipient: text,
        note: text,
      })
      expect(recorded.submissions[0]?.recipient).toBe(text.replace(/[\u202E\uD800]/g, ''))
    }
    const huge = { ...sending(), documents: [crypto.randomUUID()], note: 'x'.repeat(5000) }
    await expect(test.api().submissions.record(huge)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})

describe('a second submission of the same person', () => {
  it('is refused with the first one shown until it is acknowledged, even for another job and another spelling', async () => {
    const person = newPerson()
    const first = await newRun(person)
    const second = await newRun(person, { job: fullRun.job })
    const input = { ...sending(), client: 'Müller Söhne AG', runId: first.run.runId, documentTypes: ['cv'] }
    const recorded = await test.api().submissions.record(input)
    const again = { ...input, runId: second.run.runId }
    for (const [client, closeness] of [
      ['MUELLER SOEHNE', 'same'],
      ['Muller Sohne GmbH', 'same'],
      ['Müler Söhne', 'near'],
      ['Müller', 'near'],
    ] as const) {
      const obstacles = await obstaclesOf(test.api().submissions.record({ ...again, client }))
      expect(obstacles).toMatchObject([
        {
          code: 'submitted_before',
          closeness,
          submission: { id: recorded.submissions[0]?.id, runId: first.run.runId },
        },
      ])
    }
    const acknowledge = [recorded.submissions[0]?.id ?? '']
    await expect(test.api().submissions.record({ ...again, client: 'Swiss Re' })).resolves.toBeDefined()
    await expect(test.api().submissions.record({ ...again, acknowledge })).resolves.toBeDefined()
    expect(await obstaclesOf(test.api().submissions.record({ ...again, acknowledge }))).toHaveLength(1)
  })

  it('accepts one of thirty concurrent ones, and tells the others', async () => {
    const { run } = await newRun(newPerson())
    const clients = ['Bundesamt', 'BUNDESAMT', 'Bundesamt AG', 'Bundesammt', 'bundes-amt']
    const calls = Array.from({ length: 30 }, (_, at) =>
      test.api().submissions.record({
        ...sending(),
        client: clients[at % clients.length] ?? '',
        runId: run.runId,
        documentTypes: ['cv'],
      }),
    )
    const ends = await Promise.allSettled(calls)
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { items } = await test.api().submissions.list({ runId: run.runId })
    expect(items).toHaveLength(1)
  })

  it('is accepted after the first one was retracted, which stays visible', async () => {
    const { run } = await newRun(newPerson())
    const input = { ...sending(), runId: run.runId, documentTypes: ['cv', 'feedback'] }
    const { submissions, sendingId } = await test.api().submissions.record(input)
    const submissionId = submissions[0]?.id ?? ''
    const taken = await test.api().submissions.retract({ submissionId, reason: 'wrong client', wholeSending: true })
    expect(taken.submissions.map(({ retraction }) => retraction?.reason)).toEqual(['wrong client', 'wrong client'])
    const twice = await test.api().submissions.retract({ submissionId, reason: 'again' })
    expect(twice.submissions.map(({ retraction }) => retraction?.reason)).toEqual(['wrong client', 'wrong client'])
    await expect(test.api().submissions.record(input)).resolves.toBeDefined()
    const { items } = await test.api().submissions.list({ runId: run.runId, retracted: 'only' })
    expect(items.map((item) => item.sendingId)).toEqual([sendingId, sendingId])
    const events = await test.api().audit.list({ types: ['submission.retracted'] })
    expect(events.items).toHaveLength(2)
    await expect(
      test.api(await test.database.createOwner()).submissions.retract({ submissionId, reason: 'mine' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
