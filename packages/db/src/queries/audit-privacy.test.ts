import { createHmac } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { insertSampleRun } from '../testing-data.ts'
import { withTestDatabase } from '../testing.ts'
import { appendAuditEvents } from './audit-events.ts'
import { listAuditEvents } from './list-audit-events.ts'

const sha256 = 'a'.repeat(64)

it("identifies the person of a run by the HMAC of its candidate under that person's key", async () => {
  await withTestDatabase(async ({ db, createOwner }) => {
    const owner = await createOwner()
    const run = await insertSampleRun(db, owner, { name: 'Jürg Müller' })
    await appendAuditEvents(db, owner, [
      {
        type: 'run.succeeded',
        requestId: 'test',
        subject: { type: 'run', id: run.id },
        data: { documents: 1, sha256: '', changes: [] },
      },
    ])
    const [row] = await db.execute<{ key: string; candidate: string }>(
      sql`select encode(key, 'hex') as key, candidate_id as candidate from person_keys where team_id = ${owner.teamId}`,
    )
    const message = `dossier/person/v1/${owner.teamId}/${row?.candidate}`
    const person = createHmac('sha256', Buffer.from(row?.key ?? '', 'hex'))
      .update(message)
      .digest('hex')
    expect((await listAuditEvents(db, owner, { persons: [person], limit: 10 })).items).toMatchObject([{ person }])
  })
})

it('keeps a hash of personal data out of the event, and shows it as long as its nonce exists', async () => {
  await withTestDatabase(async ({ db, createOwner }) => {
    const owner = await createOwner()
    const run = await insertSampleRun(db, owner, { name: 'Jürg Müller' })
    const data = { mode: 'full', locale: 'de-CH', inputHash: sha256, jobProfileId: null, lexiconVersion: 0 }
    await appendAuditEvents(db, owner, [
      { type: 'run.created', requestId: 'test', subject: { type: 'run', id: run.id }, data },
    ])
    const list = async () => (await listAuditEvents(db, owner, { limit: 10 })).items
    expect(await list()).toMatchObject([{ data }])
    await db.execute(sql`delete from audit_disclosures`)
    expect(await list()).toMatchObject([
      { data: { mode: 'full', inputHash: expect.stringMatching(/^c1:[0-9a-f]{64}$/) } },
    ])
  })
})
