import { sql } from '@dossier/db'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestServices, ended, fullRun, type TestServices } from '../testing/test-services.ts'
import { type TeamVerification, verifyTeam } from './verify-team.ts'

let test: TestServices
/** The first and a second event that commit to hashes. */
let events: string[]

beforeAll(async () => {
  test = await createTestServices()
  const { runId } = await test.api().runs.create(fullRun)
  await ended(test, runId)
  await test.services.sealer.flush()
  const rows = await test.database.db.execute<{ id: string }>(sql`
    select d.event_id as id from audit_disclosures d join audit_links l on l.team_id = d.team_id and l.event_id = d.event_id
    where d.team_id = ${test.owner.teamId} and d.fields ? 'sha256' order by l.seq`)
  events = rows.map(({ id }) => id)
})
afterAll(() => test.close())

/** The verification result after an attack with full privileges; everything is rolled back. */
async function after(attack: ReturnType<typeof sql>): Promise<TeamVerification | undefined> {
  let verification: TeamVerification | undefined
  const undone = test.database.db.transaction(async (tx) => {
    await tx.execute(sql`alter table audit_disclosures disable trigger all`)
    await tx.execute(attack)
    verification = await verifyTeam({ ...test.services, db: tx }, test.owner, { mode: 'full' })
    throw new Error('undo')
  })
  await expect(undone).rejects.toThrow('undo')
  return verification
}

const of = (at: number) => sql`team_id = ${test.owner.teamId} and event_id = ${events[at]}`

it('verifies before an attack, and after the erasure of a person', async () => {
  expect(events.length).toBeGreaterThan(5)
  expect(await after(sql`select 1`)).toMatchObject({ ok: true })
  expect(await after(sql`delete from audit_disclosures where team_id = ${test.owner.teamId}`)).toMatchObject({
    ok: true,
  })
})

it.each([
  ['another hash', () => sql`fields = fields || jsonb_build_object('sha256', repeat('0', 64))`],
  ['no hash', () => sql`fields = fields - 'sha256'`],
  ['a field more', () => sql`fields = fields || '{"note": "forged"}'`],
  ['another nonce', () => sql`nonce = decode(repeat('00', 32), 'hex')`],
  [
    'what another event discloses',
    () => sql`(nonce, fields) = (select nonce, fields from audit_disclosures where ${of(1)})`,
  ],
])('a disclosure with %s is found, and named by its link', async (_what, change) => {
  const found = await after(sql`update audit_disclosures set ${change()} where ${of(0)}`)
  expect(found).toMatchObject({ ok: false, firstBad: { eventId: events[0], problem: 'edited' } })
})
