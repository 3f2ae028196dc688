export { type Span, type SearchLanguage, searchLanguages } from './span.ts'
export {
  problemsOf,
  type QualifierNode,
  type SearchNode,
  type SearchTree,
  type TermNode,
  type ValueMeaning,
  type ValueNode,
} from './tree.ts'
export { problem, problemText, type SearchProblem, type SearchProblemCode, searchProblemCodes } from './problems.ts'
export {
  type Choice,
  type CompletionSource,
  type Names,
  type Qualifier,
  qualifierById,
  type Vocabulary,
} from './vocabulary.ts'
export { documentVocabulary } from './vocabularies/document.ts'
export { auditVocabulary } from './vocabularies/audit.ts'
export type { DateContext, DateExpression, DateRole, DateUnit } from './dates/expression.ts'
export { type Day, dayIn, isoDay, startOfDay, timeZoneNamed } from './dates/calendar.ts'
export { type PresetId, presetIds, presetName } from './dates/presets.ts'
export type { SearchContext } from './read-value.ts'
export { longestSearch, mostParts, parseSearch } from './parse.ts'
export { printNode, printSearch, printValue } from './print.ts'
export { type NewQualifier, withoutNode, withoutValue, withQualifier } from './edit.ts'
export { complete, type Completion, type Proposal, spelt } from './complete.ts'
