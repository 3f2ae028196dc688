import { type Db, linkAt, sql } from '@dossier/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChainTest, createChainTest } from '../testing/sealed-chain.ts'
import { type TeamVerification, verifyTeam } from './verify-team.ts'

const length = 130
const positions = Array.from({ length: 50 }, (_, index) => 3 + index * 2)
let test: ChainTest
let team: string
let stranger: string

beforeAll(async () => {
  test = await createChainTest()
  team = test.owner.teamId
  for (let index = 1; index <= length; index++) {
    await test.append(test.database.db, index)
    if (index % 10 === 0) await test.services.sealer.flush()
  }
  await dropGuards(test.database.db)
  stranger = '01a1fadc-3bcb-70c6-9a45-44485515decd'
})
afterAll(() => test.close())

/** The verification result after statements by an attacker with full privileges; everything is rolled back. */
async function after(...statements: ReturnType<typeof sql>[]): Promise<TeamVerification> {
  let verification: TeamVerification | undefined
  const undone = test.database.db.transaction(async (tx) => {
    for (const statement of statements) await tx.execute(statement)
    // Like a process that started after the attack.
    const sealer = test.anotherSealer()
    verification = await verifyTeam({ ...test.services, sealer, db: tx }, test.owner, { mode: 'full' })
    throw new Error('undo')
  })
  await expect(undone).rejects.toThrow('undo')
  if (verification === undefined) throw new Error('nothing was verified')
  return verification
}

/** Done once for all attacks: changing a table's triggers costs more than the attacks themselves. */
async function dropGuards(db: Db): Promise<void> {
  for (const table of ['audit_events', 'audit_links', 'audit_heads', 'audit_keys', 'audit_verifications']) {
    await db.execute(sql.raw(`alter table ${table} disable trigger all`))
  }
}

const eventAt = (seq: number) => sql`(select event_id from audit_links where team_id = ${team} and seq = ${seq})`
const renumber = (from: number, by: number) => [
  sql`update audit_links set seq = seq + 1000000 where team_id = ${team} and seq >= ${from}`,
  sql`update audit_links set seq = seq - 1000000 + ${by} where team_id = ${team} and seq >= 1000000`,
]

it('reports nothing without an attack', async () => {
  expect(await after()).toMatchObject({ ok: true, links: length, events: length, seq: length })
})

describe.each(positions)('at link %i', (seq) => {
  it.each([
    ['type', sql`type = 'run.failed'`],
    [
      'actor',
      sql`actor_id = ${sql`(select id from users where handle <> '' order by id desc limit 1)`}, request_id = 'x'`,
    ],
    ['time', sql`created_at = created_at - interval '1 ms'`],
    ['person', sql`person = ''`],
    ['last digit of a number', sql`data = '{"documents": 7.00000000000000000001}'`],
  ])('an edit of the %s is found', async (_what, change) => {
    const edited = await after(sql`update audit_events set ${change} where team_id = ${team} and id = ${eventAt(seq)}`)
    const eventId = (await linkAt(test.database.db, test.owner, seq))?.eventId
    expect(edited).toMatchObject({ ok: false, firstBad: { seq, eventId, problem: 'edited' } })
  })

  it('detects a deletion: of an event, of an event with its link, and with the rest renumbered', async () => {
    const event = sql`delete from audit_events where team_id = ${team} and id = ${eventAt(seq)}`
    const link = sql`delete from audit_links where team_id = ${team} and seq = ${seq}`
    expect(await after(event)).toMatchObject({ firstBad: { seq, problem: 'missing' } })
    expect(await after(event, link)).toMatchObject({ firstBad: { seq, problem: 'missing' } })
    expect(await after(event, link, ...renumber(seq, -1))).toMatchObject({ firstBad: { seq, problem: 'missing' } })
  })

  it('detects an insertion: of an event, and of a link between links', async () => {
    const event = sql`insert into audit_events (team_id, id, type, actor_id, request_id, subject_type, subject_id, data)
      select team_id, ${stranger}, type, actor_id, request_id, subject_type, subject_id, data
      from audit_events where team_id = ${team} and id = ${eventAt(seq)}`
    const link = sql`insert into audit_links (team_id, seq, event_id, event_hash, hash)
      select team_id, seq - 1, ${stranger}, event_hash, hash from audit_links where team_id = ${team} and seq = ${seq + 1}`
    expect(await after(event)).toMatchObject({ firstBad: { eventId: stranger, problem: 'inserted' } })
    const among = await after(event, ...renumber(seq, 1), link)
    expect(among).toMatchObject({ ok: false, firstBad: { seq, eventId: stranger } })
  })

  it('detects a swap: of two events, and of two links', async () => {
    const pair = sql`team_id = ${team} and seq in (${seq}, ${seq + 20})`
    const events = sql`update audit_links l set event_id = o.event_id from audit_links o
      where l.team_id = ${team} and o.team_id = l.team_id and l.seq in (${seq}, ${seq + 20}) and o.seq = ${2 * seq + 20} - l.seq`
    const dropped = sql`drop index audit_links_event`
    expect(await after(dropped, events)).toMatchObject({ firstBad: { seq, problem: 'reordered' } })
    const aside = sql`update audit_links set seq = seq + 1000000 where ${pair}`
    const back = sql`update audit_links set seq = ${2 * seq + 20} - (seq - 1000000) where team_id = ${team} and seq > 1000000`
    expect(await after(aside, back)).toMatchObject({ firstBad: { seq, problem: 'reordered' } })
  })

  it('detects a forged head and a cut-off head', async () => {
    const end = Math.ceil(seq / 10) * 10
    const head = sql`team_id = ${team} and seq = ${end}`
    const forged = await after(sql`update audit_heads set sealed_at = sealed_at + interval '1 day' where ${head}`)
    expect(forged).toMatchObject({ firstBad: { seq: end, problem: 'forged_head' } })
    const unknown = await after(sql`update audit_heads set key_id = ${'ab'.repeat(32)} where ${head}`)
    expect(unknown).toMatchObject({ firstBad: { seq: end, problem: 'unknown_key' } })
    expect(await after(sql`delete from audit_heads where ${head}`)).toMatchObject({ ok: false })
    const links = sql`delete from audit_links where team_id = ${team} and seq > ${seq}`
    const events = sql`delete from audit_events where team_id = ${team} and id not in (select event_id from audit_links)`
    expect(await after(links, events)).toMatchObject({ firstBad: { seq: seq + 1, problem: 'truncated' } })
  })
})

it('detects a chain that was cut off together with its heads after a verification', async () => {
  await verifyTeam(test.services, test.owner, { mode: 'incremental' })
  for (const seq of positions.map((position) => Math.floor(position / 10) * 10)) {
    const cut = await after(
      sql`delete from audit_links where team_id = ${team} and seq > ${seq}`,
      sql`delete from audit_heads where team_id = ${team} and seq > ${seq}`,
      sql`delete from audit_events where team_id = ${team} and id not in (select event_id from audit_links)`,
    )
    expect(cut).toMatchObject({ firstBad: { seq: seq + 1, problem: 'truncated' } })
  }
})
