import { type Candidate, type Engagement, type MonthInterval, periodInterval } from '@dossier/profiles'
import { writePeriod } from './located-periods.ts'
import { type RuleResult, ruleResult } from './rule-result.ts'
import { countWords, isBlank, isOpen, saysNothing } from './text.ts'

const maximumRoleWords = 8

/** Checks that the role of every project has at most 8 words. */
export function checkRoleLength(candidate: Candidate): RuleResult {
  const long = candidate.engagements.flatMap(({ role }, index) => {
    const count = countWords(role)
    if (count <= maximumRoleWords) return []
    const params = { count, max: maximumRoleWords }
    const pointer = `/engagements/${index}/role`
    return [{ area: 'projects', pointer, kind: 'rule_violation', severity: 'low', params } as const]
  })
  const undecided = candidate.engagements.length === 0 || candidate.engagements.some(({ role }) => saysNothing(role))
  return ruleResult('engagement.role-length', long, { undecided })
}

/** Checks that every project lists activities. */
export function checkActivities(candidate: Candidate): RuleResult {
  return checkList(candidate, 'activities')
}

/** Checks that every project lists technologies. */
export function checkTechnologies(candidate: Candidate): RuleResult {
  return checkList(candidate, 'technologies')
}

function checkList(candidate: Candidate, list: 'activities' | 'technologies'): RuleResult {
  const severity = list === 'activities' ? 'medium' : 'low'
  const empty = candidate.engagements.flatMap((engagement, index) => {
    if (!engagement[list].every(isBlank)) return []
    const params = { role: nameOf(engagement) }
    return [{ area: 'projects', pointer: `/engagements/${index}/${list}`, kind: 'missing', severity, params } as const]
  })
  const open = candidate.engagements.some((one) => one[list].length > 0 && one[list].every(isOpen))
  return ruleResult(`engagement.${list}`, empty, { undecided: candidate.engagements.length === 0 || open })
}

/** Checks that projects are sorted by end, then by start, newest first. Skips projects without a readable period. */
export function checkEngagementOrder(candidate: Candidate, asOf: Date): RuleResult {
  let previous: { interval: MonthInterval; text: string } | null = null
  let undated = 0
  const late: RuleResult['findings'] = []
  const rule = 'engagement.order'
  for (const [index, { period }] of candidate.engagements.entries()) {
    const interval = periodInterval(period, asOf)
    if (interval === null) {
      undated += 1
      continue
    }
    if (previous !== null && isNewer(interval, previous.interval)) {
      const params = { period: writePeriod(period), previous: previous.text }
      const pointer = `/engagements/${index}/period`
      late.push({ area: 'projects', pointer, kind: 'structure', severity: 'low', rule, params })
    }
    previous = { interval, text: writePeriod(period) }
  }
  return ruleResult(rule, late, { undecided: candidate.engagements.length === 0 || undated > 0 })
}

function isNewer(one: MonthInterval, other: MonthInterval): boolean {
  return one.end === other.end ? one.start > other.start : one.end > other.end
}

/** Names a project in a sentence: by its role, else its client, else its period, else `–`. */
export function nameOf({ role, client, period }: Engagement): string {
  return [role, client, period.text].find((text) => !saysNothing(text)) ?? '–'
}
