export { foldWords, identityOf, wordForms } from './search/fold.ts'
export { pairOf, stretchesOf, vocabularyRow } from './search/run-words.ts'
export { deletionsOf, editDistance, forgivenEdits, storedDepth } from './search/typo.ts'
