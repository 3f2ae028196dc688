import { type SQL, sql } from 'drizzle-orm'
import { type Closeness, closenesses } from './closeness.ts'
import type { DocumentSearch } from './document-search.ts'
import { type FileKind, isMetByFile, isWanted } from './files.ts'
import { allOf, anyOf, idsAt, type Need, needOf, type Part, textConditions } from './parts.ts'

/**
 * One way to match a search: conditions on runs, and the kinds of their files that match. Files that match a word on
 * their own (`offer`) require less of their run than others, so a search can have several plans.
 */
export interface MatchPlan {
  /** The types of the files, by shape. */
  types: Map<number, string[]>
  /** Whether every existing shape has such files. */
  everyShape: boolean
  /** An entry must have at least one word of each set. */
  sets: number[][]
  /** Conditions on `e`. */
  entry: SQL[]
  /** Conditions on `d`. */
  document: SQL[]
}

/** The parts of a query from which its match plans are built. */
export interface PlanInput {
  search: Pick<DocumentSearch, 'filters' | 'typeWords'>
  parts: readonly Part[]
  kinds: readonly FileKind[]
}

/**
 * Returns the match plans of a query at this closeness. With `fresh`, they exclude closer matches; there are none if
 * nothing else can match.
 */
export function matchPlansOf(query: PlanInput, closeness: Closeness, { fresh }: { fresh: boolean }): MatchPlan[] {
  const { kinds, search } = query
  const closer = fresh ? (closenesses[closenesses.indexOf(closeness) - 1] ?? null) : null
  const groups = new Map<string, { files: FileKind[]; missing: Part[]; missingCloser: Part[] | null }>()
  for (const kind of kinds.filter((each) => isWanted(each, search.filters) && !isLeftOut(query, each))) {
    const missing = missingParts(query, kind, closeness)
    const missingCloser = closer === null ? null : missingParts(query, kind, closer)
    const key = JSON.stringify([placesOf(query, missing), missingCloser && placesOf(query, missingCloser)])
    const group = groups.get(key) ?? { files: [], missing, missingCloser }
    groups.set(key, { ...group, files: [...group.files, kind] })
  }
  const shapes = new Set(kinds.map(({ shape }) => shape)).size
  const never = wordsLeftOut(query)
  return [...groups.values()].flatMap(({ files, missing, missingCloser }) => {
    const needs = missing.map((part) => needOf(part, closeness))
    if (!needs.every((need) => need !== null)) return []
    const earlier = closer === null || missingCloser === null ? noEarlier : earlierOf(missing, missingCloser, closer)
    if (earlier === null) return []
    const types = typesByShape(files)
    const sets = [...needs.flatMap((need) => need.sets), ...earlier.sets].map((ids) =>
      ids.filter((id) => !never.has(id)),
    )
    if (sets.some((ids) => ids.length === 0)) return []
    return [
      {
        types,
        everyShape: types.size === shapes,
        sets,
        entry: [...needs.map(({ condition }) => condition), ...earlier.entry, ...leftOut(query)],
        document: [
          ...missing.flatMap((part) => textConditions(part, closeness)),
          ...query.parts.filter(({ term }) => term.negated).flatMap(notInText),
        ],
      },
    ]
  })
}

function positive({ parts }: PlanInput): Part[] {
  return parts.filter(({ term }) => !term.negated)
}

function placesOf({ parts }: PlanInput, some: readonly Part[]): number[] {
  return some.map((part) => parts.indexOf(part))
}

function missingParts(query: PlanInput, kind: FileKind, closeness: Closeness): Part[] {
  const { typeWords } = query.search
  return positive(query).filter(
    ({ term, words }) => !words.every((word) => isMetByFile(kind, { term, word, closeness, typeWords })),
  )
}

function typesByShape(files: readonly FileKind[]): Map<number, string[]> {
  const types = new Map<number, string[]>()
  for (const { shape, file } of files) types.set(shape, [...(types.get(shape) ?? []), file.type])
  return types
}

interface Earlier {
  sets: number[][]
  entry: SQL[]
}
const noEarlier: Earlier = { sets: [], entry: [] }

/** How to exclude closer matches; null if everything matched more closely. */
function earlierOf(missing: readonly Part[], missingCloser: readonly Part[], closer: Closeness): Earlier | null {
  const needs = missingCloser.map((part) => needOf(part, closer))
  const entry = needs.every((need) => need !== null) ? [sql`not ${allOf(needs.map(({ condition }) => condition))}`] : []
  const sameParts = missing.length === missingCloser.length
  if (!sameParts) return missingCloser.length === 0 ? null : { sets: [], entry }
  const deeper = closenesses[closenesses.indexOf(closer) + 1] ?? closer
  const fresh = missing.flatMap((part) => part.hits.flatMap((_, index) => freshIds(part, index, { closer, deeper })))
  return fresh.length === 0 ? null : { sets: [[...new Set(fresh)]], entry }
}

function freshIds(part: Part, index: number, { closer, deeper }: { closer: Closeness; deeper: Closeness }): number[] {
  const known = new Set(idsAt(part, index, closer))
  return idsAt(part, index, deeper).filter((id) => !known.has(id))
}

/** Whether a negated term excludes a file regardless of its run. */
function isLeftOut({ parts, search: { typeWords } }: PlanInput, kind: FileKind): boolean {
  return negatedTerms(parts).some((some) =>
    some.every(({ term, words }) =>
      words.every((word) => isMetByFile(kind, { term, word, closeness: 'exact', typeWords })),
    ),
  )
}

/** Conditions on the words that an entry must not have. A term of several words excludes only entries that have all of them. */
function leftOut({ parts }: PlanInput): SQL[] {
  return negatedTerms(parts).flatMap((some) => {
    if (some.some(({ term }) => term.field === 'run' || term.field === 'file')) return []
    const needs: (Need | null)[] = some.map((part) => needOf(part, 'exact'))
    return needs.every((need) => need !== null) ? [sql`not ${allOf(needs.map(({ condition }) => condition))}`] : []
  })
}

/** Words that no entry may have, so walking their lists finds nothing. */
function wordsLeftOut({ parts }: PlanInput): Set<number> {
  const alone = negatedTerms(parts).flatMap(([part, ...more]) =>
    part === undefined || more.length > 0 || part.words.length > 1 ? [] : [part],
  )
  return new Set(
    alone.flatMap((part) => (part.term.field === 'run' || part.term.field === 'file' ? [] : idsAt(part, 0, 'exact'))),
  )
}

function notInText(part: Part): SQL[] {
  const conditions = textConditions(part, 'exact')
  return conditions.length === 0 ? [] : [sql`not ${anyOf([allOf(conditions)])}`]
}

function negatedTerms(parts: readonly Part[]): Part[][] {
  const terms = new Map<number, Part[]>()
  for (const part of parts.filter(({ term }) => term.negated))
    terms.set(part.term.index, [...(terms.get(part.term.index) ?? []), part])
  return [...terms.values()]
}
