import { foldName } from './fold.ts'
import { problem } from './problems.ts'
import type { SearchContext } from './read-value.ts'
import type { QualifierNode, SearchNode, SearchTree, ValueNode } from './tree.ts'
import { qualifierById, type Vocabulary } from './vocabulary.ts'

/** Adds the problems that arise between parts: duplicates, contradictions, dates that leave no time. */
export function withChecks(tree: SearchTree, vocabulary: Vocabulary, context: SearchContext): SearchTree {
  const seen = new Set<string>()
  const window: Window = { from: '', to: '\uffff' }
  const nodes = tree.nodes.map((node) => {
    const checked = withoutRepeats(node, seen)
    if (checked.kind === 'term') return checked
    const qualifier = qualifierById(vocabulary, checked.id)
    return qualifier?.kind === 'date' ? withWindow(checked, window, qualifier.names[context.language][0]) : checked
  })
  return { ...tree, nodes }
}

function withoutRepeats(node: SearchNode, seen: Set<string>): SearchNode {
  if (node.kind === 'qualifier') {
    if (node.id === null) return node
    const values = node.values.map((value) => withRepeat(value, keyOf(node, value), { negated: node.negated, seen }))
    return { ...node, values }
  }
  const key = `term ${node.phrase ? '"' : ''}${node.text.toLowerCase()}`
  const hasError = node.problems.some(({ severity }) => severity === 'error')
  return hasError ? node : withRepeat(node, key, { negated: node.negated, seen })
}

function keyOf({ id }: QualifierNode, { meaning, text, quoted }: ValueNode): string | null {
  switch (meaning?.kind) {
    case undefined:
    case 'date':
      return null
    case 'choice':
      return `${id} ${meaning.id}`
    case 'yes-no':
      return `${id} ${meaning.yes}`
    case 'text':
      return `${id} ${quoted ? '"' : ''}${foldName(text)}`
  }
}

interface Seen {
  negated: boolean
  seen: Set<string>
}

function withRepeat<Part extends Pick<ValueNode, 'span' | 'problems'>>(
  part: Part,
  key: string | null,
  { negated, seen }: Seen,
): Part {
  if (key === null) return part
  const [same, opposite] = negated ? [`-${key}`, key] : [key, `-${key}`]
  const code = seen.has(same) ? 'duplicate' : seen.has(opposite) ? 'contradiction' : null
  seen.add(same)
  return code === null ? part : { ...part, problems: [...part.problems, problem(code, part.span)] }
}

/** The period that the dates so far leave; ISO strings, whose text order is the order of time. */
interface Window {
  from: string
  to: string
}

function withWindow(node: QualifierNode, window: Window, name: string): QualifierNode {
  const [value] = node.values
  if (value?.meaning?.kind !== 'date' || node.problems.length > 0) return node
  const { from, to } = value.meaning
  if (from !== null && from > window.from) window.from = from
  if (to !== null && to < window.to) window.to = to
  if (window.from < window.to) return node
  return { ...node, problems: [problem('contradictory_dates', node.span, { name })] }
}
