import { type SQL, sql } from 'drizzle-orm'
import type { Hits } from './words.ts'

/** One word of the query with everything that it may mean. */
export interface Meaning {
  hits: Hits
  /** A condition on the document itself: its type, its run ID, or its text for a broad word. */
  document: SQL | null
}

/** One way in which all words of a query are met at once; null leaves that side open. */
export interface Term {
  candidates: ReadonlySet<string> | null
  jobs: ReadonlySet<string> | null
  documents: SQL[]
}

/** All ways to let each word speak of the candidate, the job or the document; ways that nothing can meet are left out. */
export function termsOf(meanings: readonly Meaning[]): Term[] {
  return meanings.reduce<Term[]>(
    (terms, meaning) => terms.flatMap((term) => extend(term, meaning)),
    [{ candidates: null, jobs: null, documents: [] }],
  )
}

function extend(term: Term, { hits, document }: Meaning): Term[] {
  const candidates = intersect(term.candidates, hits.candidates)
  const jobs = intersect(term.jobs, hits.jobs)
  return [
    ...(candidates.size > 0 ? [{ ...term, candidates }] : []),
    ...(jobs.size > 0 ? [{ ...term, jobs }] : []),
    ...(document === null ? [] : [{ ...term, documents: [...term.documents, document] }]),
  ]
}

function intersect(a: ReadonlySet<string> | null, b: ReadonlySet<string>): ReadonlySet<string> {
  return a === null ? b : new Set([...b].filter((id) => a.has(id)))
}

/** The condition that a document meets one of the terms. */
export function matchesAny(terms: readonly Term[]): SQL {
  if (terms.length === 0) return sql`false`
  return sql`(${sql.join(terms.map(matches), sql` or `)})`
}

function matches({ candidates, jobs, documents }: Term): SQL {
  const parts = [
    ...(candidates === null ? [] : [sql`candidate_id = any(${idList(candidates)})`]),
    ...(jobs === null ? [] : [sql`job_profile_id = any(${idList(jobs)})`]),
    ...documents,
  ]
  return parts.length === 0 ? sql`true` : sql`(${sql.join(parts, sql` and `)})`
}

/** A set of UUIDs as one array parameter. */
export function idList(ids: ReadonlySet<string>): SQL {
  return sql`${sql.param([...ids])}::uuid[]`
}
