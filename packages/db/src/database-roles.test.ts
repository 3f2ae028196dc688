import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { openDatabase } from './client.ts'
import { diagnose } from './diagnosis.ts'
import { migrateDatabase } from './migrate.ts'
import { appendAuditEvents } from './queries/audit-events.ts'
import { listAuditEvents } from './queries/list-audit-events.ts'
import { mayChangeAudit } from './queries/audit-verification.ts'
import { withTestDatabase } from './testing.ts'

const tables = ['audit_events', 'audit_links', 'audit_heads', 'audit_keys', 'audit_verifications', 'lexicon_versions']
const attacks = tables.flatMap((table) => [
  `update ${table} set team_id = team_id`,
  `delete from ${table}`,
  `truncate ${table}`,
  `alter table ${table} disable trigger all`,
  `drop trigger ${table}_are_append_only on ${table}`,
  `drop table ${table} cascade`,
])
const event = { type: 'run.viewed' as const, requestId: 'test', data: {} }

it('lets the application only append to the audit log', async () => {
  await withTestDatabase(async ({ url, db: owner, createOwner }) => {
    const somebody = await createOwner()
    const { appRole } = await migrateDatabase(url)
    const app = openDatabase({ url, role: appRole })
    await appendAuditEvents(app.db, somebody, [{ ...event, subject: { type: 'run', id: somebody.teamId } }])
    const others = [
      `set session_replication_role = replica`,
      `create or replace function refuse_change() returns trigger language plpgsql as 'begin return new; end'`,
      `alter role dossier_app superuser`,
    ]
    for (const attack of [...attacks, ...others]) {
      await expect(app.db.execute(sql.raw(attack))).rejects.toMatchObject({ cause: { code: '42501' } })
    }
    expect((await listAuditEvents(app.db, somebody, { limit: 10 })).items).toHaveLength(1)
    expect([await mayChangeAudit(app.db), await mayChangeAudit(owner)]).toEqual([false, true])
    await app.close()
  })
})

it('refuses changes by the owner of the tables, even in a replication session', async () => {
  await withTestDatabase(async ({ db, createOwner }) => {
    const somebody = await createOwner()
    await appendAuditEvents(db, somebody, [{ ...event, subject: { type: 'run', id: somebody.teamId } }])
    const replica = db.transaction(async (tx) => {
      await tx.execute(sql`set local session_replication_role = replica`)
      await tx.execute(sql`delete from audit_events`)
    })
    await expect(replica).rejects.toMatchObject({ cause: { message: expect.stringContaining('append-only') } })
  })
})

it('works for a user who cannot create a role, and reports that the guard is off', async () => {
  await withTestDatabase(async ({ url, db, createOwner }) => {
    await createOwner()
    const name = `plain_${randomBytes(6).toString('hex')}`
    await db.execute(sql.raw(`create role ${name} login password 'plain'`))
    await db.execute(sql.raw(`create database ${name} owner ${name}`))
    const plain = new URL(url)
    Object.assign(plain, { username: name, password: 'plain', pathname: `/${name}` })
    expect(await migrateDatabase(plain.href)).toEqual({ appRole: null, teamRole: null })
    const app = openDatabase({ url: plain.href, role: null })
    expect(await mayChangeAudit(app.db)).toBe(true)
    expect((await diagnose(plain.href)).rows).toEqual({ guarded: false, user: name })
    // What the finding advises: the roles exist in the tests' cluster.
    await db.execute(sql.raw(`grant dossier_app, dossier_team to ${name}`))
    expect(await migrateDatabase(plain.href)).toEqual({ appRole: 'dossier_app', teamRole: 'dossier_team' })
    expect((await diagnose(plain.href)).rows).toEqual({ guarded: true, user: name })
    await app.close()
    await db.execute(sql.raw(`drop database ${name} with (force)`))
    await db.execute(sql.raw(`drop role ${name}`))
  })
})
