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
  return tokens.flatMap((token, at) => {
    const after = tokens[at + 1]
    if (after !== undefined && /^-[,\s]/.test(after.gap)) {
      const end = sharedEnd(tokens, at + 1, { first: token.text, lexicon })
      return end === null ? token : { ...token, text: token.text + end }
    }
    const [before, behind] = [sharedBefore(tokens, at, lexicon), sharedBehind(tokens, at, lexicon)]
    if (behind !== null) return [token, { ...token, text: behind, gap: ' ' }]
    return before === null
      ? token
      : [
          { ...token, text: before },
          { ...token, gap: ' ' },
        ]
  })
}

const [englishJoints, frenchJoints] = [new Set(['or', 'and']), new Set(['ou', 'et'])]

/** The word that a name leaves to the one behind `or`: `civil or structural engineering`. The lexicon must know the name, and only with that word. */
function sharedBehind(tokens: readonly Token[], at: number, { entries }: Lexicon): string | null {
  const [own = '', joint = '', other = '', shared = ''] = tokens.slice(at, at + 4).map(({ text }) => text)
  if (!englishJoints.has(joint) || shared === '' || entries.has(own) || !isSpaced(tokens, at + 1, at + 3)) return null
  if (entries.has([own, joint, other, shared].join(' '))) return null
  const isShared = discipline.test(shared) || entries.has(`${other} ${shared}`)
  return isShared && entries.has(`${own} ${shared}`) ? shared : null
}

/** Nouns that the names of disciplines share. */
const discipline = /^(?:engineering|sciences?|studies)$/

/** The word that a name leaves to the one before `ou`: `génie civil ou mécanique`. */
function sharedBefore(tokens: readonly Token[], at: number, { entries }: Lexicon): string | null {
  const [shared = '', other = '', joint = ''] = at < 3 ? [] : tokens.slice(at - 3, at).map(({ text }) => text)
  const own = tokens[at]?.text ?? ''
  if (!frenchJoints.has(joint) || entries.has(own) || !isSpaced(tokens, at - 2, at)) return null
  if (entries.has([shared, other, joint, own].join(' '))) return null
  return entries.has(`${shared} ${own}`) && entries.has(`${shared} ${other}`) ? shared : null
}

function isSpaced(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to + 1).every(({ gap }) => gap === ' ')
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
