import { type SQL, sql } from 'drizzle-orm'

/** The orders of time in which a search returns its hits. */
export const searchSorts = ['newest', 'oldest'] as const
export type SearchSort = (typeof searchSorts)[number]

/** A direction in time, for SQL and for comparisons in JavaScript; the same index serves both directions of a list. */
export interface Direction {
  /** `desc` or `asc`. */
  order: SQL
  /** The operator between a row and a position that the row comes after: `<` or `>`. */
  after: SQL
  /** 1 for newest last, -1 for newest first. */
  sign: 1 | -1
}

export const directions: Readonly<Record<SearchSort, Direction>> = {
  newest: { order: sql`desc`, after: sql`<`, sign: -1 },
  oldest: { order: sql`asc`, after: sql`>`, sign: 1 },
}
