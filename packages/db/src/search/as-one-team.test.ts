import { drizzle } from 'drizzle-orm/postgres-js'
import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Db, Owner } from '../client.ts'
import { teamRole } from '../database-roles.ts'
import { appendAuditEvents } from '../queries/audit-events.ts'
import { countDocuments, facetDocuments } from '../queries/count-documents.ts'
import { findNames } from '../queries/find-names.ts'
import { listJobs } from '../queries/jobs.ts'
import { listAuditEvents } from '../queries/list-audit-events.ts'
import { listPersons } from '../queries/persons.ts'
import { searchDocuments } from '../queries/search-documents.ts'
import { tallyAuditEvents } from '../queries/tally-audit-events.ts'
import { createTestDatabase, type TestDatabase } from '../testing.ts'
import { insertSampleRun } from '../testing-data.ts'
import { withoutCondition } from '../testing/without-condition.ts'
import { withinScope } from '../within-scope.ts'
import type { DocumentFilters, SearchTerm } from './document-search.ts'
import { matchPlansOf } from './match-plans.ts'
import { resolveQuery } from './resolved-query.ts'
import { entriesWith } from './walk.ts'

let database: TestDatabase
let client: Sql
let ours: Owner
let stranger: Owner
let run: { id: string }

beforeAll(async () => {
  database = await createTestDatabase()
  ours = await database.createOwner()
  stranger = await database.createOwner()
  run = await insertSampleRun(database.db, ours, { name: 'Jürg Müller', title: 'Full-Stack Developer', types: ['cv'] })
  const subject = { type: 'run' as const, id: run.id }
  await appendAuditEvents(database.db, ours, [{ type: 'run.viewed', requestId: 'test', data: {}, subject }])
  client = postgres(database.url, { max: 2, onnotice: () => undefined })
})
afterAll(async () => {
  await client.end()
  await database.close()
})

const questionOf = (text: string, filters: DocumentFilters = {}) => ({
  terms: text.split(' ').map<SearchTerm>((word) => ({ text: word, phrase: false, field: 'any', negated: false })),
  filters,
  typeWords: {},
})

const searched = (text: string, filters?: DocumentFilters) => async (db: Db, owner: Owner) =>
  (await searchDocuments(db, owner, { ...questionOf(text, filters), limit: 10 })).items

/** Each way in which a search finds something: by whole words and parts, by sound and despite typos, along lists and through indexes. */
const ways: Record<string, (db: Db, owner: Owner) => Promise<unknown[]>> = {
  'a word': searched('mueller'),
  'two words': searched('muller developer'),
  'a part of a word': searched('velop'),
  'two letters': searched('mu'),
  'a sound': searched('myller'),
  'a typo': searched('develuper'),
  'joined words': searched('fullstack'),
  'no word': searched(''),
  'a run': async (db, owner) => searched('', { runUuids: [run.id] })(db, owner),
  'a user': async (db, owner) => searched('', { userIds: [owner.userId] })(db, owner),
  'a number': async (db, owner) => [(await countDocuments(db, owner, questionOf('muller'))).count].filter((n) => n > 0),
  facets: async (db, owner) => Object.values(await facetDocuments(db, owner, questionOf('develop'))).flat(),
  'the index over sets of words': async (db, owner) => {
    const query = await resolveQuery(db, owner, questionOf('muller developer'))
    const entries = matchPlansOf(query, 'exact', { fresh: false }).map((plan) =>
      db.execute(entriesWith(plan, query.filters, { owner, sort: 'newest' })),
    )
    return (await Promise.all(entries)).flat()
  },
  'a name': async (db, owner) => findNames(db, owner, { entity: 'candidate', text: 'mull', limit: 5 }),
  'a name by sound': async (db, owner) => findNames(db, owner, { entity: 'candidate', text: 'myller', limit: 5 }),
  'a title': async (db, owner) => findNames(db, owner, { entity: 'job', text: 'devel', limit: 5 }),
  'events of a run': async (db, owner) => (await listAuditEvents(db, owner, { runUuids: [run.id], limit: 5 })).items,
  'a number of events': async (db, owner) =>
    [(await tallyAuditEvents(db, owner, { runUuids: [run.id] })).total.count].filter((n) => n > 0),
  persons: async (db, owner) => (await listPersons(db, owner, { limit: 5 })).items,
  jobs: async (db, owner) => (await listJobs(db, owner, { text: 'devel', limit: 5 })).items,
}

/** A comparison of a team with a parameter. */
const condition = /(?:"?\w+"?\.)?"?(team_id)"? = \$\d+/g

describe.each(Object.entries(ways))('by %s', (_name, find) => {
  it('finds what the team has', async () => {
    expect(await find(database.forTeam(ours.teamId), ours)).not.toEqual([])
  })

  it('finds nothing for another team, whoever is asked for', async () => {
    expect(await find(database.forTeam(stranger.teamId), ours)).toEqual([])
  })

  it('finds nothing for another team if a condition of its statements is missing', async () => {
    const seen = { most: 0 }
    for (let number = 0; number === 0 || number < seen.most; number++) {
      const changed = withoutCondition(client, condition, number, seen)
      const scoped = drizzle(withinScope(changed, { role: teamRole, teamId: stranger.teamId }))
      expect(await find(scoped, ours)).toEqual([])
      // What was changed still finds what is there.
      expect(await find(drizzle(changed), ours)).not.toEqual([])
    }
    expect(seen.most).toBeGreaterThan(0)
  })
})
