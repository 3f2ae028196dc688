import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askRest } from '../testing/rest-caller.ts'
import { createTestServices, ended, fullRun, type TestServices } from '../testing/test-services.ts'

let test: TestServices
let runId: string
type Request = Parameters<typeof askRest>[2]

beforeAll(async () => {
  test = await createTestServices()
  runId = (await test.api().runs.create(fullRun)).runId
  await ended(test, runId)
})
afterAll(() => test.close())

const ask = (request: Request) => askRest(test, test.owner, request)

async function problemOf(request: Request) {
  const answer = await ask(request)
  if (answer.kind !== 'problem') throw new Error(`expected a problem, got a ${answer.kind}`)
  return answer
}

async function valueOf(request: Request) {
  const answer = await ask(request)
  if (answer.kind !== 'value') throw new Error(JSON.stringify(answer))
  return answer
}

describe('the REST mirror', () => {
  it('reads numbers and lists from a query, and links to the next page', async () => {
    const query = 'limit=2&kind=any&documentTypes=cv&documentTypes=offer&documentTypes=dashboard'
    const { value, next } = await valueOf({ path: '/documents', query })
    const documentTypes = ['cv', 'offer', 'dashboard']
    expect(value).toEqual(await test.api().documents.search({ limit: 2, kind: 'any', documentTypes }))
    const second = await valueOf({ path: '/documents', query: next ?? '' })
    expect(second).toMatchObject({ value: { items: [{ runId }], nextCursor: null }, next: null })
  })

  it('accepts a single value as a list', async () => {
    const { value } = await valueOf({ path: '/documents', query: 'documentTypes=cv' })
    expect(value).toMatchObject({ items: [{ documentType: 'cv' }] })
  })

  it('reports all errors together', async () => {
    const { problem } = await problemOf({ path: '/documents', query: 'limit=many&from=yesterday&status=gone' })
    expect(problem).toMatchObject({
      type: '/api/docs#problem-invalid_input',
      title: 'Invalid input',
      status: 400,
      code: 'BAD_REQUEST',
      reason: 'invalid_input',
      requestId: 'test',
    })
    expect(problem.issues.map(({ path }) => path).toSorted()).toEqual(['from', 'limit', 'status'])
  })

  it('reports the problems of a document', async () => {
    const body = { candidate: { Vorname: 7 }, job: { rolle: 1 }, locale: 'en' }
    const { problem } = await problemOf({ method: 'POST', path: '/runs', body })
    expect(problem).toMatchObject({ status: 400, reason: 'invalid_input' })
    expect(problem.problems.length).toBeGreaterThan(1)
  })

  it('refuses an unknown parameter, and lists the known ones', async () => {
    const { problem } = await problemOf({ path: '/runs', query: 'stauts=failed&x=1&limit=5' })
    expect(problem.status).toBe(400)
    expect(problem.issues.map(({ path }) => path)).toEqual(['stauts', 'x'])
    expect(problem.issues[0]?.message).toContain('status, candidateId, jobProfileId, limit, cursor')
  })

  it('refuses unknown paths, and lists the methods of a path', async () => {
    expect(await problemOf({ path: '/nothing/here' })).toMatchObject({ problem: { status: 404, reason: 'not_found' } })
    expect(await problemOf({ path: '/runs/' })).toMatchObject({ problem: { status: 404 } })
    expect(await problemOf({ method: 'DELETE', path: '/runs' })).toMatchObject({
      problem: { status: 405 },
      allow: expect.arrayContaining(['GET', 'POST']),
    })
  })

  it('creates one run per idempotency key', async () => {
    const request = { method: 'POST', path: '/runs', body: fullRun, headers: { 'Idempotency-Key': 'a-key-of-mine' } }
    const first = await valueOf(request)
    const { id, runId: made } = Object(first.value)
    expect((await valueOf(request)).value).toMatchObject({ id, runId: made })
    const other = await problemOf({ ...request, body: { ...fullRun, locale: 'en' } })
    expect(other.problem).toMatchObject({ status: 409, reason: 'idempotency_conflict', code: 'CONFLICT' })
  })

  it('streams a run and resumes after the last event', async () => {
    const path = `/runs/${runId}/events`
    const answer = await ask({ path })
    if (answer.kind !== 'events') throw new Error('expected events')
    const seen: unknown[] = []
    for await (const event of answer.events) seen.push(event)
    expect(seen).toEqual([
      [expect.any(String), expect.objectContaining({ status: 'succeeded', runId }), expect.anything()],
    ])
    const [[id = ''] = []] = seen as string[][]
    const again = await ask({ path, headers: { 'Last-Event-ID': id } })
    if (again.kind !== 'events') throw new Error('expected events')
    expect(await again.events[Symbol.asyncIterator]().next()).toMatchObject({ done: true })
  })

  it.each([
    ['half an escape', '/runs/%E0%A4%A'],
    ['a NUL', '/runs/%00'],
    ['a way up', '/runs/..%2F..%2Fetc%2Fpasswd'],
    ['a right-to-left mark', '/runs/%E2%80%8Fx'],
    ['a script', '/runs/%3Cscript%3Ealert(1)%3C%2Fscript%3E'],
    ['a formula', '/runs/=cmd()'],
    ['a long name', `/runs/${'x'.repeat(5000)}`],
  ])('answers %s in a path with a problem of the caller', async (_what, path) => {
    const { problem } = await problemOf({ path })
    expect([400, 404]).toContain(problem.status)
  })

  it.each([[[]], ['text'], [7], [null]])('refuses the body %j', async (body) => {
    const { problem } = await problemOf({ method: 'POST', path: '/runs', body })
    expect(problem).toMatchObject({ status: 400, issues: [{ path: '', message: 'The body must be a JSON object.' }] })
  })

  it.each(['A\u0000', 'A\ud800'])('refuses the text %j, which cannot be stored', async (vendor) => {
    const { problem } = await problemOf({ method: 'POST', path: '/runs', body: { ...fullRun, terms: { vendor } } })
    expect(problem).toMatchObject({ status: 400, reason: 'invalid_input' })
  })

  it('asks unauthenticated callers to sign in', async () => {
    const answer = await askRest(test, null, { path: '/runs' })
    expect(answer).toMatchObject({ kind: 'problem', problem: { status: 401, reason: 'unauthorized' } })
  })
})
