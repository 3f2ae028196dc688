import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Owner } from '../client.ts'
import type { SearchTerm } from '../search/document-search.ts'
import { createTestDatabase, type TestDatabase } from '../testing.ts'
import { insertSampleRun } from '../testing-data.ts'
import { countDocuments } from './count-documents.ts'
import { findNames } from './find-names.ts'
import { searchDocuments } from './search-documents.ts'

let database: TestDatabase
let owner: Owner

beforeAll(async () => {
  database = await createTestDatabase()
  owner = await database.createOwner()
  const persons =
    `Mohamed El-Sayed|Jean-Claude Beispiel|Stefan Schmidt|Urs Meier|Philipp Grossmann|Đorđe Petrović|Khaled Al-Hassan|Rosa d'Angelo|Fiona Mac Donald|Joost Van den Berg|Anne-Marie Probe|Hans-Peter Versuch|Karl Heinz Probst|Anna Müller|Ulf Bauer|Iris Maler|Omar Elsayed`.split(
      '|',
    )
  for (const [index, name] of persons.entries()) {
    const title = name === 'Ulf Bauer' ? 'Datenschutz\u2010beauftragte' : 'Full-Stack Engineer'
    await insertSampleRun(database.db, owner, { name, title, at: new Date(Date.UTC(2026, 0, index + 1)) })
  }
}, 60_000)
afterAll(() => database.close())

function term(text: string): SearchTerm {
  const negated = text.startsWith('-')
  const bare = negated ? text.slice(1) : text
  const phrase = bare.startsWith('"')
  return { text: bare.replaceAll('"', ''), phrase, negated, field: 'any' }
}

async function found(query: string, more: { limit?: number; cursor?: string | undefined } = {}) {
  const terms = (query.match(/-?"[^"]*"|\S+/g) ?? []).map(term)
  return searchDocuments(database.db, owner, { terms, filters: {}, limit: 25, typeWords: {}, ...more })
}

async function names(query: string): Promise<string[]> {
  const { items } = await found(query)
  return items.map(({ candidateName }) => candidateName)
}

describe('search-of-joined-names', () => {
  it.each([
    ['elsayed', 'Mohamed El-Sayed'],
    ['mohamed elsayed', 'Mohamed El-Sayed'],
    ['muhammad alsayed', 'Mohamed El-Sayed'],
    ['al-sayed', 'Mohamed El-Sayed'],
    ['elsay', 'Mohamed El-Sayed'],
    ['elsayd', 'Mohamed El-Sayed'],
    ['jeanclaude', 'Jean-Claude Beispiel'],
    ['jeanclaud', 'Jean-Claude Beispiel'],
    ['stephan', 'Stefan Schmidt'],
    ['stephan schmit', 'Stefan Schmidt'],
    ['mayer', 'Urs Meier'],
    ['mayr', 'Urs Meier'],
    ['phillip grosmann', 'Philipp Grossmann'],
    ['filip', 'Philipp Grossmann'],
    ['djordje', 'Đorđe Petrović'],
    ['petrowitsch', 'Đorđe Petrović'],
    ['alhassan', 'Khaled Al-Hassan'],
    ['elhasan', 'Khaled Al-Hassan'],
    ['dangelo', "Rosa d'Angelo"],
    ['macdonald', 'Fiona Mac Donald'],
    ['mcdonald', 'Fiona Mac Donald'],
    ['vandenberg', 'Joost Van den Berg'],
    ['annemarie', 'Anne-Marie Probe'],
    ['hanspeter', 'Hans-Peter Versuch'],
    ['karlheinz', 'Karl Heinz Probst'],
    ['carlheinz', 'Karl Heinz Probst'],
  ])('%s finds %s', async (query, name) => {
    expect(await names(query)).toContain(name)
    const count = await countDocuments(database.db, owner, {
      terms: query.split(' ').map(term),
      filters: {},
      typeWords: {},
    })
    expect(count.count).toBeGreaterThan(0)
  })

  it('ranks exact spellings first, then names by sound, then typos', async () => {
    // Iris Maler is the most recent, and one letter away.
    expect(await names('mayer')).toEqual(['Urs Meier', 'Iris Maler'])
    expect(await names('elsayed')).toEqual(['Omar Elsayed', 'Mohamed El-Sayed'])
    const { items } = await found('mayer')
    expect(items[0]).toMatchObject({
      closeness: 'forgiven',
      matched: [{ term: 0, field: 'candidate', closeness: 'forgiven' }],
    })
  })

  it('returns every hit once, page by page', async () => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await found('mayer', { limit: 1, cursor })
      seen.push(...page.items.map(({ candidateName }) => candidateName))
      cursor = page.nextCursor ?? undefined
    } while (cursor !== undefined)
    expect(seen).toEqual(['Urs Meier', 'Iris Maler'])
  })

  it('matches phrases and negated words literally', async () => {
    for (const query of ['"mayer"', '"stephan"', '"stephan schmit"', '"jeanclaude"'])
      expect(await names(query)).toEqual([])
    expect(await names('"stefan schmidt" -mayer -stephan')).toEqual(['Stefan Schmidt'])
    expect(await names('jean -jeanclaude')).toEqual(['Jean-Claude Beispiel'])
    expect(await names('-mayer urs')).toEqual(['Urs Meier'])
  })

  it('matches only names by sound, not titles', async () => {
    expect(await names('ful-schtack')).toEqual([])
  })

  it('suggests names by sound', async () => {
    const suggested = await findNames(database.db, owner, { entity: 'candidate', text: 'stephan schmit', limit: 5 })
    expect(suggested.map(({ name }) => name)).toEqual(['Stefan Schmidt'])
  })
})

describe('hyphen-u2010-does-not-split-words', () => {
  it.each([
    'datenschutzbeauftragte',
    'Datenschutz-beauftragte',
    'Datenschutz\u2010beauftragte',
    'Datenschutz\u2011beauftragte',
  ])('%s finds the title', async (query) => {
    expect(await names(query)).toEqual(['Ulf Bauer'])
  })

  it('finds words that are written with any kind of hyphen as one word', async () => {
    expect(await names('fullstack')).toContain('Urs Meier')
  })
})
