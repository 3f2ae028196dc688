import {
  printNode,
  printSearch,
  problemsOf,
  problemText,
  type SearchLanguage,
  type SearchNode,
  type SearchProblem,
  type SearchTree,
  type Vocabulary,
  withoutNode,
} from '@dossier/search'

/** A problem of a query in the reader's language: what is wrong, and what would work. */
export interface ToldProblem extends Pick<SearchProblem, 'severity' | 'span'> {
  sentence: string
  hint: string
}

/** A part of a query as a chip, with the queries to which its links lead. */
export interface QueryChip {
  /** As written, without the negation sign. */
  text: string
  negated: boolean
  /** The query without this part. */
  without: string
  /** The query with this part negated or un-negated; null if that makes no sense. */
  turned: string | null
  problems: ToldProblem[]
}

interface Speech {
  vocabulary: Vocabulary
  language: SearchLanguage
}

/** The parts of a query; none for a query of plain words only, which the box shows well enough. */
export function chipsOf(tree: SearchTree, speech: Speech): QueryChip[] {
  const isPlain = tree.nodes.every((node) => node.kind === 'term' && !node.negated && node.problems.length === 0)
  if (isPlain && tree.nodes.length < 2) return []
  return tree.nodes.map((node, index) => chipOf(tree, { node, index }, speech))
}

function chipOf(tree: SearchTree, { node, index }: { node: SearchNode; index: number }, speech: Speech): QueryChip {
  const { vocabulary, language } = speech
  const print = (nodes: SearchNode[]) => printSearch({ nodes }, vocabulary, language)
  const turned = canTurn(node, vocabulary) ? print(tree.nodes.with(index, { ...node, negated: !node.negated })) : null
  return {
    text: printNode({ ...node, negated: false }, vocabulary, language),
    negated: node.negated,
    without: print(withoutNode(tree, index).nodes),
    turned,
    problems: toldProblems({ nodes: [node], problems: [] }, language),
  }
}

/** Excluding a date makes no sense to a reader. */
function canTurn(node: SearchNode, { qualifiers }: Vocabulary): boolean {
  if (node.kind === 'term' || node.negated) return true
  return qualifiers.some(({ id, kind }) => id === node.id && kind !== 'date')
}

/** Every problem of a tree in the reader's language, in the order of the text. */
export function toldProblems(tree: SearchTree, language: SearchLanguage): ToldProblem[] {
  return problemsOf(tree).map((problem) => {
    const { severity, span } = problem
    return { severity, span, ...problemText(problem, language) }
  })
}
