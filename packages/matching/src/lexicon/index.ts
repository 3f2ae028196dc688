import { concepts } from './data/index.ts'
import { buildLexicon, type Lexicon } from './lexicon.ts'

/** The version of our concepts. It changes with every concept, alias and relation. */
export const LEXICON_VERSION = '2.10.0'

let built: Lexicon | null = null

/** The lexicon of our concepts. The first call indexes it, so that processes that never match do not pay for it at start. */
export function ourLexicon(): Lexicon {
  built ??= buildLexicon(concepts)
  return built
}
