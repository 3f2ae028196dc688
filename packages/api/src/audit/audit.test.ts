import { appendAuditEvents, type Owner, sql } from '@dossier/db'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ApiCaller } from '../router.ts'
import { createTestServices, ended, fullRun, type TestServices } from '../testing/test-services.ts'
import type { AuditEventView } from './audit-view.ts'
import { openSessionLog } from './session-log.ts'
import { sweepHourly } from '../storage/sweep/sweep-storage.ts'
import { watchAudit } from './watch-audit.ts'

let test: TestServices
let auditor: Owner
let runId: string
let runUuid: string

beforeAll(async () => {
  test = await createTestServices()
  auditor = await test.database.createColleague(test.owner, 'auditor')
  const created = await test.api().runs.create(fullRun)
  runId = created.runId
  runUuid = created.id
  await ended(test, runId)
})
afterAll(() => test.close())

type Filter = NonNullable<Parameters<ApiCaller['audit']['list']>[0]>

async function typesOf(filter: Filter, as: Owner = auditor): Promise<string[]> {
  const { items } = await test.api(as).audit.list({ limit: 100, ...filter })
  return [...new Set(items.map(({ type }) => type))].toSorted()
}

function take(lastEventId: string | null, requestId: string): AsyncGenerator<AuditEventView> {
  const input = { query: '', language: 'en' as const, timeZone: 'UTC', requestId, lastEventId }
  return watchAudit(test.services, auditor, input, AbortSignal.timeout(20_000))
}

async function append(requestId: string): Promise<void> {
  const subject = { type: 'run' as const, id: runUuid }
  await appendAuditEvents(test.services.db, test.owner, [{ type: 'run.viewed', requestId, subject, data: {} }])
}

/** The data of the events of a type, in the team of an installation without sign-in. */
async function localData(type: string): Promise<Record<string, unknown>[]> {
  const { items } = await test.api(test.services.localOwner).audit.list({ query: `type:${type}` })
  return items.map(({ data }) => data)
}

describe('audit.list', () => {
  it('finds everything about a person by a misspelt name, and the events of a run by its run ID', async () => {
    const made = ['document.generated', 'run.created', 'run.succeeded']
    expect(await typesOf({ query: 'person:riebn' })).toEqual(made)
    expect(await typesOf({ query: 'Rieben' })).toEqual(made)
    expect(await typesOf({ query: `lauf:${runId}` })).toEqual(made)
    expect(await typesOf({ runId: runUuid })).toEqual(made)
    expect(await typesOf({ query: 'person:nobody-of-that-name' })).toEqual([])
  })

  it('filters by type, user and time, in German and in English', async () => {
    const { userId } = test.owner
    expect(await typesOf({ query: 'typ:lauf-angelegt' })).toEqual(['run.created'])
    expect(await typesOf({ query: 'type:run-created,run.succeeded' })).toEqual(['run.created', 'run.succeeded'])
    expect(await typesOf({ query: '-type:document.generated', runId })).toEqual(['run.created', 'run.succeeded'])
    expect(await typesOf({ query: `von:${userId}`, runId })).toContain('run.created')
    expect(await typesOf({ query: `-by:${userId}`, runId })).toEqual([])
    expect(await typesOf({ query: 'after:1d', runId })).toContain('run.created')
    expect(await typesOf({ query: 'before:1d' })).toEqual([])
    expect(await typesOf({ query: '-Rieben', runId })).toEqual([])
  })

  it('reports in place what it does not understand, and applies the rest', async () => {
    const answer = await test.api(auditor).audit.list({ query: 'typ:nonsense lauf:x foo:bar', language: 'de' })
    expect(answer.problems.map(({ code }) => code)).toEqual(['unknown_value', 'unknown_qualifier'])
    expect(answer.items).toEqual([])
    const denied = await test.api(auditor).audit.list({ query: `-run:${runId}` })
    expect(denied.problems).toMatchObject([{ code: 'not_supported', severity: 'error' }])
  })

  it.each(['', ' ', '\u0000', '\u202Etxt', '\uD800', '<script>', '=cmd()', '../..', 'person:"', 'x'.repeat(4000)])(
    'accepts any input: %j',
    async (query) => {
      await expect(test.api(auditor).audit.list({ query })).resolves.toMatchObject({ items: expect.any(Array) })
    },
  )

  it('shows old and new values, names, and the position in the chain', async () => {
    await test.services.sealer.flush()
    const { items } = await test.api(auditor).audit.list({ types: ['run.succeeded'], runId })
    expect(items).toMatchObject([
      {
        run: { id: runUuid, runId },
        candidate: { name: 'Marco Rieben' },
        data: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
        seal: { seq: expect.any(Number), hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      },
    ])
    expect(items[0]?.changes).toContainEqual({ field: 'status', before: 'running', after: 'succeeded' })
  })

  it('pages through every event once', async () => {
    const seen: string[] = []
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await test.api(auditor).audit.list({ limit: 3, runId, cursor: cursor ?? undefined })
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor
    }
    const all = await test.api(auditor).audit.list({ limit: 100, runId })
    expect(seen).toEqual(all.items.map(({ id }) => id))
  })
})

