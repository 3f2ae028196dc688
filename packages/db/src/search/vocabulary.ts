import { type SQL, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { searchVocabulary } from '../schema.ts'
import { texts } from './arrays.ts'
import { type FieldWord, vocabularyRow } from './run-words.ts'

/** Assigns IDs to the words that have none yet. */
export async function takeWords(db: Db, owner: Owner, words: readonly FieldWord[]): Promise<void> {
  const [found] = await db.execute<{ words: [string, string, number][] | null }>(
    sql`select (${knownWords(owner, words)}) as words`,
  )
  const known = new Set((found?.words ?? []).map(([field, word]) => keyOf({ field, word })))
  // Sorted, so that two transactions with the same new words wait for each other instead of deadlocking.
  const fresh = new Map(words.filter((word) => !known.has(keyOf(word))).map((word) => [keyOf(word), word]))
  if (fresh.size === 0) return
  const rows = [...fresh].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, word]) => vocabularyRow(word))
  await db
    .insert(searchVocabulary)
    .values(rows.map((row) => ({ ...row, teamId: owner.teamId })))
    .onConflictDoNothing()
}

/** A query that returns one value: field, word and id of the words that have an id, as JSON. */
export function knownWords({ teamId }: Owner, words: readonly FieldWord[]): SQL {
  return sql`select json_agg(json_build_array(v.field, v.word, v.id)) from search_vocabulary v
    join unnest(${texts(words.map((each) => each.field))}, ${texts(words.map((each) => each.word))}) as asked (field, word)
      on asked.field = v.field and asked.word = v.word
    where v.team_id = ${teamId}`
}

/** A key for a word of a field. */
export function keyOf({ field, word }: { field: string; word: string }): string {
  return `${field}:${word}`
}
