import { type SQL, sql } from 'drizzle-orm'

/** A list of texts as one query parameter. */
export function texts(values: readonly string[]): SQL {
  return sql`${sql.param([...values])}::text[]`
}

/** A list of UUIDs as one query parameter. */
export function uuids(values: readonly string[]): SQL {
  return sql`${sql.param([...values])}::uuid[]`
}

/** A list of ids of vocabulary words or pairs as one query parameter. */
export function wordIds(values: readonly number[]): SQL {
  return sql`${sql.param([...values])}::bigint[]`
}
