import { randomUUID } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { listAuditEvents, type Owner, sql, upsertCandidate } from '@dossier/db'
import { unzip } from '@dossier/workspace'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openPersonExport } from '../person-export/index.ts'
import { createTestServices, fullRun, type TestServices } from '../testing/test-services.ts'
import { attendToRequests } from './daily-requests.ts'
import { deadlineOf, extendedDeadlineOf } from './deadlines.ts'

let test: TestServices
let colleague: Owner
let stranger: Owner
let candidateId: string
let clock: number
const day = 24 * 60 * 60_000
let people = 0

beforeAll(async () => {
  test = await createTestServices({ now: () => new Date(clock), concurrency: 0 })
  stranger = await test.database.createOwner()
  await test.database.db.execute(sql`update memberships set role = 'admin'`)
  colleague = await test.database.createColleague(test.owner, 'admin')
})
afterAll(() => test.close())
beforeEach(async () => {
  clock = Date.now()
  people += 1
  const names = ['Quirin', 'Wendelin', 'Zachäus', 'Balbina', 'Fridolin', 'Notburga', 'Kasimir', 'Odilo', 'Xaver', 'Urs']
  candidateId = await upsertCandidate(test.database.db, test.owner, {
    name: `${names[people % names.length]} Zwickmann${'abcdefghijklmnopqrstuvwxyz'[people]}`,
    headline: '',
  })
})

const today = () => new Date(clock).toISOString().slice(0, 10)
type Recording = Parameters<ReturnType<TestServices['api']>['requests']['record']>[0]
const record = (more: Partial<Recording> = {}) =>
  test.api().requests.record({ kind: 'objection', channel: 'email', receivedOn: today(), candidateId, ...more })
const receivedAgo = async (daysAgo: number) =>
  (await record({ kind: 'access', receivedOn: new Date(clock - daysAgo * day).toISOString().slice(0, 10) })).id
const caller = () => ({ owner: test.owner, requestId: 'test' })
const readZip = async () => {
  const zip = await buffer(await (await openPersonExport(test.services, caller(), candidateId)).open())
  return new Map(
    (await unzip(new Uint8Array(zip), () => true)).map(({ path, bytes }) => [
      path,
      String(bytes && Buffer.from(bytes)),
    ]),
  )
}
const eventsOf = async (id: string) =>
  (await listAuditEvents(test.database.db, test.owner, { subjectIds: [id], limit: 50 })).items.toReversed()

describe('the deadline', () => {
  it.each([
    ['2027-03-10', '2027-04-09', '2027-06-10'],
    ['2027-01-31', '2027-02-28', '2027-04-30'],
    ['2027-02-10', '2027-03-10', '2027-05-10'],
  ])('of what came in on %s is %s, and %s once extended', (receivedOn, due, extended) => {
    expect(deadlineOf(receivedOn)).toBe(due)
    expect(extendedDeadlineOf(receivedOn)).toBe(extended)
  })

  it('sorts the list: open requests by due date, closed ones last', async () => {
    const [late, soon, later, closed] = [
      await receivedAgo(40),
      await receivedAgo(25),
      await receivedAgo(1),
      await receivedAgo(50),
    ]
    await test.api().requests.answer({ requestId: closed, outcome: 'refused', text: 'asked twice' })
    const listed = []
    let cursor: string | undefined
    do {
      const page = await test.api().requests.list({ candidateId, limit: 1, ...(cursor !== undefined && { cursor }) })
      listed.push(...page.items)
      cursor = page.nextCursor ?? undefined
    } while (cursor !== undefined)
    expect(listed.map(({ id, urgency }) => [id, urgency])).toEqual([
      [late, 'overdue'],
      [soon, 'soon'],
      [later, 'later'],
      [closed, null],
    ])
    expect((await test.api().requests.list({ candidateId, states: ['refused'] })).items).toHaveLength(1)
  })

  it('is extended once, with a reason, and not after it has passed', async () => {
    const { id, receivedOn } = await record()
    const extended = await test.api().requests.extend({ requestId: id, reason: 'many files' })
    expect(extended).toMatchObject({ dueOn: extendedDeadlineOf(receivedOn), extension: { reason: 'many files' } })
    await expect(test.api().requests.extend({ requestId: id, reason: 'more files' })).rejects.toMatchObject({
      cause: { code: 'outdated' },
    })
    const { id: late } = await record({ receivedOn: '2026-01-01' })
    await expect(test.api().requests.extend({ requestId: late, reason: 'too late' })).rejects.toMatchObject({
      cause: { code: 'outdated' },
    })
  })

  it('causes a notice when it is near and when it has passed, each once; a new request notifies the others immediately', async () => {
    const codes = async (owner: Owner, id: string) =>
      (await test.api(owner).notices.list({ limit: 100 })).items
        .filter((one) => one.subjectId === id)
        .map(({ code }) => code)
    const { id } = await record()
    expect(await codes(colleague, id)).toEqual(['request.received'])
    expect(await codes(test.owner, id)).toEqual([])
    for (const days of [0, 24, 0, 8, 0]) {
      clock += days * day
      await attendToRequests(test.services, test.owner)
    }
    expect(await codes(test.owner, id)).toEqual(['request.overdue', 'request.due_soon'])
  })
})