describe('visibility', () => {
  let colleague: Owner
  beforeEach(async () => {
    colleague = await test.database.createColleague(test.owner)
    await appendAuditEvents(test.services.db, test.owner, [
      {
        type: 'user.signed_in',
        requestId: 'test',
        subject: { type: 'user', id: test.owner.userId },
        data: { session: '', way: 'password' },
      },
    ])
  })

  it('shows a recruiter the events of runs and documents, and their own', async () => {
    expect(await typesOf({}, colleague)).toContain('run.created')
    expect(await typesOf({ types: ['user.signed_in'] }, colleague)).toEqual([])
    expect(await typesOf({ types: ['user.signed_in'] }, test.owner)).toEqual(['user.signed_in'])
  })

  it('shows an auditor all events of the team', async () => {
    expect(await typesOf({ types: ['user.signed_in'] }, auditor)).toEqual(['user.signed_in'])
  })
})

describe('audit.watch', () => {
  it('yields events from now on', async () => {
    const events = take(null, 'live')
    let told: AuditEventView | undefined
    const next = events.next().then(({ value }) => (told = value))
    // The watcher skips existing events; appending repeatedly ensures that one is newer.
    await expect.poll(() => append('live').then(() => told)).toBeDefined()
    expect(await next).toMatchObject({ type: 'run.viewed', requestId: 'live', run: { runId } })
    await events.return(undefined)
  })

  it('yields everything since the last known event, without what the filter excludes', async () => {
    await append('missed')
    const events = take(runUuid, 'missed')
    expect((await events.next()).value).toMatchObject({ requestId: 'missed' })
    await events.return(undefined)
  })

  it('yields an event that was committed after a later one (defect: it began earlier and was never delivered)', async () => {
    const { db } = test.services
    const events = take(runUuid, 'overtaken')
    const [begun, overtaken] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const slow = db.transaction(async (tx) => {
      // The time of an event is the start of its transaction.
      await tx.execute(sql`select now()`)
      begun.resolve()
      await overtaken.promise
      const subject = { type: 'run' as const, id: runUuid }
      await appendAuditEvents(tx, test.owner, [{ type: 'run.viewed', requestId: 'overtaken', subject, data: {} }])
    })
    await begun.promise
    await append('overtaken')
    const first = (await events.next()).value
    overtaken.resolve()
    await slow
    const second = (await events.next()).value
    expect(first.id).not.toBe(second.id)
    expect(Date.parse(second.createdAt)).toBeLessThanOrEqual(Date.parse(first.createdAt))
    await events.return(undefined)
  })
})

function facetsOf(input: Filter) {
  return test.api(auditor).audit.facets({ timeZone: 'Europe/Zurich', ...input })
}

