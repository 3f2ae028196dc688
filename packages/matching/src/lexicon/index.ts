import { concepts } from './data/index.ts'
import { buildLexicon, type Lexicon } from './lexicon.ts'

/** The version of the concepts; it changes whenever a concept, an alias or an edge does. */
export const LEXICON_VERSION = '2.5.0'

let built: Lexicon | null = null

/** Our concepts, indexed when they are asked for first, so that a process that matches nobody does not wait for them. */
export function ourLexicon(): Lexicon {
  built ??= buildLexicon(concepts)
  return built
}
