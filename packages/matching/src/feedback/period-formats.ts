import { type Candidate, hasOpenMarker } from '@dossier/profiles'
import { isUnread, type LocatedPeriod, periodsOf } from './located-periods.ts'
import { type RuleResult, ruleResult } from './rule-result.ts'

const separator = String.raw`\s*[-–—]\s*`
const yearForm = new RegExp(`^\\d{4}(?:${separator}(?:\\d{4}|\\p{L}[\\p{L}'’ ]*))?$`, 'u')
const monthForm = new RegExp(`^\\d{2}/\\d{4}(?:${separator}(?:\\d{2}/\\d{4}|\\p{L}[\\p{L}'’ ]*))?$`, 'u')

/** Checks that periods have the house's form: projects by month, education and trainings by year. */
export function checkPeriodFormat(candidate: Candidate): RuleResult {
  const periods = periodsOf(candidate)
  const odd = periods.flatMap(({ pointer, list, area, period }) => {
    if (isUnread(period) || hasOpenMarker(period.text) || isHouseForm(list, period.text)) return []
    const expected = list === 'engagements' ? 'MM/YYYY - MM/YYYY' : 'YYYY - YYYY'
    const params = { text: period.text, expected }
    return [{ area, pointer, kind: 'structure', severity: 'low', params } as const]
  })
  return ruleResult('period.format', odd, { undecided: periods.some(({ period }) => isUnread(period)) })
}

/** Whether a period has the house's form. Projects dated by years pass, because `timeline.year-only` covers them. */
function isHouseForm(list: LocatedPeriod['list'], text: string): boolean {
  const trimmed = text.trim()
  return yearForm.test(trimmed) || (list === 'engagements' && monthForm.test(trimmed))
}

const dateForms: readonly (readonly [RegExp, string])[] = [
  [/\d{4}-\d{2}-\d{2}/g, 'YYYY-MM-DD'],
  [/\d{4}-\d{2}(?!\d)/g, 'YYYY-MM'],
  [/\d{1,2}\.\s?\d{1,2}\.\s?\d{4}/g, 'DD.MM.YYYY'],
  [/\d{1,2}\/\d{4}/g, 'MM/YYYY'],
  [/\d{1,2}\.\d{4}/g, 'MM.YYYY'],
  [/\p{L}+\.?\s+\d{4}/gu, 'Month YYYY'],
  [/\d{4}/g, 'YYYY'],
  [/\d{2}\/\d{2}/g, 'MM/YY'],
]

/** Checks that all projects write their dates in the same way. */
export function checkMixedFormats(candidate: Candidate): RuleResult {
  const rule = 'timeline.mixed-formats'
  const readable = candidate.engagements.filter(({ period }) => !isUnread(period))
  const found = new Set(readable.flatMap(({ period }) => formsOf(period.text)))
  const formats = dateForms.map(([, form]) => form).filter((form) => found.has(form))
  if (formats.length < 2) return ruleResult(rule, [], { undecided: readable.length < candidate.engagements.length })
  const params = { formats: formats.join(', ') }
  return ruleResult(rule, [{ area: 'timeline', pointer: '/engagements', kind: 'structure', severity: 'low', params }])
}

function formsOf(text: string): string[] {
  let rest = text
  return dateForms.flatMap(([pattern, form]) => {
    const before = rest
    rest = rest.replace(pattern, ' ')
    return rest === before ? [] : [form]
  })
}

/** Checks that projects are dated to the month. */
export function checkYearOnly(candidate: Candidate): RuleResult {
  const yearOnly = candidate.engagements.flatMap(({ period: { start, end, present, text } }, index) => {
    if (![start, present ? null : end].some((date) => date?.length === 4)) return []
    const pointer = `/engagements/${index}/period`
    return [{ area: 'timeline', pointer, kind: 'unclear', severity: 'low', params: { text } } as const]
  })
  const undecided = candidate.engagements.length === 0 || candidate.engagements.some(({ period }) => isUnread(period))
  return ruleResult('timeline.year-only', yearOnly, { undecided })
}
