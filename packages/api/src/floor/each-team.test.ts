import type { Owner } from '@dossier/db'
import { createTestDatabase, type TestDatabase } from '@dossier/db/testing'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { forEachTeam } from './each-team.ts'

let database: TestDatabase
let owners: Owner[]
beforeAll(async () => {
  database = await createTestDatabase()
  owners = [await database.createOwner(), await database.createOwner(), await database.createOwner()]
})
afterAll(() => database.close())

it('runs for every team, even after one that fails, and reports how many failed', async () => {
  const logger = pino({ level: 'silent' })
  const seen = new Set<string>()
  const work = async ({ teamId }: Owner) => {
    seen.add(teamId)
    if (teamId !== owners[2]?.teamId) throw new Error('is away')
  }
  const asked = forEachTeam({ db: database.db, logger }, 'storage.sweep', work)
  await expect(asked).rejects.toThrow('storage.sweep failed for 2 of 3 teams.')
  expect(seen).toEqual(new Set(owners.map(({ teamId }) => teamId)))
})
