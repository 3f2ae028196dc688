import { listAuditEvents, type Owner, sql } from '@dossier/db'
import type { Verdict } from '@dossier/matching'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestServices, ended, fullRun, type TestServices } from '../../testing/test-services.ts'

let test: TestServices
/** In a new team in every test. */
let owner: Owner
let runId: string

beforeAll(async () => {
  test = await createTestServices()
})
afterAll(() => test.close())
beforeEach(async () => {
  owner = await test.database.createOwner()
  runId = await finished(await api().runs.create(fullRun))
})

const api = () => test.api(owner)

async function finished({ runId: made }: { runId: string }): Promise<string> {
  expect(await ended({ ...test, owner }, made)).toBe('succeeded')
  return made
}

async function matchOf(id: string) {
  const { match } = await api().runs.get({ runId: id })
  if (match === null) throw new Error('the run has a job')
  return match
}

async function decision(at: number, verdict: Verdict, reason = 'Im Gespräch gezeigt.') {
  const { must } = await matchOf(runId)
  const { pointer = '', criterion = '' } = must[at] ?? {}
  return { pointer, criterion, verdict, reason }
}

const author = 'Anna Muster'
const secret = 'Vertraulich besprochen'

describe('runs.override', () => {
  it('creates a new version with the decision beside the computed verdict, and both scores', async () => {
    const one = await decision(0, 'unfulfilled')
    const before = await matchOf(runId)
    const made = await finished(await api().runs.override({ runId, decisions: [one], author }))
    const { run, match } = await api().runs.get({ runId: made })
    const criterion = match?.must.find(({ pointer }) => pointer === one.pointer)
    expect(criterion?.verdict).toBe(before.must[0]?.verdict)
    expect(criterion?.override).toMatchObject({ ...one, author })
    expect(match?.score).toEqual(before.score)
    expect(match?.verdict).toEqual(before.verdict)
    expect(match?.decided?.score.value).toBeLessThan(before.score.value ?? 0)
    expect(run).toMatchObject({
      score: match?.decided?.score.value,
      recommendation: match?.decided?.verdict.recommendation,
    })
    expect((await matchOf(runId)).decided).toBeUndefined()
    expect((await api().runs.get({ runId })).run.newer).toMatchObject({ runId: made })
  })

  it('replays byte for byte, even after the stored files are lost', async () => {
    const made = await finished(
      await api().runs.override({
        runId,
        decisions: [await decision(0, 'unfulfilled', '<b>& "Zitat"</b> 😀')],
        author,
      }),
    )
    expect(await api().runs.replay({ runId: made })).toMatchObject({ outcome: 'identical', identical: true })
    expect(await api().runs.replay({ runId })).toMatchObject({ outcome: 'identical' })
  })

  it('detects a reason that was changed in the record', async () => {
    const made = await finished(await api().runs.override({ runId, decisions: [await decision(0, 'partial')], author }))
    await test.services.db.execute(
      sql`update runs set inputs = jsonb_set(inputs, '{overrides,0,reason}', '"Forged."') where run_id = ${made} and team_id = ${owner.teamId}`,
    )
    const { outcome, record, documents } = await api().runs.replay({ runId: made })
    expect(outcome).toBe('different')
    expect(record.parts).toContain('/inputHash')
    expect(documents.filter(({ identical }) => !identical).map(({ documentType }) => documentType)).toContain(
      'matching_result',
    )
  })

  it('records who decided what in the audit log, but neither reason nor name', async () => {
    const one = await decision(0, 'unfulfilled', secret)
    const machine = (await matchOf(runId)).must[0]?.verdict
    const { id } = await api().runs.override({ runId, decisions: [one], author })
    const { items } = await api().audit.list({ subjectId: id })
    const event = items.find(({ type }) => type === 'criterion.overridden')
    const changes = [{ field: 'verdict', before: machine, after: 'unfulfilled' }]
    expect(event).toMatchObject({ data: { pointer: one.pointer, machine }, changes })
    const all = await listAuditEvents(test.database.db, owner, { limit: 100 })
    expect(JSON.stringify(all)).not.toContain(secret)
    expect(JSON.stringify(all)).not.toContain(author)
  })

  it('keeps earlier decisions, and a repeated run has all of them', async () => {
    const first = await finished(
      await api().runs.override({ runId, decisions: [await decision(0, 'partial')], author }),
    )
    const second = await decision(1, 'unfulfilled')
    const both = await finished(await api().runs.override({ runId: first, decisions: [second], author: 'Beat Muster' }))
    const repeated = await finished(await api().runs.repeat({ runId: both }))
    const said = (await matchOf(repeated)).must.flatMap(({ override }) => (override ? [override.author] : []))
    expect(said).toEqual([author, 'Beat Muster'])
    const { items } = await api().runs.versions({ runId: repeated })
    expect(items.map(({ changedInputs }) => changedInputs)).toEqual([[], ['overrides'], ['overrides'], null])
    expect(items[1]?.must['unfulfilled']).toBe((items[2]?.must['unfulfilled'] ?? 0) + 1)
  })

  it('reports that a repeated run no longer has the criterion in these words', async () => {
    const made = await finished(await api().runs.override({ runId, decisions: [await decision(0, 'partial')], author }))
    await test.services.db.execute(
      sql`update runs set inputs = jsonb_set(inputs, '{job,must,0}', '"Etwas anderes"') where run_id = ${made} and team_id = ${owner.teamId}`,
    )
    const repeated = await finished(await api().runs.repeat({ runId: made }))
    const match = await matchOf(repeated)
    expect(match.unapplied).toMatchObject([{ pointer: '/must/0', author }])
    expect(match.decided).toBeUndefined()
    const cleaned = await finished(await api().runs.withdrawOverride({ runId: repeated, pointer: '/must/0' }))
    expect((await matchOf(cleaned)).unapplied).toBeUndefined()
  })

  it('refuses wordings that the criteria no longer have, all of them together', async () => {
    const one = await decision(0, 'partial')
    const decisions = [
      { ...one, criterion: 'Something else' },
      { ...one, pointer: '/must/999' },
    ]
    await expect(api().runs.override({ runId, decisions, author })).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { code: 'stale_criterion' },
      message: expect.stringMatching(/“Something else”.*\/must\/999/) as string,
    })
  })

  it('lets one of two concurrent callers win, and tells the other', async () => {
    const [one, other] = [await decision(0, 'partial'), await decision(1, 'unfulfilled')]
    const answers = await Promise.allSettled([
      api().runs.override({ runId, decisions: [one], author }),
      api().runs.override({ runId, decisions: [other], author: 'Beat Muster' }),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const [won] = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []))
    const [lost] = answers.flatMap((answer): unknown[] => (answer.status === 'rejected' ? [answer.reason] : []))
    expect(lost).toMatchObject({
      code: 'CONFLICT',
      cause: { code: 'superseded' },
      message: expect.stringContaining(won?.runId ?? '?') as string,
    })
  })

  it('names the newest version when the run was already repeated or decided', async () => {
    const first = await finished(
      await api().runs.override({ runId, decisions: [await decision(0, 'partial')], author }),
    )
    const newest = await finished(await api().runs.repeat({ runId: first }))
    const late = api().runs.override({ runId, decisions: [await decision(1, 'partial')], author })
    await expect(late).rejects.toMatchObject({ message: expect.stringContaining(newest) as string })
  })

  it('returns the same run for the same key, whenever it is requested again', async () => {
    const input = { runId, decisions: [await decision(0, 'partial')], author, idempotencyKey: 'decide-key-1' }
    const answers = await Promise.all(Array.from({ length: 5 }, () => api().runs.override(input)))
    await finished(answers[0] ?? { runId: '' })
    const again = await api().runs.override(input)
    expect(new Set([...answers, again].map(({ id }) => id)).size).toBe(1)
    const changed = { ...input, author: 'Somebody Else' }
    await expect(api().runs.override(changed)).rejects.toMatchObject({ cause: { code: 'idempotency_conflict' } })
  })

  it.each([
    ['no reason', { reason: '' }],
    ['a reason of blanks', { reason: '      ' }],
    ['a reason that nobody sees', { reason: '\u200b\u200b\u200b\u200b' }],
    ['a reason of two letters', { reason: 'ok' }],
    ['a reason of signs', { reason: '!!!???' }],
    ['a reason of 501 characters', { reason: 'x'.repeat(501) }],
    ['a verdict that there is not', { verdict: 'erfüllt' as Verdict }],
    ['a place in the candidate', { pointer: '/candidate/0' }],
    ['no words', { criterion: '' }],
  ])('refuses %s, and says where', async (_what, wrong) => {
    const [field] = Object.keys(wrong)
    const decisions = [{ ...(await decision(0, 'partial')), ...wrong }]
    await expect(api().runs.override({ runId, decisions, author })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      cause: { issues: [{ path: ['decisions', 0, field] }] },
    })
  })

  it('removes invisible characters, and keeps the words', async () => {
    const hidden = 'Zeile eins\r\nZeile\u0000 zwei\u202e\u0007 <script>alert(1)</script>'
    const decisions = [await decision(0, 'partial', hidden)]
    const made = await finished(await api().runs.override({ runId, decisions, author: ' Anna\u200b\tMuster ' }))
    expect((await matchOf(made)).must[0]?.override).toMatchObject({
      reason: 'Zeile eins Zeile zwei <script>alert(1)</script>',
      author,
    })
  })

  it('refuses two decisions on one criterion', async () => {
    const one = await decision(0, 'partial')
    await expect(api().runs.override({ runId, decisions: [one, one], author })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
  })

  it('refuses a run without a job, an unfinished run, and a run of an erased person', async () => {
    const decisions = [await decision(0, 'partial')]
    const basic = await finished(await api().runs.create({ candidate: fullRun.candidate, locale: 'en' }))
    const refused = { cause: { code: 'invalid_input' } }
    await expect(api().runs.override({ runId: basic, decisions, author })).rejects.toMatchObject(refused)
    const queued = await api().runs.create(fullRun)
    await test.services.db.execute(sql`update runs set status = 'failed' where id = ${queued.id}`)
    await expect(api().runs.override({ runId: queued.id, decisions, author })).rejects.toMatchObject({
      cause: { code: 'not_finished' },
    })
    await test.services.db.execute(sql`delete from person_keys where team_id = ${owner.teamId}`)
    await expect(api().runs.override({ runId, decisions, author })).rejects.toMatchObject(refused)
  })
})

describe('runs.withdrawOverride', () => {
  it('creates a version in which the computed verdict counts again, as before', async () => {
    const one = await decision(0, 'unfulfilled')
    const made = await finished(await api().runs.override({ runId, decisions: [one], author }))
    const { id, runId: back } = await api().runs.withdrawOverride({ runId: made, pointer: one.pointer })
    await finished({ runId: back })
    const [first, last] = [await api().runs.get({ runId }), await api().runs.get({ runId: back })]
    expect(last.match?.must).toEqual(first.match?.must)
    expect(last.match?.decided).toBeUndefined()
    expect([last.run.inputHash, last.run.score]).toEqual([first.run.inputHash, first.run.score])
    const { items } = await api().audit.list({ subjectId: id })
    expect(items.find(({ type }) => type === 'criterion.override_withdrawn')).toMatchObject({
      data: { pointer: one.pointer },
      changes: [{ field: 'verdict', before: 'unfulfilled', after: first.match?.must[0]?.verdict }],
    })
  })

  it('refuses to withdraw a decision that does not exist', async () => {
    await expect(api().runs.withdrawOverride({ runId, pointer: '/must/0' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})
