import { type SQL, sql } from 'drizzle-orm'
import type { BackupTable } from './tables.ts'

/** Table and column names as SQL; they come from the schema, never from an archive. */
export function names(list: readonly string[], of?: string): SQL {
  const parts = list.map((name) =>
    of === undefined ? sql.identifier(name) : sql`${sql.identifier(of)}.${sql.identifier(name)}`,
  )
  return sql.join(parts, sql`, `)
}

/** The condition that two rows have the same key. */
export function sameKey({ key }: Pick<BackupTable, 'key'>, a: string, b: string): SQL {
  const pairs = key.map((name) => sql`${names([name], a)} = ${names([name], b)}`)
  return sql.join(pairs, sql` and `)
}

/** The staging table for a table: it holds an archive's rows until they are merged. */
export function staged(table: string): SQL {
  return sql`${sql.identifier(`staged_${table}`)}`
}
