import { type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import type { VocabularyField } from '../schema.ts'
import { texts } from './arrays.ts'
import { type Closeness, closenesses } from './closeness.ts'
import { closenessIn } from './matched.ts'
import type { QueryWord } from './query-terms.ts'
import { deletionsOf } from './typo.ts'

/** A word of the vocabulary that a search word matched. */
export interface Hit {
  id: number
  field: VocabularyField
  closeness: Closeness
}

interface Row extends Record<string, unknown> {
  id: number
  field: VocabularyField
  word: string
  short: string
}

/**
 * Returns what each search word matches in the vocabulary at this closeness or closer. It may miss some of the closer
 * matches, so merge the hits of all look-ups with `mergeHits`.
 */
export async function lookUp(
  db: Db,
  owner: Owner,
  words: readonly QueryWord[],
  closeness: Closeness,
): Promise<Hit[][]> {
  const rows = words.length === 0 ? [] : await rowsOf(db, owner, words, closeness)
  return words.map((word) =>
    rows.flatMap(({ id, field, word: stored, short }) => {
      const met = closenessIn(field, word, [stored, short])
      return met === null || closenesses.indexOf(met) > closenesses.indexOf(closeness)
        ? []
        : [{ id, field, closeness: met }]
    }),
  )
}

/** Merges two lists of hits, with each word of the vocabulary once. */
export function mergeHits(a: readonly Hit[], b: readonly Hit[]): Hit[] {
  return [...new Map([...b, ...a].map((hit) => [hit.id, hit])).values()]
}

async function rowsOf(db: Db, owner: Owner, words: readonly QueryWord[], closeness: Closeness): Promise<Row[]> {
  const forms = [...new Set(words.flatMap((word) => word.forms))]
  switch (closeness) {
    case 'exact':
      return db.execute<Row>(sql`
        select id, field, word, short from vocabulary_of_team
        where team_id = ${owner.teamId} and (word = any(${texts(forms)}) or short = any(${texts(forms)}))
          and field <> 'user'`)
    case 'partial':
      return partial(db, owner, forms)
    case 'sounding':
    case 'forgiven': {
      const near = words.flatMap(({ forms: own, sounds, edits }) =>
        edits === 0 ? sounds : [...sounds, ...own.flatMap((form) => deletionsOf(form, edits))],
      )
      if (near.length === 0) return []
      return db.execute<Row>(sql`
        select id, field, word, short from vocabulary_near_of_team(${owner.teamId}, ${texts([...new Set(near)])})`)
    }
  }
}

/**
 * One or two letters have no trigram and occur within almost every name, so they only match as a prefix. `like` compares the word itself,
 * because `c++` and `c#` have the same trigrams (findings/pg-trgm-holds-c-and-c-sharp-for-the-same.sh).
 */
async function partial(db: Db, owner: Owner, forms: readonly string[]): Promise<Row[]> {
  const infix = forms.filter((form) => form.length > 2).map((form) => sql`(word || ' ' || short) like ${`%${form}%`}`)
  const prefix = forms
    .filter((form) => form.length < 3)
    .flatMap((form) => [beginsWith(sql`word`, form), beginsWith(sql`short`, form)])
  const rows = await Promise.all(
    [infix, prefix].flatMap((conditions) =>
      conditions.length === 0
        ? []
        : [
            db.execute<Row>(sql`
              select id, field, word, short from vocabulary_of_team
              where team_id = ${owner.teamId} and (${sql.join(conditions, sql` or `)}) and field <> 'user'`),
          ],
    ),
  )
  return rows.flat()
}

/**
 * A range, because an index serves it for any value: for a pattern that is not known at planning time, the planner overestimates the rows.
 */
function beginsWith(column: SQL, form: string): SQL {
  return sql`(${column} ~>=~ ${form} and ${column} ~<~ ${`${form}\u{10FFFF}`})`
}
