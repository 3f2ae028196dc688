import type { Token } from '../text/normalise.ts'
import { isNegation } from './filler.ts'

/** Words that make a negation harmless: `kein Fremdwort`, `nicht nur`. */
const onlyWords = new Set([
  'support',
  'supervision',
  'help',
  'assistance',
  'anleitung',
  'aufsicht',
  'hilfe',
  'aide',
  'secret',
  'secrets',
  'fremdwort',
  'restriction',
  'restrictions',
  'auflagen',
  'einschraenkung',
  'einschraenkungen',
  'unterbruch',
  'scheu',
  'problem',
  'peur',
  'souci',
  'scare',
  'afraid',
  'fear',
  'exception',
  'ausnahme',
  'hesitation',
  'nachzufragen',
  'angst',
  'hindernis',
  'neuland',
  'beruehrungsaengste',
  'nur',
  'only',
  'just',
  'seulement',
  'zwingend',
  'necessarily',
])

/** Whether a criterion names what is not wanted or not needed. `taken` holds the indices of the tokens of its demands. */
export function isNegated(tokens: readonly Token[], taken: ReadonlySet<number>): boolean {
  if (taken.size === 0) return false
  return tokens.some(({ text }, at) => {
    return isNegation(text) && !taken.has(at) && !onlyWords.has(tokens[at + 1]?.text ?? '')
  })
}
