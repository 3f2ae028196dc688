import { type Owner, sql, upsertClient } from '@dossier/db'
import { insertSampleRun } from '@dossier/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestServices, type TestServices } from '../testing/test-services.ts'

const now = new Date('2026-11-21T08:00:00Z')
let test: TestServices
let anna: Owner

beforeAll(async () => {
  test = await createTestServices({ now: () => now, concurrency: 0 })
  const { database, owner } = test
  anna = { teamId: owner.teamId, userId: crypto.randomUUID() }
  await database.db.execute(sql`insert into users (id, handle, name) values (${anna.userId}, 'anna', 'Anna Zürcher')`)
  await database.db.execute(
    sql`insert into memberships (team_id, user_id, role) values (${anna.teamId}, ${anna.userId}, 'recruiter')`,
  )
  await insertSampleRun(database.db, owner, {
    name: 'Jürg Müller',
    title: 'Senior Java Developer',
    client: 'Bahn AG',
    types: ['cv', 'offer'],
    at: new Date('2026-04-10T10:00:00Z'),
  })
  await insertSampleRun(database.db, anna, {
    name: 'Klara Schmitt',
    title: 'Developer Java',
    at: new Date('2026-11-20'),
  })
  await insertSampleRun(database.db, owner, {
    name: 'Anna Müller',
    title: 'Ärztin',
    at: new Date('2026-11-21T07:00:00Z'),
  })
})
afterAll(() => test.close())

async function find(query: string, more: object = {}) {
  const { items } = await test.api().documents.search({ query, timeZone: 'Europe/Zurich', ...more })
  return items.map(({ candidateName, documentType }) => `${candidateName} ${documentType}`)
}

async function problems(query: string) {
  const { problems: found } = await test.api().documents.search({ query, language: 'de' })
  return found.map(({ code, span }) => `${code} ${span.start}-${span.end}`)
}

/** Records that the documents of a query were sent to a client. */
async function send(query: string, client: string, at: Date) {
  const { database, owner } = test
  const { items } = await test.api().documents.search({ query })
  const clientId = await upsertClient(database.db, owner, client)
  await database.db.execute(sql`
    insert into submissions (team_id, id, sending_id, document_id, document_type, run_uuid, sha256, candidate_id, client_id,
      client_name, recipient, channel, sent_at, note, sent_by, recorded_by, input_hash)
    select team_id, gen_random_uuid(), gen_random_uuid(), id, document_type, run_uuid, sha256, candidate_id, ${clientId}::uuid,
      ${client}, '', 'email', ${at.toISOString()}::timestamptz, '', user_id, user_id, ''
    from generated_documents where id = ${items[0]?.id ?? ''}`)
}

