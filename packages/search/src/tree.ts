import type { DateExpression } from './dates/expression.ts'
import type { SearchProblem } from './problems.ts'
import type { Span } from './span.ts'

/** A word or a quoted phrase that may occur anywhere. */
export interface TermNode {
  kind: 'term'
  text: string
  phrase: boolean
  negated: boolean
  span: Span
  problems: SearchProblem[]
}

/** The interpretation of a qualifier's value; times are ISO 8601 UTC, `from` inclusive and `to` exclusive. */
export type ValueMeaning =
  | { kind: 'text' }
  | { kind: 'choice'; id: string }
  | { kind: 'yes-no'; yes: boolean }
  | { kind: 'date'; date: DateExpression; from: string | null; to: string | null }

/** One value of a qualifier; `meaning` is null if it was not understood, and `problems` says why. */
export interface ValueNode {
  text: string
  quoted: boolean
  span: Span
  meaning: ValueMeaning | null
  problems: SearchProblem[]
}

/** `name:value,value`; `id` is the qualifier's id in the vocabulary, null for an unknown name. */
export interface QualifierNode {
  kind: 'qualifier'
  id: string | null
  /** As typed. */
  name: string
  nameSpan: Span
  negated: boolean
  values: ValueNode[]
  span: Span
  /** Problems of the qualifier as a whole; its values have their own. */
  problems: SearchProblem[]
}

export type SearchNode = TermNode | QualifierNode

/** A parsed query. Every part of the text is in a node. Plain data, so that it can be serialized. */
export interface SearchTree {
  nodes: SearchNode[]
  /** Problems of the text as a whole; nodes and values have their own. `problemsOf` returns them all. */
  problems: SearchProblem[]
}

/** Returns every problem of a tree, in the order of the text. */
export function problemsOf(tree: SearchTree): SearchProblem[] {
  const inNodes = tree.nodes.flatMap((node) =>
    node.kind === 'term' ? node.problems : [...node.problems, ...node.values.flatMap(({ problems }) => problems)],
  )
  return [...inNodes, ...tree.problems].toSorted((a, b) => a.span.start - b.span.start)
}
