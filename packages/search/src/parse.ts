import { withChecks } from './checks.ts'
import { nearestName } from './fold.ts'
import { problem } from './problems.ts'
import { hasSubstance, readValue, type SearchContext } from './read-value.ts'
import { type RawToken, type RawValue, scan } from './scan.ts'
import type { Span } from './span.ts'
import type { QualifierNode, SearchNode, SearchTree, TermNode, ValueNode } from './tree.ts'
import { allNames, findQualifier, type Qualifier, type Vocabulary } from './vocabulary.ts'

/** Maximum length of a query in UTF-16 code units; the rest is not read. */
export const longestSearch = 1000
/** Maximum number of words, phrases and qualifiers in a query. */
export const mostParts = 24

/** Parses a query. Never throws: parts that cannot be understood are in the tree with their problems and positions. */
export function parseSearch(text: string, vocabulary: Vocabulary, context: SearchContext): SearchTree {
  const tokens = scan(text.slice(0, longestSearch))
  const nodes = tokens.slice(0, mostParts).map((token) => nodeOf(token, vocabulary, context))
  const rest = { start: longestSearch, end: text.length }
  const tooLong = rest.end > rest.start ? [problem('too_long', rest, { limit: String(longestSearch) })] : []
  return withChecks({ nodes, problems: [...tooMany(tokens), ...tooLong] }, vocabulary, context)
}

function tooMany(tokens: readonly RawToken[]) {
  const [first] = tokens.slice(mostParts)
  const last = tokens.at(-1)
  if (first === undefined || last === undefined) return []
  return [problem('too_many', { start: first.span.start, end: last.span.end }, { limit: String(mostParts) })]
}

function nodeOf(token: RawToken, vocabulary: Vocabulary, context: SearchContext): SearchNode {
  const { name, negated, values, span } = token
  if (name === null) return termOf(values[0], negated, span)
  const qualifier = findQualifier(vocabulary, name.text)
  const node = { kind: 'qualifier' as const, name: name.text, nameSpan: name.span, negated, span }
  if (qualifier === null) {
    return { ...node, id: null, values: values.map(asWritten), problems: [unknown(name, vocabulary, context)] }
  }
  const read = values.map((value) => readValue(value, qualifier, context))
  return {
    ...node,
    id: qualifier.id,
    values: onlyAllowed(read, qualifier, context),
    ...negation(node, qualifier, context),
  }
}

function termOf(value: RawValue | undefined, negated: boolean, span: Span): TermNode {
  const { text = '', quoted = false, closed = true } = value ?? {}
  const problems = [
    ...(closed ? [] : [problem('unclosed_quote', span)]),
    ...(hasSubstance(text) ? [] : [problem('nothing_to_find', span, { text })]),
  ]
  return { kind: 'term', text, phrase: quoted, negated, span, problems }
}

function asWritten({ text, quoted, span }: RawValue): ValueNode {
  return { text, quoted, span, meaning: null, problems: [] }
}

function unknown(name: { text: string; span: Span }, vocabulary: Vocabulary, { language }: SearchContext) {
  const { qualifiers } = vocabulary
  const suggestion = nearestName(
    name.text,
    qualifiers.flatMap(({ names }) => allNames(names, language)),
  )
  if (suggestion !== null) return problem('misspelt_qualifier', name.span, { name: name.text, suggestion })
  const known = qualifiers.map(({ names }) => `${names[language][0]}:`).join(', ')
  return problem('unknown_qualifier', name.span, { name: name.text, known })
}

/** Dates and yes-no values take one value: further ones stay in the tree, with a problem and without a meaning. */
function onlyAllowed(values: ValueNode[], qualifier: Qualifier, { language }: SearchContext): ValueNode[] {
  if (qualifier.kind === 'text' || qualifier.kind === 'choice') return values
  const name = qualifier.names[language][0]
  return values.map((value, index) =>
    index === 0
      ? value
      : { ...value, meaning: null, problems: [problem('one_value_only', value.span, { name, value: value.text })] },
  )
}

function negation(
  { negated, span }: Pick<QualifierNode, 'negated' | 'span'>,
  qualifier: Qualifier,
  { language }: SearchContext,
): Pick<QualifierNode, 'problems'> {
  if (!negated || qualifier.kind !== 'date') return { problems: [] }
  return { problems: [problem('cannot_negate', span, { name: qualifier.names[language][0] })] }
}
