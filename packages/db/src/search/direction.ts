import { type SQL, sql } from 'drizzle-orm'

/** In which order of time a search gives what it has found. */
export const searchSorts = ['newest', 'oldest'] as const
export type SearchSort = (typeof searchSorts)[number]

/** A way through time, in the words of SQL and for comparisons here; every list is walked in both by the same index. */
export interface Direction {
  /** `desc` or `asc`. */
  order: SQL
  /** What stands between a row and a place that the row comes after: `<` or `>`. */
  after: SQL
  /** 1 when later moments come later, -1 when they come first. */
  sign: 1 | -1
}

export const directions: Readonly<Record<SearchSort, Direction>> = {
  newest: { order: sql`desc`, after: sql`<`, sign: -1 },
  oldest: { order: sql`asc`, after: sql`>`, sign: 1 },
}
