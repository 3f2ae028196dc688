import { type SQL, sql } from 'drizzle-orm'
import type { VocabularyField } from '../schema.ts'
import { texts, wordIds } from './arrays.ts'
import { type Closeness, closenesses } from './closeness.ts'
import type { SearchField } from './document-search.ts'
import type { Hit } from './lookup.ts'
import type { QueryTerm, QueryWord } from './query-terms.ts'
import { pairOf } from './run-words.ts'

/** A unit that must match as a whole: a word of a term, or all words of a phrase. */
export interface Part {
  term: QueryTerm
  words: QueryWord[]
  /** The vocabulary hits of each word. */
  hits: Hit[][]
}

/** What an entry must have to match a part. */
export interface Need {
  /** An entry must have at least one word of each set; these can be walked and looked up. */
  sets: number[][]
  /** The complete condition, on `e.words`. */
  condition: SQL
}

const fieldsOf: Readonly<Record<SearchField, readonly VocabularyField[]>> = {
  any: ['candidate', 'job', 'run', 'joined_candidate', 'joined_job'],
  candidate: ['candidate', 'joined_candidate'],
  job: ['job', 'joined_job'],
  // A run ID and most file names consist of the names.
  run: ['candidate', 'job', 'run'],
  file: ['candidate'],
}

/** Splits the terms into parts, without hits yet. */
export function partsOf(terms: readonly QueryTerm[]): Part[] {
  return terms.flatMap((term) => {
    const groups = term.phrase ? [term.words] : term.words.map((word) => [word])
    return groups.map((words) => ({ term, words, hits: words.map(() => []) }))
  })
}

/** What an entry must have to match a part at this closeness or closer; null if no entry can. */
export function needOf(part: Part, closeness: Closeness): Need | null {
  const sets = part.hits.map((_, index) => idsAt(part, index, closeness))
  if (sets.some((ids) => ids.length === 0)) return null
  const isText = part.term.field === 'run' || part.term.field === 'file'
  if (sets.length === 1 || isText) return { sets, condition: allOf(sets.map(hasOneOf)) }
  const inField = (['candidate', 'job'] as const).flatMap((field) => adjacent(part, field))
  return inField.length === 0 ? null : { sets, condition: anyOf(inField) }
}

/** The ids that a word of a part matches at this closeness or closer. */
export function idsAt({ term, hits }: Part, index: number, closeness: Closeness): number[] {
  // A phrase must match word for word.
  const depth = term.phrase || term.negated ? 0 : closenesses.indexOf(closeness)
  return (hits[index] ?? [])
    .filter((hit) => fieldsOf[term.field].includes(hit.field) && closenesses.indexOf(hit.closeness) <= depth)
    .map(({ id }) => id)
}

/** The condition that the words of a phrase are adjacent in a field; empty if one of them does not occur there. */
function adjacent(part: Part, field: 'candidate' | 'job'): SQL[] {
  if (!fieldsOf[part.term.field].includes(field)) return []
  const sets = part.hits.map((hits) => hits.filter((hit) => hit.field === field && hit.closeness === 'exact'))
  if (sets.some((hits) => hits.length === 0)) return []
  const pairs = sets
    .slice(1)
    .map((seconds, at) => (sets[at] ?? []).flatMap((first) => seconds.map((second) => pairOf(first.id, second.id))))
  return [allOf(pairs.map(hasOneOf))]
}

/** For a set larger than this, hashing is faster than comparing each with each. */
const comparable = 32

/** The condition that an entry has at least one of the words or pairs. */
function hasOneOf(ids: readonly number[]): SQL {
  const list = wordIds(ids)
  return ids.length <= comparable
    ? sql`e.words && ${list}`
    : sql`exists (select from unnest(e.words) as own(word) where own.word = any(${list}))`
}

/** The conjunction of the conditions; true for none. */
export function allOf(conditions: readonly SQL[]): SQL {
  return conditions.length === 0 ? sql`true` : sql`(${sql.join([...conditions], sql` and `)})`
}

/** The disjunction of the conditions; false for none. */
export function anyOf(conditions: readonly SQL[]): SQL {
  return conditions.length === 0 ? sql`false` : sql`(${sql.join([...conditions], sql` or `)})`
}

/**
 * The condition on `d` that a part limited to the run ID or file name matches there, if the entry's words do not show
 * it; empty for other parts. Typos are only tolerated in words.
 */
export function textConditions({ term, words }: Part, closeness: Closeness): SQL[] {
  if ((term.field !== 'run' && term.field !== 'file') || closeness === 'forgiven') return []
  const text = term.field === 'run' ? sql`lower(d.run_id)` : sql`lower(d.filename)`
  return words.map(({ forms }) => sql`${text} like any(${texts(forms.map((form) => `%${form}%`))})`)
}
