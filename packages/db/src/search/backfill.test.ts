import { readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Owner } from '../client.ts'
import { createTestDatabase, type TestDatabase } from '../testing.ts'
import { insertSampleRun } from '../testing-data.ts'

/** Names that together exercise every sound rule. */
const soundNames = [
  'Stéphane Meyer Wojciech',
  'Philippe Renault-Rousseau',
  'Yusuf Khaled Achmed',
  'Aischa Abdallah McDonald',
  'Đorđe Petrovitsch',
  'Jürgen Ivanoff Voigt',
  'Katja Volker Schultz',
  'Jacqueline Lefebvre Thompson',
  'Bernhardt Brandt Dupond',
  'Stephens Geoffrey Hussein',
  'Zuzana Kowalczyk Alexander',
]

let database: TestDatabase
let owner: Owner

beforeAll(async () => {
  database = await createTestDatabase()
  owner = await database.createOwner()
  const runs = [
    { name: 'Jürg Müller-Bärtschi', title: 'C++ / Java Developer', client: 'Bahn AG', types: ['cv', 'offer'] },
    { name: "Siobhán O'Brien", title: 'Projektleiter/-in', client: 'Zürcher Kantonalbank' },
    { name: 'Hans Peter van den Bërg', title: 'Full‐Stack-Entwickler (m/w)', client: 'Jean-Luc Frères & Co.' },
    { name: 'Mohamed El-Sayed', title: 'Java Developer', client: 'Zürcher Kantonalbank' },
    { name: 'Petit, Anne-Marie d’Angelo', title: 'C++-Developer' },
    ...soundNames.map((name) => ({ name })),
    { name: 'Li', title: 'Java Developer', runId: 'Java-Developer_Li_20260103-101500-2' },
  ]
  for (const run of runs) await insertSampleRun(database.db, owner, run)
  await insertSampleRun(database.db, await database.createOwner(), { name: 'Jürg Müller' })
})
afterAll(() => database.close())

it('indexes existing documents exactly like new ones', async () => {
  const before = await snapshot()
  expect(before.postings.length).toBeGreaterThan(10)
  const chain = statements('../testing/chain-to-0028.sql')
  const text = chain.slice(
    chain.findIndex((statement) => statement.includes('-- 0011_search_backfill.sql')),
    chain.findIndex((statement) => statement.includes('-- 0012_replay_checks.sql')),
  )
  const from = text.findIndex((statement) => statement.includes('pg_temp.short_of(word text)'))
  await database.db.transaction(async (tx) => {
    for (const table of ['search_postings', 'search_entries', 'search_shapes', 'search_vocabulary'])
      await tx.execute(sql.raw(`delete from ${table}`))
    const all = [...text.slice(from), ...statements('../migrating/before-baseline/0029_names_by_ear.sql')]
    for (const statement of all) await tx.execute(sql.raw(statement))
  })
  expect(await snapshot()).toEqual(before)
})

function statements(file: string): string[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8').split('--> statement-breakpoint')
}

/** The contents of the search tables, with words in place of their IDs. */
async function snapshot() {
  const word =
    sql.raw(`case when w < 67108864 then (select field || ':' || word from search_vocabulary v where v.id = w)
    else (select word from search_vocabulary v where v.id = w / 67108864) || ' ' ||
      (select word from search_vocabulary v where v.id = w % 67108864) end`)
  return {
    vocabulary: await database.db.execute(sql`
      select team_id, field, word, short, (select array_agg(d order by d) from unnest(deletions) d) as deletions
      from search_vocabulary order by team_id, field, word`),
    entries: await database.db.execute(sql`
      select e.team_id, run_uuid, created_at, user_id, candidate_id, job_profile_id, s.hash, s.files,
        (select array_agg(${word} order by ${word}) from unnest(words) w) as words
      from search_entries e join search_shapes s on s.id = e.shape_id order by run_uuid`),
    postings: await database.db.execute(sql`
      select p.team_id, v.field, v.word, p.created_at, p.run_uuid
      from search_postings p join search_vocabulary v on v.id = p.word_id order by v.field, v.word, p.run_uuid`),
  }
}
