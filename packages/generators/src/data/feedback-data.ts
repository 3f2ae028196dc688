import { describeRule, languageOf, type Locale } from '@dossier/profiles'
import type { Feedback } from '@dossier/matching'
import { type DocumentDefinition, JSON_CONTENT_TYPE } from '../define.ts'
import { jsonFile } from './json-file.ts'

/** The feedback on the CV: its codes, and next to them the sentences in the language of the run. */
export const feedbackData: DocumentDefinition<'feedback_data'> = {
  type: 'feedback_data',
  kind: 'data',
  area: 'artifacts',
  extension: 'json',
  contentType: JSON_CONTENT_TYPE,
  needs: [],
  shows: ['candidate'],
  filename: () => 'feedback.json',
  generate: ({ feedback }, { locale }) => Promise.resolve(jsonFile(withSentences(feedback, locale), locale)),
}

function withSentences({ asOf, summary, findings, ruleChecks, questions }: Feedback, locale: Locale) {
  const language = languageOf(locale)
  return {
    asOf,
    language,
    summary,
    findings: findings.map((finding) => {
      const { problem, hint } = describeRule(finding.rule, finding.params, language)
      return { ...finding, description: problem, clarification: hint }
    }),
    ruleChecks: ruleChecks.map((check) => {
      const { title, problem } = describeRule(check.rule, check.params, language)
      return { ...check, title, observation: check.count === 0 ? null : problem }
    }),
    questions: questions.map((question) => {
      const { problem, hint } = describeRule(question.rule, question.params, language)
      return { ...question, text: `${problem} ${hint}` }
    }),
  }
}
