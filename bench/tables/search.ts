import { type Db, type Owner, searchDocuments, type SearchTerm, sql } from '@dossier/db'
import { openHistory } from '../history/open.ts'
import { seeded } from '../history/random.ts'
import { printTable } from '../print-table.ts'
import { percentile } from '../rounds.ts'

const documents = 100_000
const termsPerKind = 60
const callsPerKind = 300

/** Search over 100 000 documents: milliseconds per query, beside the way comparable products do it (`ILIKE` over all columns). */
export async function searchTable(): Promise<void> {
  const { db, owner, sql: client, close } = await openHistory(documents)
  try {
    const names = (await client<{ name: string }[]>`select name from candidates`).map(({ name }) => name)
    const titles = (await client<{ title: string }[]>`select title from job_profiles`).map(({ title }) => title)
    const rows: string[][] = []
    for (const [kind, terms] of Object.entries(termsOf(names, titles))) {
      const ours = await time(terms, (query) =>
        searchDocuments(db, owner, { terms: words(query), filters: {}, limit: 25, typeWords: {} }),
      )
      const common = await time(terms, (query) => commonWay(db, owner, query))
      rows.push([kind, ...ours, ...common])
    }
    const header = ['query', 'p50, ms', 'p95, ms', 'found', 'ILIKE p50, ms', 'ILIKE p95, ms', 'ILIKE found']
    printTable(`Search, ${documents.toLocaleString('en')} documents`, header, rows)
  } finally {
    await close()
  }
}

function termsOf(names: readonly string[], titles: readonly string[]): Record<string, string[]> {
  const random = seeded(7)
  const pick = (items: readonly string[]): string => items[Math.floor(random() * items.length)] ?? ''
  return {
    'full name': some(() => pick(names)),
    'family name': some(() => family(pick(names))),
    'broad word': some(() => pick(titles).split(' ').at(-1) ?? ''),
    'two words': some(() => `${family(pick(names.slice(0, 100)))} ${pick(titles.slice(0, 20)).split(' ')[0]}`),
    typo: some(() => misspelt(family(pick(names)), random)),
    prefix: some(() => family(pick(names)).slice(0, 4)),
  }
}

function some(make: () => string): string[] {
  return Array.from({ length: termsPerKind }, make)
}

function family(name: string): string {
  return name.split(' ')[1] ?? name
}

function words(query: string): SearchTerm[] {
  return query.split(' ').map((text) => ({ text, phrase: false, field: 'any', negated: false }))
}

/** One letter left out, somewhere behind the first. */
function misspelt(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 1))
  return word.slice(0, at) + word.slice(at + 1)
}

async function time(
  terms: readonly string[],
  call: (term: string) => Promise<{ items: unknown[] }>,
): Promise<string[]> {
  const times: number[] = []
  const found = new Set<string>()
  for (const term of terms) if ((await call(term)).items.length > 0) found.add(term)
  for (let index = 0; index < callsPerKind; index++) {
    const start = performance.now()
    await call(terms[index % terms.length] ?? '')
    times.push(performance.now() - start)
  }
  const share = Math.round((100 * found.size) / new Set(terms).size)
  return [percentile(times, 0.5).toFixed(1), percentile(times, 0.95).toFixed(1), `${share} %`]
}

async function commonWay(db: Db, owner: Owner, query: string): Promise<{ items: unknown[] }> {
  const conditions = query
    .split(' ')
    .map((word) => sql`(candidate_name ilike ${`%${word}%`} or jobprofile_title ilike ${`%${word}%`})`)
  const items = await db.execute(sql`
    select * from generated_documents where team_id = ${owner.teamId} and ${sql.join(conditions, sql` and `)}
    order by created_at desc limit 25 offset 0`)
  return { items }
}
