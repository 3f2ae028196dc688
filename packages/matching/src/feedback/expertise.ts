import { type Candidate, expertiseCategories } from '@dossier/profiles'
import { type RuleResult, ruleResult } from './rule-result.ts'
import { isBlank, isOpen } from './text.ts'

/** Checks that the expertise has exactly the three groups of the house CV, in their order. */
export function checkExpertiseGroups(candidate: Candidate): RuleResult {
  const rule = 'expertise.groups'
  const groups = candidate.expertise
  if (groups.length === 0) return ruleResult(rule, [], { undecided: true })
  const params = { count: groups.length, found: groups.map(groupName).join(', ') }
  const inOrder = expertiseCategories.every((category, index) => groups[index]?.category === category)
  if (inOrder && groups.length === expertiseCategories.length) return ruleResult(rule, [], { observed: params })
  const finding = { area: 'skills', pointer: '/expertise', kind: 'structure', severity: 'medium', params } as const
  return ruleResult(rule, [finding])
}

/** Checks that every group of the expertise has at least one item. */
export function checkExpertiseItems(candidate: Candidate): RuleResult {
  const empty = candidate.expertise.flatMap((group, index) => {
    if (!group.items.every(isBlank)) return []
    const params = { label: groupName(group) }
    const pointer = `/expertise/${index}/items`
    return [{ area: 'skills', pointer, kind: 'missing', severity: 'medium', params } as const]
  })
  const allOpen = candidate.expertise.some(({ items }) => items.length > 0 && items.every(isOpen))
  return ruleResult('expertise.empty-group', empty, { undecided: candidate.expertise.length === 0 || allOpen })
}

function groupName(group: Candidate['expertise'][number]): string {
  return isBlank(group.label) ? group.category : group.label
}
