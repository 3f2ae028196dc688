import { readValue, type SearchContext } from './read-value.ts'
import type { QualifierNode, SearchTree, ValueNode } from './tree.ts'
import { qualifierById, type Vocabulary } from './vocabulary.ts'

/** Removes the `index`th part of a tree. The result is for printing, since its spans still refer to the parsed text. */
export function withoutNode(tree: SearchTree, index: number): SearchTree {
  return { nodes: tree.nodes.filter((_, at) => at !== index), problems: [] }
}

/** Removes a value from the `index`th part of a tree, and the part itself with its last value. */
export function withoutValue(tree: SearchTree, index: number, valueIndex: number): SearchTree {
  const node = tree.nodes[index]
  if (node?.kind !== 'qualifier') return withoutNode(tree, index)
  const values = node.values.filter((_, at) => at !== valueIndex)
  if (values.length === 0) return withoutNode(tree, index)
  return { nodes: tree.nodes.with(index, { ...node, values }), problems: [] }
}

/** An addition to a tree: a value for the qualifier with this id. */
export interface NewQualifier {
  id: string
  value: string
  negated?: boolean
}

/**
 * Adds a value to a tree, next to the qualifier's existing values; a date or yes-no replaces the existing one. Does not add a value twice.
 * Throws a `RangeError` for an id that the vocabulary does not have.
 */
export function withQualifier(
  tree: SearchTree,
  { id, value, negated = false }: NewQualifier,
  { vocabulary, context }: { vocabulary: Vocabulary; context: SearchContext },
): SearchTree {
  const qualifier = qualifierById(vocabulary, id)
  if (qualifier === null) throw new RangeError(`there is no qualifier '${id}' in this vocabulary`)
  const nowhere = { start: 0, end: 0 }
  const quoted = qualifier.kind === 'text' && /\s/.test(value)
  const added = readValue({ text: value, quoted, closed: true, span: nowhere }, qualifier, context)
  const replaces = qualifier.kind === 'date' || qualifier.kind === 'yes-no'
  const at = tree.nodes.findIndex(
    (node) => node.kind === 'qualifier' && node.id === id && (replaces || node.negated === negated),
  )
  const present = tree.nodes[at]
  if (present?.kind !== 'qualifier') {
    const fresh: QualifierNode = {
      kind: 'qualifier',
      id,
      name: qualifier.names[context.language][0],
      nameSpan: nowhere,
      negated,
      values: [added],
      span: nowhere,
      problems: [],
    }
    return { nodes: [...tree.nodes, fresh], problems: [] }
  }
  const values = replaces ? [added] : withValue(present.values, added)
  return { nodes: tree.nodes.with(at, { ...present, negated, values }), problems: [] }
}

function withValue(values: readonly ValueNode[], added: ValueNode): ValueNode[] {
  return values.some((value) => isSame(value, added)) ? [...values] : [...values, added]
}

function isSame(a: ValueNode, b: ValueNode): boolean {
  if (a.meaning?.kind === 'choice' && b.meaning?.kind === 'choice') return a.meaning.id === b.meaning.id
  return a.text === b.text && a.quoted === b.quoted
}
