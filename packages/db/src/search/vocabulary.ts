import { asc, eq, sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { searchVocabulary } from '../schema.ts'
import { type FieldWord, vocabularyRow } from './run-words.ts'

/** The ids of words, by `keyOf`; words that are new get theirs. */
export async function takeWords(db: Db, owner: Owner, words: readonly FieldWord[]): Promise<Map<string, number>> {
  const known = await findWords(db, owner, words)
  // In one order, so that two transactions with the same new words wait for each other and do not block each other.
  const fresh = new Map(words.filter((word) => !known.has(keyOf(word))).map((word) => [keyOf(word), word]))
  if (fresh.size === 0) return known
  const rows = [...fresh].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, word]) => vocabularyRow(word))
  await db
    .insert(searchVocabulary)
    .values(rows.map((row) => ({ ...row, teamId: owner.teamId })))
    .onConflictDoNothing()
  return findWords(db, owner, words)
}

async function findWords(db: Db, owner: Owner, words: readonly FieldWord[]): Promise<Map<string, number>> {
  const { id, field, word } = searchVocabulary
  const rows = await db
    .select({ id, field, word })
    .from(searchVocabulary)
    .innerJoin(
      sql`unnest(${sql.param(words.map((each) => each.field))}::text[], ${sql.param(words.map((each) => each.word))}::text[]) as asked(field, word)`,
      sql`asked.field = ${field} and asked.word = ${word}`,
    )
    .where(eq(searchVocabulary.teamId, owner.teamId))
    .orderBy(asc(id))
  return new Map(rows.map((row) => [keyOf(row), row.id]))
}

/** One text for a word of a field. */
export function keyOf({ field, word }: FieldWord): string {
  return `${field}:${word}`
}
