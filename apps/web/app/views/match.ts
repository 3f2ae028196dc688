import { describePointer, evidenceSnippet } from '@dossier/generators/locale'
import { type Candidate, formatMessage, type Message } from '@dossier/profiles'
import {
  type CriterionGroup,
  countedVerdict,
  type CriterionResult,
  decisionOf,
  type Evidence,
  type EvidenceKind,
  type GoRule,
  goRuleOf,
  matchMessages,
  type MatchMessageCode,
  type MatchResult,
  overriddenIn,
  type Override,
  type Verdict,
} from '@dossier/matching'
import type { UiLanguage } from '../i18n/ui-language.ts'
import { localeOf } from './locale.ts'

/** A quote with the words around it, so that the reader sees its context. */
export interface EvidenceView {
  kind: EvidenceKind
  before: string
  quote: string
  after: string
  /** Its place in the CV, in words. */
  place: string
}

export interface CriterionView {
  pointer: string
  criterion: string
  /** The verdict that counts: the person's decision, if there is one. */
  verdict: Verdict
  /** The computed verdict. */
  machine: Verdict
  override: Override | null
  comments: string[]
  evidence: EvidenceView[]
  /** The term to teach if the CV does not prove the words; null if there is nothing to teach. */
  term: string | null
  experience: { label: string; requiredYears: number; months: number; stations: string[] }[]
}

/** A match as shown: score and verdict with people's decisions. */
export interface MatchView {
  score: MatchResult['score']
  recommendation: MatchResult['verdict']['recommendation']
  thresholds: MatchResult['verdict']['thresholds']
  /** By which rule the engine of the run recommends. */
  goRule: GoRule
  reasons: string[]
  nextSteps: string[]
  interviewQuestions: string[]
  groups: { group: CriterionGroup; criteria: CriterionView[] }[]
  /** The computed result without decisions; null if nobody has decided anything. */
  without: { score: number | null; recommendation: MatchResult['verdict']['recommendation'] } | null
  unapplied: Override[]
  /** Who decided last; empty if nobody has. */
  author: string
  coverage: MatchResult['coverage']
  risks: { type: string; severity: 'high' | 'medium' | 'low'; description: string; reason: string }[]
}

const groups = ['must', 'should', 'further', 'softSkills'] as const

/** Writes a match in one language, with each quote taken from the candidate that it points into. */
export function viewMatch(match: MatchResult, candidate: Candidate, language: UiLanguage): MatchView {
  const say = sayIn(language)
  const { score, verdict } = decisionOf(match)
  return {
    score,
    recommendation: verdict.recommendation,
    thresholds: verdict.thresholds,
    goRule: goRuleOf(match.metadata.engine),
    reasons: verdict.reasons.map(say),
    nextSteps: verdict.nextSteps.map(say),
    interviewQuestions: verdict.interviewQuestions.map(say),
    without:
      match.decided === undefined ? null : { score: match.score.value, recommendation: match.verdict.recommendation },
    unapplied: match.unapplied ?? [],
    author:
      overriddenIn(match)
        .toSorted((a, b) => (a.override.at < b.override.at ? -1 : 1))
        .at(-1)?.override.author ?? '',
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
    verdict: countedVerdict(result),
    machine: result.verdict,
    override: result.override ?? null,
    comments: result.comment.map(sayIn(language)),
    term: termOf(result),
    evidence: result.evidence.map((evidence) => viewEvidence(evidence, candidate, language)),
    experience: result.experience.map(({ label, requiredYears, months, stations }) => ({
      label,
      requiredYears,
      months,
      stations: stations.map(({ pointer, start, end }) => `${place(pointer)}: ${start} – ${end}`),
    })),
  }
}

/** The part that was not understood, or else the words of the criterion. A proven criterion has nothing to teach. */
function termOf({ verdict, unparsed, criterion }: CriterionResult): string | null {
  if (verdict === 'fulfilled') return null
  return (unparsed[0] ?? criterion).trim().slice(0, 80)
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
