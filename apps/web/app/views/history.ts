import {
  parseSearch,
  printSearch,
  type SearchLanguage,
  type SearchTree,
  type Vocabulary,
  withQualifier,
} from '@dossier/search'

/** The possible columns of the history, in this order; the first ones are the default. */
export const historyColumns = [
  'candidate',
  'document',
  'job',
  'created',
  'size',
  'match',
  'file',
  'run',
  'score',
  'status',
] as const
export type HistoryColumn = (typeof historyColumns)[number]

/** Shown unless the reader has chosen. */
const defaultColumns: readonly HistoryColumn[] = ['candidate', 'document', 'job', 'created']

/** Parses a choice of columns from a cookie; the person and the document are always included. */
export function readColumns(text: string): HistoryColumn[] {
  const chosen = text.split(',')
  if (text === '') return [...defaultColumns]
  return historyColumns.filter((column) => isFixed(column) || chosen.includes(column))
}

/** Whether a column cannot be removed, because a row would be meaningless without it. */
export function isFixed(column: HistoryColumn): boolean {
  return column === 'candidate' || column === 'document'
}

/** The orders of the list by time. */
export const historySorts = ['newest', 'oldest'] as const
export type HistorySort = (typeof historySorts)[number]

/** The query and the order of the results. */
export interface HistorySearch {
  q: string
  sort: HistorySort
}

/**
 * The search as in the address, and the position in its list after which a page begins; '' is the start of the list.
 */
export interface HistoryAddress extends HistorySearch {
  cursor: string
}

/** Parses the search from an address. */
export function readAddress(params: URLSearchParams): HistoryAddress {
  const sort = historySorts.find((known) => known === params.get('sort')) ?? 'newest'
  return { q: (params.get('q') ?? '').slice(0, 1000), sort, cursor: params.get('cursor') ?? '' }
}

/** Returns the address of the history for a query, at its first page. */
export function historyPath(q: string, sort: HistorySort = 'newest'): string {
  const params = new URLSearchParams({ ...(q !== '' && { q }), ...(sort !== 'newest' && { sort }) })
  return params.size === 0 ? '/history' : `/history?${params}`
}

/** One key for a search, its order and its position. */
export function keyOfAddress({ q, sort, cursor }: HistoryAddress): string {
  return JSON.stringify([sort, cursor, q])
}

interface Reading {
  vocabulary: Vocabulary
  language: SearchLanguage
  timeZone: string
  now: Date
}

/** The query with one more qualifier, as a click on a facet or a date adds it. */
export function narrowed(tree: SearchTree, added: { id: string; value: string }, reading: Reading): string {
  const { vocabulary, ...context } = reading
  return printSearch(withQualifier(tree, added, { vocabulary, context }), vocabulary, context.language)
}

/** The query without a qualifier. */
export function widened(tree: SearchTree, id: string, { vocabulary, language }: Reading): string {
  const nodes = tree.nodes.filter((node) => node.kind === 'term' || node.id !== id)
  return printSearch({ nodes }, vocabulary, language)
}

const dayNames = { from: 'after', to: 'until' } as const

/**
 * The query of a form that was sent without script: its two days become qualifiers. Null if there are no days, so that
 * the address needs no change.
 */
export function withDays(params: URLSearchParams, reading: Reading): string | null {
  if (!params.has('from') && !params.has('to')) return null
  const { vocabulary, ...context } = reading
  const { q } = readAddress(params)
  return Object.entries(dayNames).reduce((query, [field, id]) => {
    const value = params.get(field) ?? ''
    const tree = parseSearch(query, vocabulary, context)
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? narrowed(tree, { id, value }, reading) : query
  }, q)
}
