import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { withTestDatabase } from '../testing.ts'
import { appendAuditEvents } from './audit-events.ts'
import { insertDocuments } from './documents.ts'
import { listAuditEvents } from './list-audit-events.ts'

const event = {
  type: 'run.succeeded' as const,
  requestId: 'test',
  subject: { type: 'run' as const, id: '01a1fadc-3bcb-70c6-9a45-44485515decd' },
  data: { documents: 3, sha256: '', changes: [] },
}

it('refuses to change, delete or truncate events', async () => {
  await withTestDatabase(async ({ db, createOwner }) => {
    const owner = await createOwner()
    await appendAuditEvents(db, owner, [event])
    const attacks = [
      sql`update audit_events set actor_id = actor_id`,
      sql`delete from audit_events`,
      sql`truncate audit_events`,
    ]
    for (const attack of attacks) {
      await expect(db.execute(attack)).rejects.toMatchObject({
        cause: { message: expect.stringContaining('append-only') },
      })
    }
    expect((await listAuditEvents(db, owner, { limit: 10 })).items).toHaveLength(1)
  })
})

it('appends the events of a run that has no documents', async () => {
  await withTestDatabase(async ({ db, createOwner }) => {
    const owner = await createOwner()
    const candidateId = '01a1fadc-3bcb-70c6-9a45-44485515dece'
    const origin = { runUuid: event.subject.id, runId: 'a', candidateId, jobProfileId: null, candidateName: 'a' }
    const about = {
      ...origin,
      jobTitle: '',
      jobClient: '',
      createdAt: new Date(0),
      events: [{ ...event, candidateId }],
    }
    await insertDocuments(db, owner, about, [])
    expect((await listAuditEvents(db, owner, { limit: 10 })).items).toMatchObject([{ type: 'run.succeeded' }])
  })
})

it('discards an event whose transaction is rolled back', async () => {
  await withTestDatabase(async ({ db, createOwner }) => {
    const owner = await createOwner()
    const failing = db.transaction(async (tx) => {
      await appendAuditEvents(tx, owner, [event])
      throw new Error('rolled back')
    })
    await expect(failing).rejects.toThrow('rolled back')
    expect((await listAuditEvents(db, owner, { limit: 10 })).items).toEqual([])
  })
})

it('refuses an event in a team that the actor does not belong to', async () => {
  await withTestDatabase(async ({ db, createOwner }) => {
    const [owner, stranger] = [await createOwner(), await createOwner()]
    const forged = { teamId: owner.teamId, userId: stranger.userId }
    await expect(appendAuditEvents(db, forged, [event])).rejects.toMatchObject({ cause: { code: '23503' } })
  })
})

it('pages newest first and filters by type', async () => {
  await withTestDatabase(async ({ db, createOwner }) => {
    const owner = await createOwner()
    for (let count = 0; count < 5; count++) await appendAuditEvents(db, owner, [event])
    const first = await listAuditEvents(db, owner, { limit: 3 })
    const second = await listAuditEvents(db, owner, { limit: 3, cursor: first.nextCursor ?? '' })
    const ids = [...first.items, ...second.items].map(({ id }) => id)
    expect(ids).toEqual(ids.toSorted().toReversed())
    expect(second).toMatchObject({ items: [{}, {}], nextCursor: null })
    expect((await listAuditEvents(db, owner, { limit: 3, types: ['run.failed'] })).items).toEqual([])
  })
})

it("records the session or token that the actor used, in addition to the event's own data", async () => {
  await withTestDatabase(async ({ db, createOwner }) => {
    const owner = await createOwner()
    await appendAuditEvents(db, { ...owner, actedBy: { sessionId: 'the session' } }, [event])
    await appendAuditEvents(db, { ...owner, actedBy: { tokenId: 'the token' } }, [event])
    await appendAuditEvents(db, owner, [event])
    const { items } = await listAuditEvents(db, owner, { limit: 3 })
    expect(items.map(({ actorId, data }) => ({ actorId, data }))).toEqual([
      { actorId: owner.userId, data: event.data },
      { actorId: owner.userId, data: { ...event.data, tokenId: 'the token' } },
      { actorId: owner.userId, data: { ...event.data, sessionId: 'the session' } },
    ])
  })
})
