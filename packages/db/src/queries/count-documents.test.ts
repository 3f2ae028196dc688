import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Owner } from '../client.ts'
import type { DocumentFilters } from '../search/document-search.ts'
import { createTestDatabase, type TestDatabase } from '../testing.ts'
import { insertSampleRun } from '../testing-data.ts'
import { countDocuments, facetDocuments } from './count-documents.ts'

let database: TestDatabase
let owner: Owner

beforeAll(async () => {
  database = await createTestDatabase()
  owner = await database.createOwner()
  const runs = [
    { name: 'Jürg Müller', title: 'Java Developer', types: ['cv', 'offer'] },
    { name: 'Jürg Müller', title: 'Java Architect', types: ['cv', 'offer', 'dashboard'] },
    { name: 'Anna Miller', title: 'Java Developer', types: ['cv'] },
    { name: 'Beat Frei', title: 'Projektleiter', types: ['cv'] },
  ]
  for (const run of runs) await insertSampleRun(database.db, owner, run)
  await insertSampleRun(database.db, await database.createOwner(), { name: 'Jürg Müller' })
})
afterAll(() => database.close())

const typeWords = { offer: ['offer', 'angebot'], cv: ['cv', 'lebenslauf'] }

function question(query: string, filters: DocumentFilters = {}) {
  const terms = query.split(' ').map((text) => ({ text, phrase: false, field: 'any' as const, negated: false }))
  return { terms, filters, typeWords }
}

async function facet(name: 'type' | 'candidate' | 'job' | 'status' | 'user', query: string, filters?: DocumentFilters) {
  const facets = await facetDocuments(database.db, owner, question(query, filters))
  return facets[name].map(({ label, count, capped }) => `${label} ${count}${capped ? '+' : ''}`)
}

describe('countDocuments', () => {
  it.each([
    ['', 7],
    ['java', 6],
    ['müller', 6],
    ['jürg', 5],
    ['jürg angebot', 2],
    ['"', 7],
    ['nobody', 0],
  ])('counts %s', async (query, count) => {
    expect(await countDocuments(database.db, owner, question(query))).toEqual({ count, capped: false })
  })

  it('counts under filters', async () => {
    const count = async (filters: DocumentFilters) => countDocuments(database.db, owner, question('java', filters))
    expect(await count({ documentTypes: ['offer'] })).toMatchObject({ count: 2 })
    expect(await count({ statuses: ['failed'] })).toMatchObject({ count: 0 })
    expect(await count({ submitted: false })).toMatchObject({ count: 6 })
    expect(await count({ submitted: true })).toMatchObject({ count: 0 })
    expect(await count({ userIds: [owner.userId] })).toMatchObject({ count: 6 })
  })
})

describe('facetDocuments', () => {
  it('counts the values of each facet', async () => {
    expect(await facet('type', 'java')).toEqual(['cv 3', 'offer 2', 'dashboard 1'])
    expect(await facet('candidate', 'java')).toEqual(['Jürg Müller 5', 'Anna Miller 1'])
    expect(await facet('job', 'java')).toEqual(expect.arrayContaining(['Java Developer 3', 'Java Architect 3']))
    expect(await facet('status', 'java')).toEqual(['succeeded 6'])
    expect(await facet('user', 'java')).toHaveLength(1)
  })

  it('counts a facet under the filters of the other facets, not under its own', async () => {
    const filters = { documentTypes: ['offer'] }
    expect(await facet('type', 'java', filters)).toEqual(['cv 3', 'offer 2', 'dashboard 1'])
    expect(await facet('candidate', 'java', filters)).toEqual(['Jürg Müller 2'])
  })

  it('counts documents one by one when no summary can answer', async () => {
    expect(await facet('type', 'java', { submitted: false })).toEqual(['cv 3', 'offer 2', 'dashboard 1'])
  })

  it('counts what a type word matches', async () => {
    expect(await facet('type', 'jürg angebot')).toEqual(['offer 2'])
  })
})
