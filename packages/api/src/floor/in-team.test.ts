import { sql, type Owner } from '@dossier/db'
import { insertSampleRun } from '@dossier/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestServices, type TestServices } from '../testing/test-services.ts'
import { createCallerFactory, personProcedure, procedure, router } from '../trpc.ts'
import { reading } from './reading.ts'

let started: TestServices
let theirs: Owner
beforeAll(async () => {
  started = await createTestServices({ concurrency: 0 })
  theirs = await started.database.createOwner()
  await insertSampleRun(started.database.db, started.owner, { name: 'Anne-Marie Petit' })
  await insertSampleRun(started.database.db, theirs, { name: 'Beat Loosli' })
})
afterAll(() => started.close())

const meta = { needs: 'runs:read', rest: 'GET /names', summary: 'Names.', audit: { none: 'test' } } as const
const forgetful = sql`select name from candidates order by name`
const routes = router({
  names: procedure(meta).query(async ({ ctx }) => [...(await ctx.services.db.execute(forgetful))]),
  inTransaction: procedure(meta).query(async ({ ctx }) =>
    ctx.services.db.transaction(async (tx) => [...(await tx.execute(forgetful))]),
  ),
  readNames: procedure(meta).query(({ ctx }) =>
    reading(ctx.services, async ({ db }) => [...(await db.execute(forgetful))]),
  ),
  ofPerson: personProcedure(meta).query(async ({ ctx }) => [...(await ctx.services.db.execute(forgetful))]),
})
const callerOf = (owner: Owner) =>
  createCallerFactory(routes)({ services: started.services, owner, requestId: 'test', seat: 'test' })

test('shows a procedure whose query forgets the team only the rows of the caller', async () => {
  const [ours, others] = [callerOf(started.owner), callerOf(theirs)]
  for (const name of ['names', 'inTransaction', 'readNames', 'ofPerson'] as const) {
    expect({ [name]: await ours[name]() }).toEqual({ [name]: [{ name: 'Anne-Marie Petit' }] })
    expect({ [name]: await others[name]() }).toEqual({ [name]: [{ name: 'Beat Loosli' }] })
  }
})

test('shows every team to jobs', async () => {
  const everybody = [{ name: 'Anne-Marie Petit' }, { name: 'Beat Loosli' }]
  expect([...(await started.services.db.execute(forgetful))]).toEqual(everybody)
})
