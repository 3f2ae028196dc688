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
 * The index of the token at which the reason for a criterion begins (`… ermöglichen Dir eine souveräne Kommunikation`), which is not
 * part of the demand. The number of tokens if there is none; never 0.
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

const purpose = new Set(['fuer', 'for', 'pour', 'zur', 'zum', 'avec', 'mit', 'with', 'im', 'beim', 'am', 'dans'])
const asksMore =
  /(?:erfahrung|kenntnisse|kenntnissen|ausbildung)$|^(?:experience|knowledge|connaissances?|formation|degree)$/

/**
 * The index of the token at which the purpose of a language begins: `Englisch für die Temporären`. For criteria that require only
 * languages, which end at `from`; the number of tokens if there is none.
 */
export function findPurpose(tokens: readonly Token[], from: number): number {
  if (
    tokens.some(
      ({ text }) => asksMore.test(text) && !/^(?:\p{L}*sprach|deutsch|englisch|franzoesisch|italienisch)/u.test(text),
    )
  ) {
    return tokens.length
  }
  const at = tokens.findIndex(({ text }, index) => index >= from && purpose.has(text))
  return at < 0 ? tokens.length : at
}
