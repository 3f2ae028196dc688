import { type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import type { Closeness } from './closeness.ts'
import type { QueryWord } from './query-terms.ts'
import { deletionsOf, editDistance } from './typo.ts'

/** What of the small tables a word met. */
export interface Hits {
  candidates: Set<string>
  jobs: Set<string>
  /** Met more entries than are worth listing: the documents have to be asked themselves. */
  broad: boolean
}

/** More entries than this make a word broad. */
const probe = 1000

interface Row extends Record<string, unknown> {
  entity: 'candidate' | 'job'
  entity_id: string
  word: string
}

/** Finds what a word meets exactly, or also as a part (`partial`), or also with typos (`forgiven`). */
export async function findWord(db: Db, owner: Owner, word: QueryWord, closeness: Closeness): Promise<Hits> {
  const rows = await lookUp(db, owner, word, closeness)
  if (rows.length > probe) return { candidates: new Set(), jobs: new Set(), broad: true }
  return {
    candidates: new Set(rows.filter((row) => row.entity === 'candidate').map((row) => row.entity_id)),
    jobs: new Set(rows.filter((row) => row.entity === 'job').map((row) => row.entity_id)),
    broad: false,
  }
}

async function lookUp(db: Db, owner: Owner, word: QueryWord, closeness: Closeness): Promise<Row[]> {
  switch (closeness) {
    case 'exact':
      return select(db, owner, sql`word = any(${sql.param(word.forms)}::text[])`)
    case 'partial':
      // One or two letters have no trigram, and as an infix they would be in every name.
      return select(
        db,
        owner,
        sql`(${sql.join(
          word.forms.map((form) => sql`word like ${form.length < 3 ? `${form}%` : `%${form}%`}`),
          sql` or `,
        )})`,
      )
    case 'forgiven':
      return word.edits === 0 ? [] : forgive(db, owner, word)
  }
}

// Materialised, because with the limit in sight Postgres would rather walk the primary key than look words up.
async function select(db: Db, owner: Owner, condition: SQL): Promise<Row[]> {
  return db.execute<Row>(sql`
    with met as materialized (
      select entity, entity_id, word from search_words where team_id = ${owner.teamId} and ${condition}
    )
    select * from met limit ${probe + 1}`)
}

async function forgive(db: Db, owner: Owner, word: QueryWord): Promise<Row[]> {
  const deletions = [...new Set(word.forms.flatMap((form) => deletionsOf(form, word.edits)))]
  const rows = await db.execute<Row>(sql`
    select entity, entity_id, word from words_near(${owner.teamId}, ${sql.param(deletions)}::text[])`)
  return rows.filter((row) => isForgiven(word, row.word))
}

function isForgiven({ forms, edits }: QueryWord, word: string): boolean {
  return forms.some((form) => editDistance(form, word, edits) <= edits)
}
