import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { Db, Owner } from '../client.ts'
import { insertSampleRun } from '../testing-data.ts'
import { withTestDatabase } from '../testing.ts'
import { upsertClient } from './clients.ts'
import { documentsOfRun } from './documents.ts'
import { listSubmissions } from './list-submissions.ts'
import { insertSending } from './submissions.ts'
import { insertWaivers, waiversOfRun } from './waivers.ts'

const at = new Date('2026-01-27T12:00:00Z')

async function send(
  db: Db,
  owner: Owner,
  { name, client, sentAt = at }: { name: string; client: string; sentAt?: Date },
) {
  const run = await insertSampleRun(db, owner, { name })
  const clientId = await upsertClient(db, owner, client)
  const sending = { clientId, clientName: client, recipient: 'Erika', channel: 'email' as const, note: 'Erika again' }
  const rest = { sentAt, sentBy: owner.userId, idempotencyKey: null, inputHash: '', createdAt: at }
  await insertSending(db, owner, {
    sending: { ...sending, ...rest },
    documents: await documentsOfRun(db, owner, run.id),
  })
  return { run, clientId }
}

it('refuses deletions and changes of submissions, except one retraction and clearing texts that may name a person', async () => {
  await withTestDatabase(async ({ db, createOwner }) => {
    const owner = await createOwner()
    const { run } = await send(db, owner, { name: 'Jürg Müller', client: 'Helvetia' })
    await insertWaivers(db, owner, { runUuid: run.id, documentId: null, pointers: ['/a'], reason: 'agreed', at })
    const attacks = [
      sql`delete from submissions`,
      sql`truncate submissions cascade`,
      sql`update submissions set sha256 = 'other'`,
      sql`update submissions set recipient = 'Hans'`,
      sql`update submissions set sent_at = now()`,
      sql`delete from waivers`,
      sql`truncate waivers`,
      sql`update waivers set reason = 'other'`,
    ]
    for (const attack of attacks) {
      await expect(db.execute(attack)).rejects.toMatchObject({ cause: { code: '42501' } })
    }
    const retract = (reason: string) =>
      db.execute(
        sql`update submissions set retracted_at = now(), retracted_by = sent_by, retraction_reason = ${reason}`,
      )
    await retract('a mistake')
    await expect(retract('another')).rejects.toMatchObject({ cause: { code: '42501' } })
    await db.execute(sql`update submissions set recipient = '', note = '', retraction_reason = ''`)
    await db.execute(sql`update waivers set reason = ''`)
    const { items } = await listSubmissions(db, owner, { limit: 10 })
    expect(items).toMatchObject([{ recipient: '', note: '', retractionReason: '', candidateName: 'Jürg Müller' }])
    expect(await waiversOfRun(db, owner, run.id)).toMatchObject([{ pointer: '/a', reason: '' }])
  })
})

it('pages by the time of sending and returns nothing of another team', async () => {
  await withTestDatabase(async ({ db, createOwner }) => {
    const [owner, stranger] = [await createOwner(), await createOwner()]
    for (let hour = 0; hour < 5; hour++) {
      // Two submissions share each time, so that the ID must order them.
      const sentAt = new Date(at.getTime() + Math.floor(hour / 2) * 3_600_000)
      await send(db, owner, { name: `Person ${hour}`, client: 'Helvetia', sentAt })
    }
    const first = await listSubmissions(db, owner, { limit: 3 })
    const second = await listSubmissions(db, owner, { limit: 3, cursor: first.nextCursor ?? '' })
    const seen = [...first.items, ...second.items]
    expect(new Set(seen.map(({ id }) => id)).size).toBe(5)
    expect(seen.map(({ sentAt }) => sentAt.getTime())).toEqual(
      seen.map(({ sentAt }) => sentAt.getTime()).toSorted((a, b) => b - a),
    )
    expect(second.nextCursor).toBeNull()
    expect((await listSubmissions(db, stranger, { limit: 3 })).items).toEqual([])
  })
})
