import { sql } from '@dossier/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { watchRun } from './watch-run.ts'
import { createTestServices, ended, fullRun, type TestServices } from '../testing/test-services.ts'

let test: TestServices
beforeAll(async () => {
  test = await createTestServices()
})
afterAll(() => test.close())

describe('a full run', () => {
  it('produces all its files, found, recorded and identical on replay', async () => {
    const api = test.api()
    const created = await api.runs.create({ ...fullRun, idempotencyKey: 'full-run-1' })
    expect(created.runId).toMatch(/^Senior-Java-Developer_Marco-Rieben_\d{8}-\d{6}$/)
    expect(created).toMatchObject({ status: 'queued', mode: 'full' })
    expect(await ended(test, created.runId)).toBe('succeeded')

    const run = await api.runs.get({ runId: created.runId })
    const types = run.documents.map(({ documentType }) => documentType)
    expect(types).toEqual(expect.arrayContaining(['cv', 'offer', 'dashboard', 'feedback', 'cv_extracted', 'manifest']))
    expect(run.documents.every(({ byteSize }) => byteSize > 100)).toBe(true)
    expect(run.match?.metadata.asOf).toBe(run.run.asOf)
    expect(run.run.score).toBe(run.match?.score.value)

    const found = await api.documents.search({ query: 'reiben jvaa' })
    expect(found.items.map(({ runId }) => runId)).toContain(created.runId)

    const replay = await api.runs.replay({ runId: created.id })
    expect(replay.documents.filter(({ identical }) => !identical)).toEqual([])
    expect(replay).toMatchObject({ identical: true, versions: { same: true } })

    const { items } = await api.audit.list({ subjectId: created.id })
    expect(items.map(({ type }) => type)).toEqual(['run.replayed', 'run.viewed', 'run.succeeded', 'run.created'])
    const texts = JSON.stringify(await test.services.db.execute(sql`select * from audit_events`))
    expect(texts).toContain(created.id)
    expect(texts).not.toMatch(/Marco|Rieben/)
  })
})

describe('runs.create', () => {
  it('returns the same run for the same key and refuses the key for other parameters', async () => {
    const api = test.api()
    const input = { ...fullRun, idempotencyKey: 'same-key-1' }
    const answers = await Promise.all(Array.from({ length: 20 }, () => api.runs.create(input)))
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
    await expect(api.runs.create({ ...input, locale: 'en' })).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { code: 'idempotency_conflict' },
    })
  })

  it('gives fifty runs of the same pair in the same second fifty IDs (defect: two runs in one second shared an ID)', async () => {
    const owner = await test.database.createOwner()
    const api = test.api(owner)
    const { candidate, locale } = fullRun
    const created = await Promise.all(Array.from({ length: 50 }, () => api.runs.create({ candidate, locale })))
    expect(new Set(created.map(({ runId }) => runId)).size).toBe(50)
    expect(created.map(({ runId }) => runId)).toContainEqual(expect.stringMatching(/-\d{6}-2$/))
    expect(await Promise.all(created.map(({ runId }) => ended({ ...test, owner }, runId)))).toEqual(
      created.map(() => 'succeeded'),
    )
  })

  it('reports every problem of both documents together', async () => {
    const candidate = { Vorname: 'Marco', Sprachen: 'Deutsch' }
    const error = await test
      .api()
      .runs.create({ candidate, job: {}, locale: 'en' })
      .catch((caught: unknown) => caught)
    expect(error).toMatchObject({ code: 'BAD_REQUEST', cause: { code: 'invalid_input' } })
    const { problems } = (error as { cause: { problems: { document: string; severity: string }[] } }).cause
    expect(problems.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(1)
    expect(new Set(problems.map(({ document }) => document))).toEqual(new Set(['candidate', 'job']))
  })

  it('refuses terms without a job', async () => {
    const { candidate, terms, locale } = fullRun
    await expect(test.api().runs.create({ candidate, terms, locale })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})

describe('runs.check', () => {
  it('previews the match and stores nothing', async () => {
    const api = test.api(await test.database.createOwner())
    const check = await api.runs.check({ candidate: fullRun.candidate, job: fullRun.job })
    expect(check).toMatchObject({ ready: true, candidate: { format: 'agency' } })
    expect(check.match?.score.value).toBeGreaterThan(50)
    expect((await api.runs.list({})).items).toEqual([])
  })

  it('reports that a candidate is not ready', async () => {
    const check = await test.api().runs.check({ candidate: '{ not json', job: fullRun.job })
    expect(check).toMatchObject({ ready: false, feedback: null, match: null })
    expect(check.problems[0]).toMatchObject({ document: 'candidate', severity: 'error' })
  })
})

describe('runs.watch', () => {
  it('yields the end to a late watcher, and nothing to one that has seen it', async () => {
    const { runId } = await test.api().runs.create({ candidate: fullRun.candidate, locale: 'en' })
    await ended(test, runId)
    const signal = AbortSignal.timeout(10_000)
    const [last, ...more] = await fromAsync(await watchRun(test.services, test.owner, { runId, signal }))
    expect(last).toMatchObject({ status: 'succeeded', progress: { step: 'done' } })
    expect(more).toEqual([])
    const seen = last?.revision ?? 0
    expect(await fromAsync(await watchRun(test.services, test.owner, { runId, signal, seen }))).toEqual([])
  })

  it('yields every step to a watcher from the start', async () => {
    const { runId } = await test.api().runs.create({ candidate: fullRun.candidate, locale: 'en' })
    const changes = await fromAsync(
      await watchRun(test.services, test.owner, { runId, signal: AbortSignal.timeout(10_000) }),
    )
    const revisions = changes.map(({ revision }) => revision)
    expect(revisions).toEqual([...new Set(revisions)].toSorted((a, b) => a - b))
    expect(changes.at(-1)?.status).toBe('succeeded')
  })
})

describe('runs.list', () => {
  it('pages through every run once, newest first', async () => {
    const api = test.api(await test.database.createOwner())
    const { candidate, locale } = fullRun
    for (let count = 0; count < 5; count++) await api.runs.create({ candidate, locale })
    const seen: string[] = []
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await api.runs.list({ limit: 2, cursor: cursor ?? undefined })
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor
    }
    expect(seen).toEqual([...new Set(seen)].toSorted().toReversed())
    expect(seen).toHaveLength(5)
  })
})

async function fromAsync<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}
