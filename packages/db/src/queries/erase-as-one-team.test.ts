import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Db, Owner } from '../client.ts'
import { teamRole } from '../database-roles.ts'
import { teamRows } from '../row-security.ts'
import { savedSearches } from '../schema.ts'
import { createTestDatabase, type TestDatabase } from '../testing.ts'
import { insertSampleRun } from '../testing-data.ts'
import { withoutCondition } from '../testing/without-condition.ts'
import { withinScope } from '../within-scope.ts'
import { erasePerson } from './erase-person.ts'

let database: TestDatabase
let client: Sql
let ours: Owner
let theirs: Owner

beforeAll(async () => {
  database = await createTestDatabase()
  ours = await database.createOwner()
  theirs = await database.createOwner()
  client = postgres(database.url, { max: 2, onnotice: () => undefined })
})
afterAll(async () => {
  await client.end()
  await database.close()
})

async function candidateOf(owner: Owner, name: string): Promise<string> {
  const { id } = await insertSampleRun(database.db, owner, { name, types: ['cv'] })
  const [row] = await database.db.execute<{ id: string }>(sql`select candidate_id as id from runs where id = ${id}`)
  return row?.id ?? ''
}

/** Every row of a team, by table. */
async function rowsOf({ teamId }: Owner): Promise<Record<string, string>> {
  const rows = teamRows.map(async ({ table }) => {
    const [row] = await database
      .forTeam(teamId)
      .execute<{ all: string }>(
        sql.raw(`select coalesce(string_agg(t::text, '\n' order by t::text), '') as "all" from ${table} t`),
      )
    return [table, row?.all ?? ''] as const
  })
  return Object.fromEntries(await Promise.all(rows))
}

/** A comparison of a team with a parameter. */
const condition = /(?:\w+\.)?(team_id) = \$\d+/g

const erased = async (db: Db, owner: Owner, candidateId: string) =>
  db.transaction((tx) => erasePerson(tx, owner, candidateId))

it('erases a person of its own team, and none of another', async () => {
  const candidateId = await candidateOf(ours, 'Anne-Marie Petit')
  expect(await erased(database.forTeam(theirs.teamId), ours, candidateId)).toBeNull()
  expect(await erased(database.forTeam(ours.teamId), ours, candidateId)).toMatchObject({ runs: 1, documents: 1 })
})

it('leaves other teams as they are if its statements lack a condition', async () => {
  // A person of the same name and a search for them, which the statements without their condition would find, too.
  await candidateOf(ours, 'Beat Loosli')
  const search = { id: '10000000-0000-4000-8000-000000000000', name: 'Beat', query: 'Beat Loosli', position: 0 }
  await database.db.insert(savedSearches).values({ ...ours, ...search })
  const before = await rowsOf(ours)
  const seen = { most: 0 }
  for (let number = 0; number === 0 || number < seen.most; number++) {
    const candidateId = await candidateOf(theirs, 'Beat Loosli')
    const changed = withoutCondition(client, condition, number, seen)
    const scoped = drizzle(withinScope(changed, { role: teamRole, teamId: theirs.teamId }))
    expect(await erased(scoped, theirs, candidateId)).toMatchObject({ runs: 1 })
  }
  expect(seen.most).toBeGreaterThan(2)
  expect(await rowsOf(ours)).toEqual(before)
  // What was changed does reach what it should not.
  const candidateId = await candidateOf(theirs, 'Beat Loosli')
  await erased(drizzle(withoutCondition(client, condition, 0, seen)), theirs, candidateId)
  expect(await rowsOf(ours)).not.toEqual(before)
})