describe('documents.search', () => {
  it('understands the whole language', async () => {
    expect(await find('kandidat:muller typ:cv stelle:"java developer"')).toEqual(['Jürg Müller cv'])
    expect(await find('müller -typ:cv')).toEqual(['Jürg Müller offer'])
    expect(await find('typ:offer,cv kandidat:jürg')).toHaveLength(2)
    expect(await find('typ:offer typ:cv kandidat:jürg')).toHaveLength(2)
    expect(await find('"java developer" -klara')).toEqual(['Jürg Müller offer', 'Jürg Müller cv'])
    expect(await find('"developer java"')).toEqual(['Klara Schmitt cv'])
    expect(await find('-müller')).toEqual(['Klara Schmitt cv'])
    expect(await find('by:anna')).toEqual(['Klara Schmitt cv'])
    expect(await find('-von:ich')).toEqual(['Klara Schmitt cv'])
    expect(await find('kandidat:klara,anna')).toEqual(['Anna Müller cv', 'Klara Schmitt cv'])
    expect(await find('status:gescheitert')).toEqual([])
  })

  it('finds a person whose name resembles Schmit', async () => {
    expect(await find('kandidat:Schmit typ:lebenslauf')).toEqual(['Klara Schmitt cv'])
  })

  it('begins days in the reader’s time zone', async () => {
    expect(await find('am:heute')).toEqual(['Anna Müller cv'])
    expect(await find('am:gestern')).toEqual(['Klara Schmitt cv'])
    expect(await find('am:letzter-frühling')).toHaveLength(2)
    expect(await find('nach:7d vor:heute')).toEqual(['Klara Schmitt cv'])
  })

  it('applies both the query and the typed filters', async () => {
    expect(await find('typ:cv', { documentTypes: ['offer'] })).toEqual([])
    expect(await find('typ:cv,offer', { documentTypes: ['offer'] })).toEqual(['Jürg Müller offer'])
    expect(await find('nach:2026-11', { from: '2026-11-21T00:00:00Z' })).toEqual(['Anna Müller cv'])
  })

  it('reports where each part matched, and whether a typo was tolerated', async () => {
    const { items } = await test.api().documents.search({ query: 'typ:cv schmit developer' })
    expect(items[0]?.closeness).not.toBe('exact')
    expect(items[0]?.matched).toEqual([
      { term: 1, field: 'candidate', closeness: expect.stringMatching(/partial|forgiven/) },
      { term: 2, field: 'job', closeness: 'exact' },
    ])
  })

  it('reports problems in place, and finds nothing for an unknown person', async () => {
    expect(await problems('müller typ:lebenslaf')).toEqual(['misspelt_value 11-20'])
    expect(await problems('von:niemand')).toEqual(['unknown_person 4-11'])
    expect(await find('von:niemand')).toEqual([])
    expect(await problems('lauf:a,b')).toEqual(['one_value_only 7-8'])
  })

  it('finds submissions by client and time', async () => {
    await send('jürg typ:cv', 'Kantonsspital Musterstadt', new Date('2026-05-02T09:00:00Z'))
    expect(await find('kunde:kantonspital')).toEqual(['Jürg Müller cv'])
    expect(await find('versandt:ja')).toEqual(['Jürg Müller cv'])
    expect(await find('muler versandt:letzter-frühling')).toEqual(['Jürg Müller cv'])
    expect(await find('versandt:2026-06')).toEqual([])
    expect(await find('jürg versandt:nein')).toEqual(['Jürg Müller offer'])
    expect(await find('jürg -versandt:2026-05')).toEqual(['Jürg Müller offer'])
    expect(await find('versandt:ja versandt:nein')).toEqual([])
    expect(await problems('-kunde:x')).toEqual(['not_supported 7-8'])
  })

  it('returns what happened to documents, if asked', async () => {
    await send('klara', 'Bahn AG', new Date('2026-11-20T09:00:00Z'))
    await send('klara', 'Post AG', new Date('2026-11-20T10:00:00Z'))
    const search = { query: 'klara', marks: true }
    const { items } = await test.api().documents.search(search)
    const sent = [
      { client: 'Post AG', sentAt: '2026-11-20T10:00:00.000Z' },
      { client: 'Bahn AG', sentAt: '2026-11-20T09:00:00.000Z' },
    ]
    expect(items[0]?.marks).toMatchObject({ sent, deletion: null, held: false })
    const { items: plain } = await test.api().documents.search({ query: 'klara' })
    expect(plain[0]?.marks).toBe(null)
    const reader = test.api({ ...test.owner, role: 'recruiter', scopes: ['documents:read'] })
    const { items: seen } = await reader.documents.search(search)
    expect(seen[0]?.marks).toEqual({ sent: [], deletion: null, held: false })
  })

  it('returns the text of each filter chip and the query without it', async () => {
    const { query, parts } = await test
      .api()
      .documents.search({ query: 'candidate:müller  -type:resume', language: 'de' })
    expect(query).toBe('kandidat:müller -typ:cv')
    expect(parts).toEqual([
      { text: 'kandidat:müller', without: '-typ:cv' },
      { text: '-typ:cv', without: 'kandidat:müller' },
    ])
  })

  it('records a completed search once, without its words', async () => {
    const { api, owner } = test
    const events = async () => (await api().audit.list({ types: ['documents.searched'], limit: 100 })).items
    const before = (await events()).length
    await api().documents.search({ query: 'kandidat:geheim', typing: true })
    expect(await events()).toHaveLength(before)
    const { nextCursor } = await api().documents.search({ query: 'müller', limit: 1 })
    await api().documents.search({ query: 'müller', limit: 1, cursor: nextCursor ?? '' })
    const [event, ...older] = await events()
    expect(older).toHaveLength(before)
    expect(event).toMatchObject({ actorId: owner.userId, data: { parts: 1, hits: 1, more: true } })
    expect(JSON.stringify(event)).not.toMatch(/m(ü|u|ue)ller/i)
  })
})

async function proposals(text: string) {
  const completion = await test.api().documents.complete({ text, language: 'de' })
  return completion.proposals.map(({ insert }) => insert)
}

describe('documents.facets', () => {
  it('counts candidates without the candidate filter of the search, and other facets with it', async () => {
    const facets = await test.api().documents.facets({ query: 'kandidat:jürg' })
    expect(facets.candidate.map(({ label }) => label).toSorted()).toEqual([
      'Anna Müller',
      'Jürg Müller',
      'Klara Schmitt',
    ])
    expect(facets.type.map(({ value, count }) => `${value} ${count}`).toSorted()).toEqual(['cv 1', 'offer 1'])
    expect(facets.job).toHaveLength(1)
  })
})

describe('documents.complete', () => {
  it('suggests qualifiers, closed values and names', async () => {
    expect(await proposals('kand')).toEqual(['kandidat:'])
    expect(await proposals('typ:leb')).toEqual(['cv'])
    expect(await proposals('kandidat:mul')).toEqual(['"Anna Müller"', '"Jürg Müller"'])
    expect(await proposals('kandidat:"jürg mü')).toEqual(['"Jürg Müller"'])
    expect(await proposals('stelle:java')).toHaveLength(2)
    expect(await proposals('von:zur')).toEqual(['anna'])
    expect(await proposals('lauf:run_')).toHaveLength(3)
  })

  it('tolerates a typo in a name', async () => {
    expect(await proposals('kandidat:shcmitt')).toEqual(['"Klara Schmitt"'])
  })

  it('stays inside the text', async () => {
    const { span } = await test.api().documents.complete({ text: 'typ:c', at: 9000 })
    expect(span).toEqual({ start: 4, end: 5 })
  })
})
