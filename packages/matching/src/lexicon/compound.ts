import type { Token } from '../text/normalise.ts'
import type { Concept, Lexicon } from './lexicon.ts'

const longestWord = 48
const shortestModifier = 3
const connectors = new Set(['und', 'oder', 'sowie', 'bzw', 'and', 'or'])

/** The concept named by the last part of a German compound: `debitorenbuchhaltung` is a kind of `Buchhaltung`. Null for other words. */
export function headOfCompound(word: string, lexicon: Lexicon): { concept: Concept; head: string } | null {
  if (word.length > longestWord || lexicon.notHeads.has(word)) return null
  for (let cut = shortestModifier; cut <= word.length - shortestModifier; cut += 1) {
    const head = word.slice(cut)
    const concept = lexicon.heads.get(head)
    if (concept !== undefined) return { concept, head }
  }
  return null
}

/**
 * Completes words that leave their last part to a later word: in `Debitoren- und Kreditorenbuchhaltung`, `debitoren` becomes
 * `debitorenbuchhaltung`. The lexicon must know the shared part.
 */
export function completeEllipses(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  return tokens.map((token, at) => {
    const after = tokens[at + 1]
    if (after === undefined || !/^-[,\s]/.test(after.gap)) return token
    const end = sharedEnd(tokens, at + 1, { first: token.text, lexicon })
    return end === null ? token : { ...token, text: token.text + end }
  })
}

const reach = 4

function sharedEnd(
  tokens: readonly Token[],
  from: number,
  { first, lexicon }: { first: string; lexicon: Lexicon },
): string | null {
  for (let at = from; at < Math.min(tokens.length, from + reach); at += 1) {
    const word = tokens[at]?.text ?? ''
    if (connectors.has(word) || tokens[at + 1]?.gap.startsWith('-') === true) continue
    for (let cut = shortestModifier; cut <= word.length - shortestModifier; cut += 1) {
      const end = word.slice(cut)
      if (word.length > longestWord) return null
      if (lexicon.heads.has(end) || lexicon.entries.has(end) || lexicon.entries.has(first + end)) return end
    }
    return null
  }
  return null
}
