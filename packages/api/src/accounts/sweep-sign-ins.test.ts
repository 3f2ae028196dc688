import { sql } from '@dossier/db'
import { insertChallenge, insertSession } from '@dossier/db/accounts'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestServices, type TestServices } from '../testing/test-services.ts'
import { hashOfSecret } from './secrets.ts'
import { sessionTimes, sweepSignIns } from './sessions.ts'

let test: TestServices
beforeAll(async () => {
  test = await createTestServices({ concurrency: 0 })
})
afterAll(() => test.close())

const secret = () => ({ id: uuid(), secretHash: hashOfSecret(uuid()) })

it('deletes what has expired of everybody, and nothing else', async () => {
  const { services, owner, database } = test
  const now = services.now().getTime()
  const colleague = await database.createOwner()
  const at = (milliseconds: number) => new Date(now + milliseconds)
  const kept = hashOfSecret('kept')
  for (const { teamId, userId } of [owner, colleague]) {
    const session = { teamId, userId, way: 'password' as const, client: 'Firefox', createdAt: at(0) }
    const unused = at(-sessionTimes.idle - 1)
    await insertSession(services.db, { ...session, ...secret(), lastUsedAt: unused, expiresAt: at(60_000) })
    await insertSession(services.db, { ...session, ...secret(), lastUsedAt: at(0), expiresAt: at(-1) })
    await insertSession(services.db, { ...session, ...secret(), lastUsedAt: at(0), expiresAt: at(60_000) })
    const challenge = { kind: 'second_step' as const, secretHash: hashOfSecret(uuid()), userId }
    await insertChallenge(services.db, { ...challenge, expiresAt: at(-1) })
  }
  await insertChallenge(services.db, { kind: 'passkey', secretHash: kept, userId: null, expiresAt: at(60_000) })
  await sweepSignIns(services)
  const sessions = await services.db.execute(sql`select expires_at from sessions`)
  expect(sessions).toHaveLength(2)
  const challenges = await services.db.execute(sql`select kind from challenges`)
  expect([...challenges]).toEqual([{ kind: 'passkey' }])
})
