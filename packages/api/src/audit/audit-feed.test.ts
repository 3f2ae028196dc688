import { appendAuditEvents, listAuditEvents, type AuditFilter, type AuditEventRow } from '@dossier/db'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inTeam } from '../floor/in-team.ts'
import { createTestServices, type TestServices } from '../testing/test-services.ts'
import { watchAudit } from './watch-audit.ts'
import { auditFeedOf } from './audit-feed.ts'
import { passes } from './passes.ts'

const runUuid = '01900000-0000-7000-8000-000000000001'
const other = '01900000-0000-7000-8000-000000000002'
let test: TestServices

beforeAll(async () => {
  test = await createTestServices()
})

afterAll(() => test.close())

async function append(requestId: string, id = runUuid): Promise<void> {
  const subject = { type: 'run' as const, id }
  await appendAuditEvents(test.services.db, test.owner, [{ type: 'run.viewed', requestId, subject, data: {} }])
}

const ids = (rows: readonly AuditEventRow[]) => rows.map(({ id }) => id)

it('reads the log once for two hundred followers', async () => {
  let looks = 0
  const { services, owner } = test
  // Counts the database queries, and passes them on.
  const db = new Proxy(services.db, {
    get(target, name, receiver) {
      if (name === 'select') looks += 1
      return Reflect.get(target, name, receiver) as unknown
    },
  })
  const feed = auditFeedOf({ ...services, db })
  const gone = new AbortController()
  const followers = await Promise.all(Array.from({ length: 200 }, () => feed.follow(owner, gone.signal)))
  await append('once-for-all')
  const told = await Promise.all(followers.map((follower) => follower.next()))
  gone.abort()
  expect(new Set(told.map(({ value }) => value?.rows.at(-1)?.requestId))).toEqual(new Set(['once-for-all']))
  expect(looks).toBeLessThan(20)
})

it('reads each team’s log as that team, whoever followed first', async () => {
  const { services, database } = test
  const gone = new AbortController()
  const owners = [test.owner, await database.createOwner(), await database.createOwner()]
  const lines = []
  for (const owner of owners) lines.push(await auditFeedOf(inTeam(services, owner.teamId)).follow(owner, gone.signal))
  for (const owner of owners) {
    const subject = { type: 'run' as const, id: runUuid }
    await appendAuditEvents(services.db, owner, [{ type: 'run.viewed', requestId: owner.teamId, subject, data: {} }])
  }
  const told = await Promise.all(lines.map((line) => line.next()))
  gone.abort()
  expect(told.map(({ value }) => value?.rows.at(-1)?.requestId)).toEqual(owners.map(({ teamId }) => teamId))
})

it('delivers what passes each reader’s filter, from the moment they joined', async () => {
  const signal = AbortSignal.timeout(20_000)
  const watch = (requestId: string) =>
    watchAudit(test.services, test.owner, { query: '', language: 'en', timeZone: 'UTC', requestId }, signal)
  await append('before')
  const [mine, theirs] = [watch('mine-0001'), watch('theirs-01')]
  const next = [mine.next(), theirs.next()]
  await new Promise((resolve) => setTimeout(resolve, 300))
  await append('theirs-01')
  await append('mine-0001')
  expect((await Promise.all(next)).map(({ value }) => value?.requestId)).toEqual(['mine-0001', 'theirs-01'])
})

it('passes the same events as the database with the same filter', async () => {
  const { services, owner } = test
  await append('passes-a')
  await append('passes-b', other)
  const all = (await listAuditEvents(services.db, owner, { limit: 100 })).items
  const hour = 3_600_000
  const filters: AuditFilter[] = [
    {},
    { types: ['run.viewed'] },
    { types: ['run.created'] },
    { notTypes: ['run.viewed'] },
    { subjectIds: [other] },
    { runUuids: [runUuid] },
    { userIds: [owner.userId] },
    { notUserIds: [owner.userId] },
    { persons: ['x'] },
    { notPersons: ['x'] },
    { requestIds: ['passes-a', 'passes-b'] },
    { from: new Date(services.now().getTime() - hour) },
    { to: new Date(services.now().getTime() - hour) },
    { visibleTo: other },
    { types: ['run.viewed'], requestIds: ['passes-a'], visibleTo: owner.userId },
  ]
  for (const filter of filters) {
    const { items } = await listAuditEvents(services.db, owner, { ...filter, limit: 100 })
    expect([filter, ids(all.filter((row) => passes(row, filter)))]).toEqual([filter, ids(items)])
  }
})
