export type { LexiconEntries, LexiconEntryView, LexiconImport, LexiconVersions, Suggestions } from './lexicon-view.ts'
export { lexiconRouter } from './procedures.ts'
