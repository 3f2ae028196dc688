import { printDate } from './dates/expression.ts'
import { scan } from './scan.ts'
import type { SearchLanguage } from './span.ts'
import type { QualifierNode, SearchNode, SearchTree, ValueNode } from './tree.ts'
import { type Qualifier, qualifierById, type Vocabulary, yesNo } from './vocabulary.ts'

/**
 * Prints a tree in its canonical form: names and values in `language`, one space between parts, straight quotation marks where needed.
 * Parts that were not understood are printed as typed. Parsing the result gives the same meaning.
 */
export function printSearch(tree: Pick<SearchTree, 'nodes'>, vocabulary: Vocabulary, language: SearchLanguage): string {
  return tree.nodes.map((node) => printNode(node, vocabulary, language)).join(' ')
}

/** Prints one part of a query like `printSearch`. */
export function printNode(node: SearchNode, vocabulary: Vocabulary, language: SearchLanguage): string {
  const sign = node.negated ? '-' : ''
  if (node.kind === 'term') return node.phrase ? sign + quote(node.text) : printWord(node.text, sign)
  const qualifier = qualifierById(vocabulary, node.id)
  const name = qualifier?.names[language][0] ?? node.name
  return `${sign}${name}:${printValues(node, qualifier, language)}`
}

function printValues(node: QualifierNode, qualifier: Qualifier | null, language: SearchLanguage): string {
  return node.values.map((value) => printValue(value, qualifier, language)).join(',')
}

/** Prints one value of a qualifier, quoted if necessary. */
export function printValue(value: ValueNode, qualifier: Qualifier | null, language: SearchLanguage): string {
  const { meaning, text, quoted } = value
  switch (meaning?.kind) {
    case undefined:
    case 'text':
      return quoted ? quote(text) : quoteIfNeeded(text)
    case 'date':
      return printDate(meaning.date, language)
    case 'yes-no':
      return yesNo[meaning.yes ? 0 : 1].names[language][0]
    case 'choice': {
      const choices = qualifier?.kind === 'choice' ? qualifier.choices : []
      return quoteIfNeeded(choices.find(({ id }) => id === meaning.id)?.names[language][0] ?? text)
    }
  }
}

function printWord(text: string, sign: '' | '-'): string {
  const written = sign + text
  const [token, ...more] = scan(written)
  const value = token?.values[0]
  const isOneWord =
    more.length === 0 &&
    token?.name === null &&
    token.negated === (sign === '-') &&
    value?.text === text &&
    !value.quoted
  return isOneWord ? written : sign + quote(text)
}

/** Quotes a value that would otherwise not be parsed as one value. */
function quoteIfNeeded(text: string): string {
  const value = scan(`x:${text}`)[0]?.values[0]
  return value?.text === text && !value.quoted ? text : quote(text)
}

/** Quotes a text; quotation marks inside it are doubled. */
export function quote(text: string): string {
  return `"${text.replace(/"/g, '""')}"`
}
