import { openKeyRing } from '@dossier/audit'
import { announcedKeys, countUnsealed, type Db, lastHead, openDatabase, sql } from '@dossier/db'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type ChainTest, createChainTest } from '../testing/sealed-chain.ts'
import { verifyTeam } from './verify-team.ts'

let test: ChainTest
beforeEach(async () => {
  test = await createChainTest()
})
afterEach(() => test.close())

const full = () => verifyTeam(test.services, test.owner, { mode: 'full' })

it('seals committed events once, and resumes where it stopped', async () => {
  for (let index = 1; index <= 5; index++) await test.append(test.database.db, index)
  await test.services.sealer.flush()
  expect(await lastHead(test.database.db, test.owner)).toMatchObject({ fromSeq: 1, seq: 5 })
  await test.services.sealer.flush()
  await test.append(test.database.db, 6)
  await test.anotherSealer().flush()
  expect(await lastHead(test.database.db, test.owner)).toMatchObject({ fromSeq: 6, seq: 6 })
  expect(await full()).toMatchObject({ ok: true, links: 6 })
})

it('seals an event of a long transaction after its commit, and no event that was rolled back', async () => {
  const { db } = test.database
  const { promise: held, resolve: commit } = Promise.withResolvers<void>()
  const long = db.transaction(async (tx) => {
    await test.append(tx, 1)
    await held
  })
  await db.transaction((tx) => test.append(tx, 2).then(() => tx.rollback())).catch(() => undefined)
  await test.append(db, 3)
  await test.services.sealer.flush()
  expect(await full()).toMatchObject({ ok: true, links: 1 })
  commit()
  await long
  await test.services.sealer.flush()
  expect(await full()).toMatchObject({ ok: true, links: 2 })
})

it('loses none of 300 concurrent appends and never forks, with three sealers at work', async () => {
  const writers = openDatabase({ url: test.database.url, max: 30 })
  const sealers = [test.services.sealer, test.anotherSealer(), test.anotherSealer()]
  const appends = Array.from({ length: 300 }, (_, index) =>
    writers.db.transaction(async (tx) => {
      await test.append(tx, index)
      // Some commit after others that began later.
      if (index % 3 === 0) await tx.execute(sql`select pg_sleep(${(index % 7) / 200})`)
    }),
  )
  const sealing = appends.flatMap((append, index) =>
    index % 10 === 0 ? [append.then(() => sealers[index % 3]?.flush())] : [],
  )
  await Promise.all([...appends, ...sealing])
  await Promise.all(sealers.map((sealer) => sealer.flush()))
  await test.services.sealer.flush()
  expect(await full()).toMatchObject({ ok: true, links: 300, events: 300 })
  expect(await countUnsealed(test.database.db, test.owner)).toBe(0)
  await writers.close()
})

it('does not continue from an end that was cut off or that this installation did not sign', async () => {
  const { db } = test.database
  for (let index = 1; index <= 4; index++) {
    await test.append(db, index)
    await test.services.sealer.flush()
  }
  await tamper(db, sql`delete from audit_links where seq > 2`)
  await test.append(db, 5)
  for (const sealer of [test.services.sealer, test.anotherSealer()]) {
    await sealer.flush()
    expect(sealer.problem(test.owner.teamId)).toContain('does not match what was sealed')
  }
  // With the heads gone too, only a process that has seen them can tell.
  await tamper(db, sql`delete from audit_heads where seq > 2`)
  await test.services.sealer.flush()
  expect(test.services.sealer.problem(test.owner.teamId)).toContain('does not match what was sealed')
})

it('does not sign with the key of another secret', async () => {
  await test.append(test.database.db, 1)
  await test.services.sealer.flush()
  const ring = openKeyRing('another secret for tests')
  await test.append(test.database.db, 2)
  const services = { ...test.services, keyRing: () => ring }
  expect(await verifyTeam(services, test.owner, { mode: 'full' })).toMatchObject({
    firstBad: { problem: 'unknown_key' },
  })
  expect(await announcedKeys(test.database.db, test.owner)).toHaveLength(1)
})

async function tamper(db: Db, statement: ReturnType<typeof sql>): Promise<void> {
  await db.transaction(async (tx) => {
    for (const table of ['audit_links', 'audit_heads'])
      await tx.execute(sql.raw(`alter table ${table} disable trigger all`))
    await tx.execute(statement)
    for (const table of ['audit_links', 'audit_heads'])
      await tx.execute(sql.raw(`alter table ${table} enable trigger all`))
  })
}
