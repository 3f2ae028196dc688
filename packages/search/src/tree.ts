import type { DateExpression } from './dates/expression.ts'
import type { SearchProblem } from './problems.ts'
import type { Span } from './span.ts'

/** A word or a quoted phrase that is looked for wherever it may be. */
export interface TermNode {
  kind: 'term'
  text: string
  phrase: boolean
  negated: boolean
  span: Span
  problems: SearchProblem[]
}

/** What a value of a qualifier was understood as; times are ISO 8601 UTC, `from` inclusive and `to` exclusive. */
export type ValueMeaning =
  | { kind: 'text' }
  | { kind: 'choice'; id: string }
  | { kind: 'yes-no'; yes: boolean }
  | { kind: 'date'; date: DateExpression; from: string | null; to: string | null }

/** One value of a qualifier; `meaning` is null when it was not understood, and `problems` says why. */
export interface ValueNode {
  text: string
  quoted: boolean
  span: Span
  meaning: ValueMeaning | null
  problems: SearchProblem[]
}

/** `name:value,value`; `id` is the qualifier of the vocabulary, null for a name that it does not know. */
export interface QualifierNode {
  kind: 'qualifier'
  id: string | null
  /** As it was written. */
  name: string
  nameSpan: Span
  negated: boolean
  values: ValueNode[]
  span: Span
  /** Of the qualifier as a whole; those of its values are theirs. */
  problems: SearchProblem[]
}

export type SearchNode = TermNode | QualifierNode

/** A query taken apart. Everything that was written is in a node; plain data, so that it can be sent. */
export interface SearchTree {
  nodes: SearchNode[]
  /** Of the text as a whole; those of nodes and values are theirs. `problemsOf` gives them all. */
  problems: SearchProblem[]
}

/** Every problem of a tree, in the order of the text. */
export function problemsOf(tree: SearchTree): SearchProblem[] {
  const inNodes = tree.nodes.flatMap((node) =>
    node.kind === 'term' ? node.problems : [...node.problems, ...node.values.flatMap(({ problems }) => problems)],
  )
  return [...inNodes, ...tree.problems].toSorted((a, b) => a.span.start - b.span.start)
}
