export { exportMatchResult } from './export.ts'
export { ourLexicon, LEXICON_VERSION } from './lexicon/index.ts'
export { extendLexicon, type TaughtEntry } from './lexicon/extend.ts'
export { checkTaught, fitTaught, mostTaught, type TaughtPart, type TaughtProblem } from './lexicon/check-taught.ts'
export { teachableKinds } from './lexicon/kind-of-row.ts'
export { type CsvPlace, type LexiconFile, readLexiconCsv } from './lexicon/read-csv.ts'
export { writeLexiconCsv } from './lexicon/write-csv.ts'
export { lexiconCsvMessages, type LexiconCsvMessageCode } from './messages/lexicon-csv.ts'
export { conceptNamed, type Suggestion, suggestConcepts } from './lexicon/suggest.ts'
export { teachingMessages, type TeachingMessageCode } from './messages/teaching.ts'
export { type Concept, type ConceptKind, conceptKinds, type Lexicon } from './lexicon/lexicon.ts'
export { ENGINE_VERSION, matchCandidate, type MatchOptions } from './match.ts'
export { allCriteria, applyOverrides, countedVerdict, decisionOf, overriddenIn } from './override.ts'
export { resolvePointer } from './evidence/pointer.ts'
export { type GoRule, goRuleOf } from './verdict/go-rule.ts'
export { defaultThresholds } from './verdict/recommend.ts'
export { verdictWeights } from './verdict/score.ts'
export { parseVerdictText, verdictText } from './verdict/verdict-text.ts'
export { matchMessages, type MatchMessageCode } from './messages.ts'
export {
  type CriterionGroup,
  type CriterionResult,
  type Evidence,
  type EvidenceKind,
  evidenceKinds,
  evidenceStances,
  type Experience,
  type ExperienceStation,
  type MatchResult,
  type Override,
  type ProofRule,
  proofRules,
  type Risk,
  type Score,
  type Sensitivity,
  type Thresholds,
  type Verdict,
  verdicts,
} from './result.ts'
export { compareFeedback, type FeedbackDifference } from './compare/feedback.ts'
export {
  type Cause,
  causes,
  type CriterionChange,
  type CriterionDecision,
  type CriterionSide,
} from './compare/criteria.ts'
export { compareMatches, type MatchDifference } from './compare/matches.ts'
export type { ScoreDifference, ScorePart } from './compare/score.ts'
export { reviewCandidate } from './feedback.ts'
export type { Feedback, Finding, FindingArea, FindingKind, Question, RuleCheck } from './feedback-result.ts'