describe('audit.facets', () => {
  it('counts by type, user and day, and a facet under the filters of the others', async () => {
    const all = await facetsOf({ runId })
    const { items } = await test.api(auditor).audit.list({ runId, limit: 100 })
    expect(all.total).toEqual({ count: items.length, capped: false })
    expect(all.user).toMatchObject([{ value: test.owner.userId, count: items.length }])
    expect(all.on).toEqual([
      {
        value: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        label: all.on[0]?.value,
        count: items.length,
        capped: false,
      },
    ])
    const narrowed = await facetsOf({ runId, query: 'type:run-created' })
    expect(narrowed.total.count).toBe(1)
    expect(narrowed.type).toEqual(all.type)
    expect(narrowed.user).toMatchObject([{ count: 1 }])
    expect((await facetsOf({ runId, query: `by:${auditor.userId}` })).user).toEqual(all.user)
  })

  it('respects the list’s subject, and what a recruiter may see', async () => {
    const { user } = await facetsOf({ userId: auditor.userId })
    expect(user.map(({ value }) => value)).not.toContain(test.owner.userId)
    const recruiter = await test.database.createColleague(test.owner, 'recruiter')
    await test.api(auditor).audit.verify({})
    const seen = await test.api(recruiter).audit.facets({})
    expect(seen.type.map(({ value }) => value)).not.toContain('audit.verified')
    expect(seen.total.count).toBeGreaterThan(0)
  })

  it('groups a period by months, and one of its months by days', async () => {
    const { db } = test.services
    const other = await test.database.createOwner()
    await db.execute(sql`
      insert into audit_events (team_id, id, type, actor_id, request_id, subject_type, subject_id, data, created_at)
      select ${other.teamId}::uuid, gen_random_uuid(), 'link.used', ${other.userId}::uuid, 'dated', 'query', 'none', '{}',
        timestamptz '2025-12-31 23:30Z' + n * interval '1 day' from generate_series(0, 40) n`)
    const inZurich = { timeZone: 'Europe/Zurich' }
    const months = await test.api(other).audit.facets(inZurich)
    expect(months.on.map(({ value, count }) => [value, count])).toEqual([
      ['2026-02', 10],
      ['2026-01', 31],
    ])
    const days = await test.api(other).audit.facets({ ...inZurich, query: 'on:2026-01' })
    expect(days.on.map(({ value }) => value)).toHaveLength(31)
    expect(days.on.at(-1)).toMatchObject({ value: '2026-01-01', count: 1 })
  })
})

describe('events outside procedures', () => {
  const requestId = 'no-procedure'
  it('records only a keyed hash of a failed sign-in', async () => {
    const log = openSessionLog(test.services)
    for (let count = 0; count < 40; count++) await log.failed('a guess', requestId)
    const failed = await localData('user.sign_in_failed')
    expect(new Set(failed.map(({ attempt }) => attempt)).size).toBe(1)
    expect(JSON.stringify(failed)).not.toContain('guess')
    // The log can only grow: an attacker who guesses tokens must not be able to fill it.
    expect(failed.length).toBeLessThan(40)
  })

  it('records what a sweep deletes, and no event if nothing could be deleted', async () => {
    const { services } = test
    const { localOwner: owner, storage } = services
    const key = `${owner.teamId}/01900000-0000-7000-8000-000000000000/artifacts/cv.docx`
    await storage.current.put(key, new TextEncoder().encode('left behind'), { contentType: 'text/plain' })
    const broken = { ...storage.current, delete: () => Promise.reject(new Error('no storage')) }
    const named = () => Promise.resolve(broken)
    const report = await sweepHourly({ ...services, storage: { ...storage, current: broken, named } }, owner)
    expect(report).toMatchObject({ drivers: [{ name: 'memory', code: 'unknown' }], deleted: 0 })
    expect(await localData('storage.swept')).toEqual([])
    expect((await sweepHourly(services, owner)).deleted).toBe(1)
    expect(await localData('storage.swept')).toEqual([{ driver: 'memory', objects: 1, runs: 1 }])
  })
})
