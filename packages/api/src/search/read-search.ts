import type { DocumentFilters, SearchTerm } from '@dossier/db'
import { parseSearch, printSearch, type SearchContext, type SearchNode, type SearchTree } from '@dossier/search'
import { isDataType } from './document-type-names.ts'
import { either } from './filter-parts.ts'
import { type Lookup, narrow } from './narrow.ts'
import { searchVocabulary } from './vocabulary.ts'

/** A query in the form that the database takes. */
export interface ReadSearch {
  /** Includes the problems that only the database could detect. */
  tree: SearchTree
  /** The query in its canonical form. */
  printed: string
  terms: SearchTerm[]
  /** For each term, the index of the tree node it comes from. */
  nodeOfTerm: number[]
  filters: DocumentFilters
}

/** Parses a query and looks up its names. Ignores parts with errors; the tree reports them in place. */
export async function readSearch(query: string, lookup: Lookup, context: SearchContext): Promise<ReadSearch> {
  const parsed = parseSearch(query, searchVocabulary, context)
  const parts = await Promise.all(parsed.nodes.map((node) => readNode(node, lookup)))
  const filters = parts.reduce<DocumentFilters>((before, part) => either(before, part.filters), {})
  const tree = { ...parsed, nodes: parts.map(({ node }) => node) }
  return {
    tree,
    printed: printSearch(tree, searchVocabulary, context.language),
    terms: parts.flatMap(({ terms }) => terms),
    nodeOfTerm: parts.flatMap(({ terms }, index) => terms.map(() => index)),
    filters,
  }
}

interface ReadNode {
  node: SearchNode
  terms: SearchTerm[]
  filters: DocumentFilters
}

async function readNode(node: SearchNode, lookup: Lookup): Promise<ReadNode> {
  const applies = node.problems.every(({ severity }) => severity === 'warning')
  if (!applies) return { node, terms: [], filters: {} }
  if (node.kind === 'term') {
    const { text, phrase, negated } = node
    return { node, terms: [{ text, phrase, field: 'any', negated }], filters: {} }
  }
  if (node.values.every(({ meaning }) => meaning === null)) return { node, terms: [], filters: {} }
  const { terms, filters, problems } = await narrow(node, lookup)
  const values = node.values.map((value, index) => {
    const more = problems.filter((found) => found.value === index).map(({ problem }) => problem)
    return more.length === 0 ? value : { ...value, problems: [...value.problems, ...more] }
  })
  return { node: { ...node, values }, terms, filters }
}

/** The default kind of a search: documents for people, unless it names a type for programs. */
export function kindOf(filters: DocumentFilters): 'document' | undefined {
  return filters.documentTypes?.some(isDataType) === true ? undefined : 'document'
}
