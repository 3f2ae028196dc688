import { type Candidate, type Language, languageOf } from '@dossier/profiles'
import { fold } from '../text/normalise.ts'
import { type RuleResult, ruleResult } from './rule-result.ts'
import { countWords, isBlank, saysNothing } from './text.ts'

const profileWords = { min: 50, max: 100 }
const headlineWords = { min: 5, max: 10 }

/** Checks that the profile has 50 to 100 words. A deviation of up to a tenth is only a minor finding. */
export function checkProfileLength(candidate: Candidate): RuleResult {
  const count = countWords(candidate.profile)
  const params = { count, ...profileWords }
  if (saysNothing(candidate.profile)) return ruleResult('profile.length', [], { undecided: true })
  if (count >= profileWords.min && count <= profileWords.max) {
    return ruleResult('profile.length', [], { observed: params })
  }
  const near = count >= profileWords.min * 0.9 && count <= profileWords.max * 1.1
  const severity = near ? 'low' : 'medium'
  const finding = { area: 'field', pointer: '/profile', kind: 'rule_violation', severity, params } as const
  return ruleResult('profile.length', [finding])
}

/** Checks that the description of the main role has 5 to 10 words. */
export function checkHeadlineDescription(candidate: Candidate): RuleResult {
  const rule = 'headline.description-length'
  const count = countWords(candidate.headlineDescription)
  const params = { count, ...headlineWords }
  if (saysNothing(candidate.headlineDescription)) return ruleResult(rule, [], { undecided: true })
  if (count >= headlineWords.min && count <= headlineWords.max) return ruleResult(rule, [], { observed: params })
  const pointer = '/headlineDescription'
  return ruleResult(rule, [{ area: 'field', pointer, kind: 'rule_violation', severity: 'low', params }])
}

/** Checks that the profile uses the given name or its first part; genitives count (`Marcos`, `Marco’s`). */
export function checkFirstName(candidate: Candidate): RuleResult {
  const rule = 'profile.first-name'
  if (saysNothing(candidate.profile) || saysNothing(candidate.givenName))
    return ruleResult(rule, [], { undecided: true })
  const name = candidate.givenName.trim()
  const names = [name, ...name.split(/[\s-]+/).slice(0, 1)]
  if (names.some((part) => namesPerson(candidate.profile, part))) return ruleResult(rule, [])
  const finding = { area: 'field', pointer: '/profile', kind: 'rule_violation', severity: 'low' } as const
  return ruleResult(rule, [{ ...finding, params: { name } }])
}

function namesPerson(text: string, name: string): boolean {
  const folded = fold(name).trim()
  if (isBlank(folded)) return false
  const escaped = folded.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}s?(?![\\p{L}\\p{N}])`, 'u').test(fold(text))
}

/** Words of the first person. English `I` counts if a verb can follow, as in `I am`, but not in `Phase I`. */
const firstPerson: Readonly<Record<Language, RegExp>> = {
  de: /(?<![\p{L}\p{N}])(?:ich|mir|mich|mein(?:e[mnrs]?)?|wir|uns|unser(?:e[mnrs]?)?)(?![\p{L}\p{N}])/iu,
  en: /(?<![\p{L}\p{N}.])(?:(?<!(?:\p{Lu}{2,}|[Pp]hase|[Ll]evel|[Pp]art|[Ss]tage|[Ss]tep|[Cc]lass|[Tt]ier|[Tt]ype|[Gg]rade)\s)I(?=['’]\p{Ll}|\s+\p{Ll})|(?:[Mm]y|[Mm]e|[Mm]yself|[Ww]e|[Oo]ur|[Oo]urs)(?![\p{L}\p{N}]))/u,
  fr: /(?<![\p{L}\p{N}])(?:j['’](?=\p{L})|(?:je|moi|mon|ma|mes|nous|notre|nos)(?![\p{L}\p{N}]))/iu,
}

/** Checks that the profile is in the third person, by the words of the CV's language. */
export function checkThirdPerson(candidate: Candidate): RuleResult {
  const rule = 'profile.third-person'
  if (saysNothing(candidate.profile)) return ruleResult(rule, [], { undecided: true })
  const found = firstPerson[languageOf(candidate.locale)].exec(candidate.profile)
  if (found === null) return ruleResult(rule, [])
  const finding = { area: 'field', pointer: '/profile', kind: 'rule_violation', severity: 'medium' } as const
  return ruleResult(rule, [{ ...finding, params: { word: found[0] } }])
}
