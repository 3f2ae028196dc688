import { formatMessage, type Language, type Message } from '@dossier/profiles'
import { type MatchMessageCode, matchMessages } from './messages.ts'
import type { CriterionResult, MatchResult, Override, Risk } from './result.ts'
import { verdictText } from './verdict/verdict-text.ts'

type Text = Readonly<Record<Language, string>>

const recommendationText: Readonly<Record<MatchResult['verdict']['recommendation'], Text>> = {
  go: { de: 'Go', en: 'Go', fr: 'Go' },
  maybe: { de: 'Vielleicht', en: 'Maybe', fr: 'À discuter' },
  no_go: { de: 'No-Go', en: 'No-Go', fr: 'No-Go' },
}
const degreeText: Readonly<Record<Risk['severity'], Text>> = {
  high: { de: 'hoch', en: 'high', fr: 'élevé' },
  medium: { de: 'mittel', en: 'medium', fr: 'moyen' },
  low: { de: 'tief', en: 'low', fr: 'faible' },
}
const riskTypeText: Readonly<Record<Risk['type'], Text>> = {
  skill: { de: 'Fachkompetenz', en: 'skill', fr: 'compétence' },
  experience: { de: 'Erfahrung', en: 'experience', fr: 'expérience' },
  context: { de: 'Rahmenbedingungen', en: 'context', fr: 'contexte' },
}

/**
 * Makes the contents of `matching_result.json`: the keys of `MatchResult`, with messages as sentences and codes as words of the
 * language (`fulfilled` → `erfüllt`). A person's decision is added beside the machine's verdict.
 */
export function exportMatchResult(result: MatchResult, language: Language) {
  const say = (message: Message<MatchMessageCode>) => formatMessage(matchMessages, message, language)
  const criteria = (results: readonly CriterionResult[]) =>
    results.map(({ override, ...one }) => ({
      ...one,
      verdict: verdictText[one.verdict][language],
      comment: one.comment.map(say),
      ...(override === undefined ? {} : { override: overrideText(override, language) }),
    }))
  const { coverage, decided, unapplied } = result
  return {
    metadata: { ...result.metadata, language },
    must: criteria(result.must),
    should: criteria(result.should),
    further: criteria(result.further),
    softSkills: criteria(result.softSkills),
    coverage: { ...coverage, overall: degreeText[coverage.overall][language] },
    risks: result.risks.map((risk) => ({
      type: riskTypeText[risk.type][language],
      severity: degreeText[risk.severity][language],
      description: say(risk.description),
      reason: say(risk.reason),
    })),
    ...decision(result, language),
    ...(decided === undefined ? {} : { decided: decision(decided, language) }),
    ...(unapplied === undefined ? {} : { unapplied: unapplied.map((one) => overrideText(one, language)) }),
  }
}

function overrideText(override: Override, language: Language) {
  return { ...override, verdict: verdictText[override.verdict][language] }
}

function decision({ score, verdict }: Pick<MatchResult, 'score' | 'verdict'>, language: Language) {
  const say = (message: Message<MatchMessageCode>) => formatMessage(matchMessages, message, language)
  return {
    score: {
      ...score,
      sensitivity: score.sensitivity.map((one) => ({ ...one, verdict: verdictText[one.verdict][language] })),
    },
    verdict: {
      recommendation: recommendationText[verdict.recommendation][language],
      reasons: verdict.reasons.map(say),
      nextSteps: verdict.nextSteps.map(say),
      interviewQuestions: verdict.interviewQuestions.map(say),
      thresholds: verdict.thresholds,
    },
  }
}
