import type { Language } from './language.ts'
import { formatMessage, type MessageParams } from './message.ts'
import { contentRules } from './rules/content-rules.ts'
import { fieldTexts } from './rules/field-texts.ts'
import { importRules } from './rules/import-rules.ts'
import type { RuleText } from './rules/rule-text.ts'
import { timelineRules } from './rules/timeline-rules.ts'

/** Every rule that Dossier checks, at import and in the feedback on a CV. The IDs never change their meaning. */
export const ruleTexts = {
  ...importRules,
  ...contentRules,
  ...timelineRules,
} as const satisfies Record<string, RuleText>

export type RuleId = keyof typeof ruleTexts

/**
 * The texts of a rule: what it requires, what was found and what to do. The parameter `field`, a field ID, is written
 * as the field's name.
 */
export function describeRule(
  rule: RuleId,
  params: MessageParams,
  language: Language,
): { title: string; problem: string; hint: string } {
  const { title, problem, hint } = ruleTexts[rule]
  const named = { ...params, ...fieldName(params.field, language) }
  const write = (text: RuleText['title']) => formatMessage({ text }, { code: 'text', params: named }, language)
  return { title: write(title), problem: write(problem), hint: write(hint) }
}

function fieldName(field: string | number | undefined, language: Language): MessageParams {
  if (typeof field !== 'string' || !Object.hasOwn(fieldTexts, field)) return {}
  return { field: fieldTexts[field as keyof typeof fieldTexts][language] }
}
