import { type SQL, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Owner } from '../client.ts'
import { createTestDatabase, type TestDatabase } from '../testing.ts'
import { type AuditFilter, auditQuery } from './list-audit-events.ts'
import { tallyAuditEvents, tallyQuery } from './tally-audit-events.ts'

let test: TestDatabase
let owner: Owner
const uuidOf = (n: number) => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
const personOf = (n: number) => n.toString(16).padStart(64, '0')

beforeAll(async () => {
  test = await createTestDatabase()
  owner = await test.createOwner()
  const other = await test.createOwner()
  for (const { teamId, userId } of [owner, other]) {
    // Uses subjects that are in no other table, so that only events are written.
    await test.db.execute(sql`
      insert into audit_events (team_id, id, type, actor_id, request_id, subject_type, subject_id, person, data, created_at)
      select ${teamId}::uuid, gen_random_uuid(), (array['document.downloaded', 'document.viewed', 'link.used'])[1 + n % 3],
        ${userId}::uuid, 'request ' || n / 4, 'query', '00000000-0000-7000-8000-' || lpad(to_hex(n % 500), 12, '0'),
        lpad(to_hex(n % 300), 64, '0'), jsonb_build_object('runUuid', '00000000-0000-7000-8000-' || lpad(to_hex(n % 400), 12, '0')),
        now() - n * interval '1 second'
      from generate_series(1, 15000) n`)
  }
  await test.db.execute(sql`analyze audit_events`)
})
afterAll(() => test.close())

interface Plan {
  'Node Type': string
  'Index Name'?: string
  'Plan Rows': number
  Plans?: Plan[]
}

async function nodesOf(filter: AuditFilter): Promise<Plan[]> {
  return planOf(auditQuery(test.db, owner, { ...filter, limit: 50 })?.getSQL() ?? null)
}

async function planOf(query: SQL | null): Promise<Plan[]> {
  if (query === null) throw new Error('the filter can meet nothing')
  const [row] = await test.db.execute<{ 'QUERY PLAN': [{ Plan: Plan }] }>(sql`explain (format json) ${query}`)
  const flat = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(flat)]
  return row === undefined ? [] : flat(row['QUERY PLAN'][0].Plan)
}

const filters: [name: string, index: string, filter: () => AuditFilter][] = [
  ['nothing', 'audit_events_created', () => ({})],
  ['a type', 'audit_events_type', () => ({ types: ['link.used'] })],
  ['two types', 'audit_events_type', () => ({ types: ['link.used', 'document.viewed'] })],
  ['a subject', 'audit_events_subject', () => ({ subjectIds: [uuidOf(7)] })],
  ['a run', 'audit_events_run', () => ({ runUuids: [uuidOf(7)] })],
  ['a person', 'audit_events_person', () => ({ persons: [personOf(7)] })],
  ['two persons', 'audit_events_person', () => ({ persons: [personOf(7), personOf(8)] })],
  ['a request', 'audit_events_request', () => ({ requestIds: ['request 7'] })],
  ['a run and a type', 'audit_events_run', () => ({ runUuids: [uuidOf(7)], types: ['link.used'] })],
  ['a time', 'audit_events_created', () => ({ from: new Date(Date.now() - 600_000), to: new Date() })],
  ['what a recruiter may see', 'audit_events_created', () => ({ visibleTo: owner.userId })],
]

it.each(filters)('walks an index for %s instead of the whole table', async (_name, index, filter) => {
  const nodes = await nodesOf(filter())
  expect(nodes.map((node) => node['Node Type'])).not.toContain('Seq Scan')
  expect(nodes.map((node) => node['Index Name'])).toContain(index)
})

it.each(filters)('counts along an index for %s, up to the limit', async (_name, index, filter) => {
  const nodes = await planOf(tallyQuery(test.db, owner, filter(), 500))
  expect(nodes.map((node) => node['Node Type'])).not.toContain('Seq Scan')
  expect(nodes.map((node) => node['Index Name'])).toContain(index)
  expect(nodes.map((node) => node['Node Type'])).toContain('Limit')
})

it('counts as many as the limit allows and reports that there are more', async () => {
  const { total, type, user, quarters } = await tallyAuditEvents(test.db, owner, { visibleTo: owner.userId }, 600)
  expect(total).toEqual({ count: 600, capped: true })
  expect(type.map(({ count }) => count)).toEqual([201, 200, 200])
  expect(user).toEqual([{ value: owner.userId, count: 601, capped: true }])
  expect(quarters.length).toBeLessThanOrEqual(2)
  const rare = await tallyAuditEvents(test.db, owner, { types: ['link.used'], notPersons: [personOf(5)] })
  expect(rare.total).toEqual({ count: 4950, capped: false })
})

it('walks the events of a user, whether they are many or few', async () => {
  const many = await nodesOf({ userIds: [owner.userId] })
  expect(many.map((node) => node['Node Type'])).not.toContain('Seq Scan')
  const few = await nodesOf({ userIds: [uuidOf(1)] })
  expect(few.map((node) => node['Index Name'])).toContain('audit_events_actor')
})
