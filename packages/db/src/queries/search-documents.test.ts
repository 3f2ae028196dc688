import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Owner } from '../client.ts'
import { createTestDatabase, type TestDatabase } from '../testing.ts'
import { insertSampleRun } from '../testing-data.ts'
import type { DocumentFilters, DocumentSearch, SearchTerm } from '../search/document-search.ts'
import { searchDocuments } from './search-documents.ts'

let database: TestDatabase
let owner: Owner
let stranger: Owner

beforeAll(async () => {
  database = await createTestDatabase()
  owner = await database.createOwner()
  stranger = await database.createOwner()
  const runs = [
    { name: 'Jürg Müller', title: 'Senior Java Developer', client: 'Bahn AG', types: ['cv', 'offer'] },
    { name: 'Anna Miller', title: 'Projektleiterin', client: 'Kanton' },
    { name: 'Christoph Schwarzenberger', title: 'Cloud Engineer', runId: 'Cloud_Christoph_20260103-101500' },
    { name: 'Łukasz Nowak', title: 'C++ Developer' },
    { name: '田中 健', title: 'Data Engineer' },
  ]
  for (const [index, run] of runs.entries())
    await insertSampleRun(database.db, owner, { ...run, at: new Date(Date.UTC(2026, 0, index + 1)) })
  await insertSampleRun(database.db, stranger, { name: 'Jürg Müller' })
})
afterAll(() => database.close())

function word(text: string, more: Partial<SearchTerm> = {}): SearchTerm {
  return { text, phrase: false, field: 'any', negated: false, ...more }
}

function words(query: string): SearchTerm[] {
  return query.split(' ').map((text) => word(text))
}

const typeWords = { offer: ['offer', 'angebot'], cv: ['cv', 'lebenslauf'] }

async function found(terms: SearchTerm[], more: Partial<DocumentSearch> = {}) {
  const { items } = await searchDocuments(database.db, owner, { terms, filters: {}, limit: 25, typeWords, ...more })
  return items
}

async function find(query: string | SearchTerm[], filters: DocumentFilters = {}) {
  const items = await found(typeof query === 'string' ? words(query) : query, { filters })
  return items.map(({ candidateName, documentType, closeness }) => `${candidateName} ${documentType} ${closeness}`)
}

async function names(query: string) {
  return [...new Set((await find(query)).map((hit) => hit.split(' ').slice(0, 2).join(' ')))]
}

