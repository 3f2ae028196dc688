import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Owner } from '../client.ts'
import { createTestDatabase, type TestDatabase } from '../testing.ts'
import { insertSampleRun } from '../testing-data.ts'
import { upsertCandidate } from './candidates.ts'
import { upsertClient } from './clients.ts'
import { erasePerson } from './erase-person.ts'
import { findNames, type NameQuery } from './find-names.ts'

let database: TestDatabase
let owner: Owner

beforeAll(async () => {
  database = await createTestDatabase()
  owner = await database.createOwner()
  await insertSampleRun(database.db, owner, { name: 'Jürg Müller', title: 'Senior Java Developer', client: 'Bahn AG' })
  await insertSampleRun(database.db, owner, { name: 'Anna Miller', title: 'Projektleiterin', client: 'Kanton Zürich' })
  await upsertCandidate(database.db, owner, { name: 'Nadia Ohnelauf', headline: '' })
  await upsertClient(database.db, owner, 'Bahn AG')
  await upsertClient(database.db, owner, 'Nordbank')
  await insertSampleRun(database.db, await database.createOwner(), { name: 'Jürgen Müllheim' })
})
afterAll(() => database.close())

async function names(text: string, entity: NameQuery['entity'] = 'candidate', limit = 10): Promise<string[]> {
  const found = await findNames(database.db, owner, { entity, text, limit })
  return found.map(({ name }) => name)
}

describe('findNames', () => {
  it.each(['jü', 'JUERG', 'mül', 'muel', 'mulle', 'jurg mueller', 'mull jü'])(
    'finds Jürg Müller by %s',
    async (text) => {
      expect(await names(text)).toEqual(['Jürg Müller'])
    },
  )

  it('lists prefix matches first, then matches with typos', async () => {
    expect(await names('muller')).toEqual(['Jürg Müller', 'Anna Miller'])
    expect(await names('mulelr')).toEqual(['Jürg Müller'])
    expect(await names('muller', 'candidate', 1)).toEqual(['Jürg Müller'])
  })

  it('finds jobs by title and client', async () => {
    expect(await names('jvaa', 'job')).toEqual(['Senior Java Developer'])
    expect(await names('zürich projekt', 'job')).toEqual(['Projektleiterin'])
  })

  it('finds clients by their names', async () => {
    expect(await names('bah', 'client')).toEqual(['Bahn AG'])
    expect(await names('nordbnak', 'client')).toEqual(['Nordbank'])
    expect(await names('', 'client')).toEqual(['Nordbank', 'Bahn AG'])
  })

  it('finds a person without documents, and nobody when the words belong to two persons', async () => {
    expect(await names('ohnelauf')).toEqual(['Nadia Ohnelauf'])
    expect(await names('anna müller')).toEqual(['Anna Miller'])
    expect(await names('nadia müller')).toEqual([])
  })

  it('lists the latest names for an empty text, and treats wildcard characters literally', async () => {
    expect((await names('')).toSorted()).toEqual(['Anna Miller', 'Jürg Müller', 'Nadia Ohnelauf'])
    for (const text of ['%', "'; drop table runs; --", '\\', '{a,b}'])
      await expect(names(text)).resolves.toBeInstanceOf(Array)
  })

  it('forgets the words that only an erased person had', async () => {
    const id = await upsertCandidate(database.db, owner, { name: 'Anna-Mia Zwyssig', headline: '' })
    await database.db.execute(sql`
      insert into person_keys (team_id, candidate_id, person, key) values (${owner.teamId}, ${id}, 'somebody', '')
      on conflict do nothing`)
    await database.db.transaction((tx) => erasePerson(tx, owner, id))
    const words = await database.db.execute<{ word: string }>(
      sql`select word from search_vocabulary where team_id = ${owner.teamId} and word in ('anna', 'zwyssig', 'annamia')`,
    )
    expect(words.map(({ word }) => word)).toEqual(['anna'])
    expect(await names('zwyssig')).toEqual([])
  })
})
