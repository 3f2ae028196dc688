import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Db, Owner } from '../client.ts'
import { teamRole } from '../database-roles.ts'
import { searchSorts } from '../search/direction.ts'
import type { DocumentSearch, SearchTerm } from '../search/document-search.ts'
import { createTestDatabase, type TestDatabase } from '../testing.ts'
import { insertSampleRun } from '../testing-data.ts'
import { listAuditEvents } from './list-audit-events.ts'
import { countDocuments, facetDocuments } from './count-documents.ts'
import { findNames } from './find-names.ts'
import { listRuns } from './runs.ts'
import { searchDocuments } from './search-documents.ts'

/** Tables that grow with the history: a full scan of one of them gets slow eventually. */
const growing = new Set([
  'generated_documents',
  'runs',
  'candidates',
  'job_profiles',
  'audit_events',
  'search_entries',
  'search_postings',
  'search_vocabulary',
])

let database: TestDatabase
let client: Sql
let db: Db
let owner: Owner
let asked: { query: string; params: unknown[] }[] = []

beforeAll(async () => {
  database = await createTestDatabase()
  owner = await database.createOwner()
  await insertSampleRun(database.db, owner, { name: 'Jürg Müller', types: ['cv', 'offer', 'dashboard'] })
  for (const statement of history(owner)) await database.db.execute(sql.raw(statement))
  client = postgres(database.url, { max: 4, onnotice: () => undefined })
  db = drizzle(client, { logger: { logQuery: (query, params) => void asked.push({ query, params }) } })
}, 120_000)
afterAll(async () => {
  await client.end()
  await database.close()
})

/** Twenty thousand runs over ten years: enough for Postgres to prefer an index if there is one. */
function history({ teamId, userId }: Owner): string[] {
  const moment = `timestamptz '2016-01-01' + n * interval '4 hours'`
  return [
    `insert into candidates (team_id, id, identity, name, headline)
     select '${teamId}', ${id('c', 'n')}, 'person ' || n, 'Person ' || n, '' from generate_series(1, 5000) n`,
    `insert into job_profiles (team_id, id, identity, title, client)
     select '${teamId}', ${id('j', 'n')}, 'job ' || n || '|', 'Job ' || n, '' from generate_series(1, 5000) n`,
    `insert into search_vocabulary (team_id, field, word, short, deletions)
     select '${teamId}', case when n % 2 = 0 then 'candidate' else 'job' end, w, w, array[w, left(w, 6), right(w, 6)]
     from generate_series(1, 20000) n cross join lateral (select translate(n::text, '0123456789', 'abcdefghij') || 'word' as w) word`,
    `insert into runs (team_id, id, run_id, user_id, candidate_id, job_profile_id, mode, status, inputs, input_hash, versions,
       progress, as_of, created_at)
     select '${teamId}', ${id('r', 'n')}, 'Run_' || n, '${userId}', ${id('c', '(n % 5000 + 1)')}, ${id('j', '(n % 5000 + 1)')}, 'full',
       case when n % 100 = 0 then 'failed' else 'succeeded' end, '{}', '', '{}', '{}', ${moment}, ${moment}
     from generate_series(1, 20000) n`,
    `insert into generated_documents (team_id, id, run_uuid, run_id, user_id, candidate_id, job_profile_id, candidate_name,
       jobprofile_title, document_type, kind, area, storage_driver, storage_path, filename, content_type, byte_size, sha256, crc32,
       metadata, created_at)
     select '${teamId}', ${id('d', `(n || type)`)}, ${id('r', 'n')}, 'Run_' || n, '${userId}', ${id('c', '(n % 5000 + 1)')},
       ${id('j', '(n % 5000 + 1)')}, 'Person', 'Job', type, 'document', 'artifacts', 'memory', '', type || '.docx', '', 1, '', 1,
       '{}', ${moment}
     from generate_series(1, 20000) n cross join unnest(array['cv', 'offer', 'dashboard']) type`,
    `insert into search_entries (team_id, run_uuid, created_at, user_id, candidate_id, job_profile_id, shape_id, words)
     select '${teamId}', ${id('r', 'n')}, ${moment}, '${userId}', ${id('c', '(n % 5000 + 1)')}, ${id('j', '(n % 5000 + 1)')},
       (select max(id) from search_shapes), array[u.id, v.first + n % 20000, m.id, v.first + n % 3, v.first + 3 + n % 4]
     from generate_series(1, 20000) n
     cross join (select min(id) as first from search_vocabulary where word like '%word') v
     cross join (select id from search_vocabulary where field = 'user') u
     cross join (select id from search_vocabulary where word = 'mueller' limit 1) m`,
    `insert into search_postings (team_id, word_id, created_at, run_uuid)
     select distinct e.team_id, w, e.created_at, e.run_uuid from search_entries e cross join unnest(e.words) w
     where w < 67108864 on conflict do nothing`,
    `insert into audit_events (team_id, id, type, actor_id, request_id, subject_type, subject_id, data, created_at)
     select '${teamId}', ${id('a', 'n')}, 'run.succeeded', '${userId}', '', 'run', ${id('r', 'n')}::text, '{}', ${moment}
     from generate_series(1, 5000) n`,
    'analyze',
  ]
}

