import { describePointer, evidenceSnippet } from '@dossier/generators/locale'
import { type Candidate, formatMessage, type Message } from '@dossier/profiles'
import {
  type CriterionGroup,
  type CriterionResult,
  type Evidence,
  type EvidenceKind,
  matchMessages,
  type MatchMessageCode,
  type MatchResult,
  type Verdict,
} from '@dossier/matching'
import type { UiLanguage } from '../i18n/index.tsx'
import { localeOf } from './locale.ts'

/** A quote with the words around it, so that a reader sees where it stands. */
export interface EvidenceView {
  kind: EvidenceKind
  before: string
  quote: string
  after: string
  /** Where in the CV it stands, in words. */
  place: string
}

export interface CriterionView {
  pointer: string
  criterion: string
  verdict: Verdict
  comments: string[]
  evidence: EvidenceView[]
  experience: { label: string; requiredYears: number; months: number; stations: string[] }[]
}

export interface MatchView {
  score: MatchResult['score']
  recommendation: MatchResult['verdict']['recommendation']
  thresholds: MatchResult['verdict']['thresholds']
  reasons: string[]
  nextSteps: string[]
  interviewQuestions: string[]
  groups: { group: CriterionGroup; criteria: CriterionView[] }[]
  coverage: MatchResult['coverage']
  risks: { type: string; severity: 'high' | 'medium' | 'low'; description: string; reason: string }[]
}

const groups = ['must', 'should', 'further', 'softSkills'] as const

/** Writes a match in one language, with each quote cut out of the candidate it points into. */
export function viewMatch(match: MatchResult, candidate: Candidate, language: UiLanguage): MatchView {
  const say = sayIn(language)
  return {
    score: match.score,
    recommendation: match.verdict.recommendation,
    thresholds: match.verdict.thresholds,
    reasons: match.verdict.reasons.map(say),
    nextSteps: match.verdict.nextSteps.map(say),
    interviewQuestions: match.verdict.interviewQuestions.map(say),
    groups: groups
      .map((group) => ({ group, criteria: match[group].map((result) => viewCriterion(result, candidate, language)) }))
      .filter(({ criteria }) => criteria.length > 0),
    coverage: match.coverage,
    risks: match.risks.map((risk) => ({
      type: risk.type,
      severity: risk.severity,
      description: say(risk.description),
      reason: say(risk.reason),
    })),
  }
}

function sayIn(language: UiLanguage) {
  return (message: Message<MatchMessageCode>) => formatMessage(matchMessages, message, language)
}

function viewCriterion(result: CriterionResult, candidate: Candidate, language: UiLanguage): CriterionView {
  const place = (pointer: string) => describePointer(candidate, pointer, localeOf(language))
  return {
    pointer: result.pointer,
    criterion: result.criterion,
    verdict: result.verdict,
    comments: result.comment.map(sayIn(language)),
    evidence: result.evidence.map((evidence) => viewEvidence(evidence, candidate, language)),
    experience: result.experience.map(({ label, requiredYears, months, stations }) => ({
      label,
      requiredYears,
      months,
      stations: stations.map(({ pointer, start, end }) => `${place(pointer)}: ${start} – ${end}`),
    })),
  }
}

function viewEvidence(evidence: Evidence, candidate: Candidate, language: UiLanguage): EvidenceView {
  const { before, quote, after } = evidenceSnippet(candidate, evidence)
  return {
    kind: evidence.kind,
    before,
    quote,
    after,
    place: describePointer(candidate, evidence.pointer, localeOf(language)),
  }
}
