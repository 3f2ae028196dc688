import { concepts } from './data/index.ts'
import { buildLexicon } from './lexicon.ts'

/** The version of the concepts; it changes whenever a concept, an alias or an edge does. */
export const LEXICON_VERSION = '2.0.0'

/** Our concepts, indexed once when the module is loaded. */
export const lexicon = buildLexicon(concepts)