function id(kind: string, n: string): string {
  return `md5('${kind}' || ${n})::uuid`
}

function question(query: string, more: Partial<DocumentSearch> = {}): DocumentSearch {
  const terms = query.split(' ').map<SearchTerm>((text) => ({
    text: text.replace(/^-/, ''),
    phrase: false,
    field: 'any',
    negated: text.startsWith('-'),
  }))
  return { terms, filters: {}, limit: 25, typeWords: { offer: ['offer'] }, ...more }
}

interface Node {
  'Node Type': string
  'Relation Name'?: string
  Filter?: string
  Plans?: Node[]
}

/** The full scans caused by the task's queries, as the owner of the tables and as the team. */
async function scansOf(task: () => Promise<unknown>): Promise<string[]> {
  asked = []
  await task()
  const scans: string[] = []
  for (const { query, params } of asked.filter(({ query: text }) => /^\s*(select|with)/i.test(text))) {
    // Allows only bitmap scans for the same queries as the search does.
    const isBitmap = /with\s+met as materialized|string_to_array\(replace\(n\.identity/.test(query)
    const rows = await client.begin(async (tx) => {
      if (isBitmap) await tx.unsafe('set local enable_seqscan = off')
      // A prepared statement is planned either for its values, or once for all values.
      const generic = await tx.unsafe(`explain (generic_plan, format json) ${query}`).simple()
      const once = await tx.unsafe(`explain (format json) ${query}`, params as never[])
      await tx.unsafe(`set local role ${teamRole}; set local dossier.team = '${owner.teamId}'`)
      return [...generic, ...once, ...(await tx.unsafe(`explain (format json) ${query}`, params as never[]))]
    })
    const plans = rows.flatMap((row) => row['QUERY PLAN'] as { Plan: Node }[])
    for (const { Plan } of plans) scans.push(...scansIn(Plan))
  }
  return scans
}

function scansIn(node: Node): string[] {
  const table = node['Relation Name'] ?? ''
  const own =
    node['Node Type'] === 'Seq Scan' && growing.has(table) ? [`${table} (${node.Filter ?? 'all'})`.slice(0, 200)] : []
  return [...own, ...(node.Plans ?? []).flatMap(scansIn)]
}

describe('reads no growing table from end to end in any query', () => {
  it.each([
    ['a rare word', question('bcdword')],
    ['a frequent word', question('mueller')],
    ['a typo', question('muelelr')],
    ['a part of words', question('cdew')],
    ['two letters', question('bc')],
    ['two words', question('mueller bcdeword')],
    ['words that hardly meet', question('bword cword')],
    ['a word that is not there', question('qqqqqqq')],
    ['a word less', question('mueller -bword')],
    ['a word that names a type', question('mueller offer')],
    ['a phrase', question('', { terms: [{ text: 'jurg muller', phrase: true, field: 'any', negated: false }] })],
    ['a run ID', question('', { terms: [{ text: 'run_17', phrase: false, field: 'run', negated: false }] })],
    ['no word', question('')],
    [
      'a stretch of time',
      question('mueller', { filters: { from: new Date('2017-01-01'), to: new Date('2017-02-01') } }),
    ],
    ['a type', question('mueller', { filters: { documentTypes: ['offer'] } })],
    ['a state', question('', { filters: { statuses: ['failed'] } })],
    ['what was sent', question('mueller', { filters: { submitted: true } })],
  ])('for %s', async (_name, search) => {
    const scans = await scansOf(async () => {
      for (const sort of searchSorts) {
        const { nextCursor } = await searchDocuments(db, owner, { ...search, sort })
        if (nextCursor !== null) await searchDocuments(db, owner, { ...search, sort, cursor: nextCursor })
      }
      await countDocuments(db, owner, search)
      await facetDocuments(db, owner, search)
    })
    expect(asked.length).toBeGreaterThan(3)
    expect(scans).toEqual([])
  })

  it('for lists', async () => {
    const scans = await scansOf(async () => {
      await listRuns(db, owner, { limit: 25 })
      await listRuns(db, owner, { status: 'failed', limit: 25 })
      await listRuns(db, owner, { status: 'queued', limit: 25 })
      await listAuditEvents(db, owner, { limit: 25 })
    })
    expect(scans).toEqual([])
  })

  it.each(['person', 'p', 'persno', 'person 4711'])('for names like %s', async (text) => {
    const scans = await scansOf(async () => {
      await findNames(db, owner, { entity: 'candidate', text, limit: 10 })
      await findNames(db, owner, { entity: 'job', text: text.replace('person', 'java'), limit: 10 })
    })
    expect(scans).toEqual([])
  })

  it('would detect a full scan', async () => {
    const scans = await scansOf(() =>
      db.execute(
        sql`select id from generated_documents where candidate_name ilike '%x%' order by created_at limit 1000`,
      ),
    )
    expect(scans).toHaveLength(2)
  })
})