/** All results of a search, oldest first, read in pages of this length. */
async function allOf(terms: SearchTerm[], limit: number): Promise<string[]> {
  const ids: string[] = []
  let cursor: string | undefined
  do {
    const search = { terms, filters: {}, typeWords, sort: 'oldest' as const, limit, cursor }
    const page = await searchDocuments(database.db, owner, search)
    ids.push(...page.items.map(({ id }) => id))
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  return ids
}

describe('searchDocuments', () => {
  it.each(['Müller', 'Mueller', 'Muller', 'MÜLLER', 'Mu¨ller', 'Mller', 'Mülller', 'mulelr', 'jurg mueller', 'Juerg'])(
    'finds Jürg Müller for %s',
    async (query) => {
      expect(await names(query)).toContain('Jürg Müller')
    },
  )

  it('ranks an exact match before a match with a typo, although it is older', async () => {
    expect(await find('muller')).toEqual(['Jürg Müller offer exact', 'Jürg Müller cv exact', 'Anna Miller cv forgiven'])
  })

  it('finds parts of words, and reports them as partial', async () => {
    expect(await find('zenberg')).toEqual(['Christoph Schwarzenberger cv partial'])
  })

  it('tolerates two edits in a long word and none in a short one', async () => {
    expect(await names('Schwarzenbreger')).toEqual(['Christoph Schwarzenberger'])
    expect(await names('Schwarzenbrgr')).toEqual(['Christoph Schwarzenberger'])
    expect(await names('klod')).toEqual([])
  })

  it('requires all words, across candidate, job, client and type', async () => {
    expect(await find('mueller java angebot')).toEqual(['Jürg Müller offer exact'])
    expect(await find('müller bahn cv')).toEqual(['Jürg Müller cv exact'])
    expect(await find('müller cloud')).toEqual([])
  })

  it('finds C++ and names in other scripts', async () => {
    expect(await names('c++')).toEqual(['Łukasz Nowak'])
    expect(await names('lukasz')).toEqual(['Łukasz Nowak'])
    expect(await names('田中')).toEqual(['田中 健'])
  })

  it('finds a run by the time stamp of its ID', async () => {
    expect(await names('20260103')).toEqual(['Christoph Schwarzenberger'])
  })

  it('filters by type, date, status and candidate', async () => {
    expect(await find('', { documentTypes: ['offer'] })).toEqual(['Jürg Müller offer exact'])
    expect(await find('', { from: new Date('2026-01-02'), to: new Date('2026-01-03') })).toEqual([
      'Anna Miller cv exact',
    ])
    expect(await find('', { statuses: ['failed'] })).toEqual([])
  })

  it('reports where a word matched and how closely', async () => {
    const [first] = await found(words('muller jav angebot'))
    expect(first?.matched).toEqual([
      { term: 0, field: 'candidate', closeness: 'exact' },
      { term: 1, field: 'job', closeness: 'partial' },
      { term: 2, field: 'type', closeness: 'exact' },
    ])
    expect(first?.closeness).toBe('partial')
  })

  it('excludes documents that match a negated term', async () => {
    expect(await find([word('developer'), word('müller', { negated: true })])).toEqual(['Łukasz Nowak cv exact'])
    expect(await find([word('java'), word('angebot', { negated: true })])).toEqual(['Jürg Müller cv exact'])
  })

  it('searches for a word in one field only', async () => {
    expect(await find([word('cloud', { field: 'candidate' })])).toEqual([])
    expect(await find([word('cloud', { field: 'job' })])).toEqual(['Christoph Schwarzenberger cv exact'])
    expect(await find([word('christoph', { field: 'run' })])).toEqual(['Christoph Schwarzenberger cv exact'])
    expect(await find([word('offer', { field: 'file' })])).toEqual(['Jürg Müller offer exact'])
  })

  it('excludes by filter', async () => {
    expect(await find('müller', { notDocumentTypes: ['cv'] })).toEqual(['Jürg Müller offer exact'])
    expect(await find('', { notUserIds: [owner.userId] })).toEqual([])
    expect(await find('', { documentIds: [] })).toEqual([])
  })

  it('treats characters that have a meaning in SQL literally', async () => {
    for (const query of ["'; drop table runs; --", '%', '_', '\\', '"', '(', ':*', '\u0000'.padEnd(3, 'x')]) {
      await expect(find(query)).resolves.toBeInstanceOf(Array)
    }
  })

  it('returns nothing of another team', async () => {
    const { items } = await searchDocuments(database.db, stranger, {
      terms: words('müller'),
      filters: {},
      limit: 25,
      typeWords: {},
    })
    expect(items).toHaveLength(1)
    const foreign = await searchDocuments(database.db, stranger, {
      terms: words('schwarzenberger'),
      filters: {},
      limit: 25,
      typeWords: {},
    })
    expect(foreign.items).toEqual([])
  })

  it('pages through every hit once, across exact, partial and tolerated matches', async () => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await searchDocuments(database.db, owner, {
        terms: words('muller'),
        filters: {},
        limit: 1,
        typeWords: {},
        cursor,
      })
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor ?? undefined
    } while (cursor !== undefined)
    expect(seen).toHaveLength(3)
    expect(new Set(seen).size).toBe(3)
  })

  it.each(['', 'muller', 'developer', 'eve', 'jurg -offer', 'müller offer'])(
    'gives for “%s” the oldest first inside each closeness, page by page',
    async (query) => {
      const terms =
        query === ''
          ? []
          : query.split(' ').map((text) => word(text.replace('-', ''), { negated: text.startsWith('-') }))
      const newest = await found(terms)
      const expected = ['exact', 'partial', 'forgiven'].flatMap((tier) =>
        newest.filter(({ closeness }) => closeness === tier).toReversed(),
      )
      expect(expected.length).toBeGreaterThan(0)
      for (const limit of [1, 2, 25]) expect(await allOf(terms, limit)).toEqual(expected.map(({ id }) => id))
    },
  )

  it('refuses a cursor of the opposite direction', async () => {
    const search = { terms: [], filters: {}, limit: 1, typeWords }
    const { nextCursor } = await searchDocuments(database.db, owner, search)
    const turned = { ...search, sort: 'oldest' as const, cursor: nextCursor ?? '' }
    await expect(searchDocuments(database.db, owner, turned)).rejects.toMatchObject({ code: 'invalid_cursor' })
  })

  it('refuses a cursor that it did not issue', async () => {
    for (const cursor of ['', 'x', 'MC4xLjI', Buffer.from('0.1.not-a-uuid').toString('base64url')]) {
      await expect(found(words(''), { cursor })).rejects.toMatchObject({ code: 'invalid_cursor' })
    }
  })

  it('finds a row immediately after it was written', async () => {
    await insertSampleRun(database.db, owner, { name: 'Zoë Neuenschwander' })
    expect(await names('neuenschwnader')).toEqual(['Zoë Neuenschwander'])
  })
})
