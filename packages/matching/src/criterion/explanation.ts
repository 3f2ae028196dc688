import type { Token } from '../text/normalise.ts'
import { signsBefore } from './segments.ts'

const explains =
  /^(?:um|damit|ermoeglich\w*|erlaub\w*|erleichter\w*|helf\w*|hilft|ergaenz\w*|enabling|enables?|allowing|allows?|afin|permett\w*|permet|completent|completera?|weil|denn|since|because|puisque)$/
const phrases: readonly (readonly [string, string])[] = [
  ['in', 'order'],
  ['so', 'that'],
  ['runden', 'ihr'],
  ['runden', 'dein'],
  ['zeichnen', 'dich'],
  ['zeichnen', 'sie'],
  ['sind', 'fuer'],
  ['ist', 'fuer'],
]

/**
 * Where the reason for a criterion begins (`… ermöglichen Dir eine souveräne Kommunikation`): what stands there says why,
 * not what. The number of tokens when there is none; never at the beginning.
 */
export function findExplanation(tokens: readonly Token[]): number {
  for (let at = 1; at < tokens.length; at += 1) {
    const word = tokens[at]?.text ?? ''
    const isPhrase = phrases.some(([first, second]) => word === first && tokens[at + 1]?.text === second)
    const needsComma = word === 'um' || word === 'damit' || word === 'since'
    if (needsComma && !signsBefore(tokens, at).includes(',')) continue
    if (isPhrase || explains.test(word)) return at
  }
  return tokens.length
}
