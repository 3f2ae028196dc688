export { type LexiconChange, lexiconChanges, type LexiconEntry } from './schema.ts'
export {
  findLexiconVersion,
  insertLexiconVersion,
  type LexiconVersionRow,
  type LexiconVersionSummary,
  listLexiconVersions,
  lockLexicon,
  newestLexiconVersion,
} from './queries/lexicon-versions.ts'