describe('recording', () => {
  it('keeps a name only until the person is identified, and refuses a future day', async () => {
    const { id } = await record({ candidateId: undefined, requester: 'Lea Muster, Bern' })
    expect(await test.api().requests.get({ requestId: id })).toMatchObject({
      person: null,
      requester: 'Lea Muster, Bern',
    })
    const known = await test.api().requests.identify({ requestId: id, candidateId })
    expect(known).toMatchObject({ person: { id: candidateId }, requester: '' })
    const nextWeek = new Date(clock + 7 * day).toISOString().slice(0, 10)
    for (const wrong of [{ candidateId: undefined }, { receivedOn: nextWeek }])
      await expect(record(wrong)).rejects.toMatchObject({ cause: { code: 'invalid_input' } })
    await expect(record({ candidateId: randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('writes none of its words into the audit log', async () => {
    const { id } = await record({ details: 'Zuckerwatte' })
    await test.api().requests.extend({ requestId: id, reason: 'Zuckerwatte' })
    await test.api().requests.answer({ requestId: id, outcome: 'refused', text: 'Zuckerwatte' })
    const events = await eventsOf(id)
    expect(events.map(({ type }) => type)).toEqual(['request.received', 'request.extended', 'request.closed'])
    expect(events.every(({ person }) => person !== null)).toBe(true)
    expect(JSON.stringify(events)).not.toMatch(/Zuckerwatte|Zwickmann/)
  })

  it('is closed to strangers, and to members without the permission', async () => {
    const { id: requestId } = await record()
    const [theirs, auditor] = [test.api(stranger), await test.database.createColleague(test.owner, 'auditor')]
    expect((await theirs.requests.list()).items).toEqual([])
    for (const call of [
      () => theirs.requests.get({ requestId }),
      () => theirs.requests.identify({ requestId, candidateId }),
      () => theirs.requests.extend({ requestId, reason: 'none' }),
      () => theirs.requests.answer({ requestId, outcome: 'granted' }),
      () => theirs.requests.withdraw({ requestId }),
      () => theirs.requests.record({ kind: 'access', channel: 'phone', receivedOn: today(), candidateId }),
    ])
      await expect(call()).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await test.api(auditor).requests.get({ requestId })).toMatchObject({ state: 'open' })
    await expect(test.api(auditor).requests.withdraw({ requestId })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const recruiter = await test.database.createColleague(test.owner, 'recruiter')
    await expect(test.api(recruiter).requests.list()).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})

describe('answering', () => {
  it('links an existing export, and refuses to grant access without one', async () => {
    const { id: requestId } = await record({ kind: 'access' })
    await expect(test.api().requests.answer({ requestId, outcome: 'granted' })).rejects.toMatchObject({
      cause: { code: 'not_finished' },
    })
    const files = await readZip()
    expect(JSON.parse(files.get('requests.json') ?? '')).toMatchObject([{ kind: 'access', state: 'open' }])
    expect(files.get('audit.json')).toContain('request.received')
    const answered = await test.api().requests.answer({ requestId, outcome: 'granted', text: 'sent by letter' })
    const [event] = (await listAuditEvents(test.database.db, test.owner, { types: ['person.exported'], limit: 1 }))
      .items
    expect(answered).toMatchObject({ state: 'granted', result: { type: 'export', id: event?.id } })
  })

  it('links the run with the corrected profile, but no other person’s run', async () => {
    const { runId, id } = await test.api().runs.create(fullRun)
    const { candidateId: other } = (await test.api().runs.get({ runId })).run
    const { id: wrong } = await record({ kind: 'rectification' })
    await expect(test.api().requests.answer({ requestId: wrong, outcome: 'granted', runId })).rejects.toMatchObject({
      cause: { code: 'invalid_input' },
    })
    const { id: requestId } = await record({ kind: 'rectification', candidateId: other })
    const answered = await test.api().requests.answer({ requestId, outcome: 'granted', runId })
    expect(answered.result).toEqual({ type: 'run', id, runId })
  })

  it('places the hold of a restriction, which is in force until the hold is released', async () => {
    const { id: requestId } = await record({ kind: 'restriction' })
    const { result } = await test.api().requests.answer({ requestId, outcome: 'granted' })
    expect(result?.type).toBe('hold')
    expect(await test.api().persons.get({ candidateId })).toMatchObject({ isHeld: true, barredBy: 'restriction' })
    await expect(test.api().persons.erase({ candidateId, reason: 'request' })).rejects.toMatchObject({
      cause: { code: 'held' },
    })
    await test.api().retention.release({ holdId: result?.id ?? '', reason: 'settled' })
    expect(await test.api().persons.get({ candidateId })).toMatchObject({ isHeld: false, barredBy: null })
  })

  it('erases the person once when two officers answer concurrently, and clears all of their requests', async () => {
    const { id: requestId } = await record({ kind: 'erasure', details: 'Lebkuchen' })
    const { id: other } = await record({ kind: 'access', details: 'Lebkuchen' })
    const answers = await Promise.allSettled(
      [test.owner, colleague].map((owner) => test.api(owner).requests.answer({ requestId, outcome: 'granted' })),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { cause: { code: 'outdated' } },
    })
    const erased = await test.api().requests.get({ requestId })
    expect(erased).toMatchObject({ state: 'granted', person: null, details: '', result: { type: 'erasure' } })
    expect(await test.api().requests.get({ requestId: other })).toMatchObject({ state: 'lapsed', details: '' })
    const events = await eventsOf(erased.result?.id ?? '')
    expect(events.map(({ type }) => type)).toEqual(['person.erased'])
    const rows = await test.database.db.execute(sql`select q::text as row from person_requests q`)
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`Lebkuchen|${candidateId}`))
  })

  it('grants an open erasure request however the person is erased, and lets nobody answer it afterwards', async () => {
    const { id: requestId } = await record({ kind: 'erasure' })
    await test.api().persons.erase({ candidateId, reason: 'request' })
    expect(await test.api().requests.get({ requestId })).toMatchObject({ state: 'granted' })
    const refusal = test.api().requests.answer({ requestId, outcome: 'refused', text: 'too late' })
    await expect(refusal).rejects.toMatchObject({ cause: { code: 'outdated' } })
  })

  it('counts one of two concurrent answers, with at most one hold', async () => {
    const { id: requestId } = await record({ kind: 'restriction' })
    const answers = await Promise.allSettled([
      test.api().requests.answer({ requestId, outcome: 'granted' }),
      test.api(colleague).requests.answer({ requestId, outcome: 'refused', text: 'no ground' }),
      test.api(colleague).requests.answer({ requestId, outcome: 'granted' }),
    ])
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { state } = await test.api().requests.get({ requestId })
    const holds = await test.database.db.execute(sql`select from legal_holds where subject_id = ${candidateId}`)
    expect(holds.length).toBe(state === 'granted' ? 1 : 0)
  })

  it('needs a reason for a refusal, an identified person for actions on them, and the permission to carry them out', async () => {
    const { id: requestId } = await record({ kind: 'erasure' })
    await expect(test.api().requests.answer({ requestId, outcome: 'refused', text: ' ' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
    const token = { ...test.owner, scopes: ['requests:write'] }
    await expect(test.api(token).requests.answer({ requestId, outcome: 'granted' })).rejects.toMatchObject({
      cause: { needed: 'persons:erase' },
    })
    const unknown = { candidateId: undefined, requester: 'Somebody' }
    const { id } = await record({ kind: 'restriction', ...unknown })
    await expect(test.api().requests.answer({ requestId: id, outcome: 'granted' })).rejects.toMatchObject({
      cause: { code: 'invalid_input' },
    })
  })
})

describe('an objection', () => {
  it('prevents runs from its day until it is refused or withdrawn', async () => {
    const made = await test.api().runs.create({ ...fullRun, candidate: { ...fullRun.candidate, Vorname: 'Ladislaus' } })
    const { candidateId: id } = (await test.api().runs.get({ runId: made.runId })).run
    const again = () => test.api().runs.repeat({ runId: made.runId })
    const objecting = async (more: object) => {
      await expect(again()).rejects.toMatchObject({ cause: { code: 'objected' } })
      expect(await test.api().persons.get({ candidateId: id })).toMatchObject({ barredBy: 'objection', ...more })
    }
    await again()
    const { id: requestId } = await record({ candidateId: id })
    await objecting({})
    await test.api().requests.answer({ requestId, outcome: 'granted' })
    await objecting({})
    await test.api().requests.withdraw({ requestId })
    await again()
    const { id: second } = await record({ candidateId: id })
    await objecting({})
    await test.api().requests.answer({ requestId: second, outcome: 'refused', text: 'a lawsuit' })
    await again()
  })
})

it('clears old requests, but not those in force', async () => {
  const { id: old } = await record({ kind: 'access', details: 'Zuckerwatte' })
  await test.api().requests.answer({ requestId: old, outcome: 'refused', text: 'asked twice' })
  const { id: inForce } = await record({ details: 'Zuckerwatte' })
  await test.api().requests.answer({ requestId: inForce, outcome: 'granted' })
  clock += 4 * 365 * day
  await attendToRequests(test.services, test.owner)
  expect(await test.api().requests.get({ requestId: old })).toMatchObject({
    state: 'refused',
    details: '',
    person: null,
  })
  expect(await test.api().requests.get({ requestId: inForce })).toMatchObject({ details: 'Zuckerwatte' })
})
