import {
  parseSearch,
  printSearch,
  type SearchLanguage,
  type SearchTree,
  type Vocabulary,
  withQualifier,
} from '@dossier/search'

/** What a row of the history can show, in this order; the first ones are shown when nobody has chosen. */
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

/** Shown to whoever has not chosen. */
const defaultColumns: readonly HistoryColumn[] = ['candidate', 'document', 'job', 'created']

/** Reads a choice of columns out of a cookie; the person and the document are always there. */
export function readColumns(text: string): HistoryColumn[] {
  const chosen = text.split(',')
  if (text === '') return [...defaultColumns]
  return historyColumns.filter((column) => isFixed(column) || chosen.includes(column))
}

/** Whether a column cannot be taken away: without it a row says nothing. */
export function isFixed(column: HistoryColumn): boolean {
  return column === 'candidate' || column === 'document'
}

/** In which order of time the list is. */
export const historySorts = ['newest', 'oldest'] as const
export type HistorySort = (typeof historySorts)[number]

/** What is looked for, and the order of the answer. */
export interface HistorySearch {
  q: string
  sort: HistorySort
}

/** The search as the address holds it, and the place in its list behind which a page begins; '' is the start of the list. */
export interface HistoryAddress extends HistorySearch {
  cursor: string
}

/** Reads the search out of an address. */
export function readAddress(params: URLSearchParams): HistoryAddress {
  const sort = historySorts.find((known) => known === params.get('sort')) ?? 'newest'
  return { q: (params.get('q') ?? '').slice(0, 1000), sort, cursor: params.get('cursor') ?? '' }
}

/** The address of the history with a query, at its first page. */
export function historyPath(q: string, sort: HistorySort = 'newest'): string {
  const params = new URLSearchParams({ ...(q !== '' && { q }), ...(sort !== 'newest' && { sort }) })
  return params.size === 0 ? '/history' : `/history?${params}`
}

/** One text for a search, its order and where it begins. */
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
 * The query of a form that was sent without script: its two days become qualifiers. Null when there are no days, so that
 * the address is as it should be.
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
