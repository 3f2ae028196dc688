import { type Candidate, languageStars } from '@dossier/profiles'
import { type RuleResult, ruleResult } from './rule-result.ts'
import { isBlank, isOpen } from './text.ts'

/** Checks that every language has a readable level. */
export function checkLanguageLevels(candidate: Candidate): RuleResult {
  const unread = candidate.languages.flatMap(({ name, level, text }, index) => {
    if (level !== null || isOpen(text)) return []
    const params = { name: isBlank(name) ? '–' : name, text: isBlank(text) ? '–' : text }
    const pointer = `/languages/${index}/text`
    return [{ area: 'languages', pointer, kind: 'unclear', severity: 'medium', params } as const]
  })
  const undecided = candidate.languages.length === 0 || candidate.languages.some(({ text }) => isOpen(text))
  return ruleResult('language.level-unknown', unread, { undecided })
}

/** Checks that languages are sorted by the stars of the house CV, best first. Skips languages of unknown level. */
export function checkLanguageOrder(candidate: Candidate): RuleResult {
  let previous = Number.POSITIVE_INFINITY
  const late = candidate.languages.flatMap((skill, index) => {
    const stars = languageStars(skill)
    if (stars === null) return []
    const better = stars > previous
    previous = stars
    const params = { name: skill.name }
    const pointer = `/languages/${index}`
    return better ? [{ area: 'languages', pointer, kind: 'structure', severity: 'low', params } as const] : []
  })
  const undecided = candidate.languages.length === 0 || candidate.languages.some(({ level }) => level === null)
  return ruleResult('language.order', late, { undecided })
}
