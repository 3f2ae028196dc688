import type { SubjectDemand } from '../criterion/demand.ts'
import type { Occurrence } from '../evidence/evidence.ts'
import { type ProofRule, proofRules } from '../result.ts'
import { wordsOf } from '../text/normalise.ts'

/** The surest rule by which the occurrences prove a subject. */
export function ruleOf(proof: readonly Occurrence[], demand: SubjectDemand): ProofRule {
  if (demand.type === 'concept' && demand.concept.kind === 'licence') return 'licence'
  if (demand.type === 'concept' && (demand.certified || demand.concept.kind === 'certificate')) return 'certificate'
  if (proof.every((one) => one.kind === 'profile')) return 'prose'
  const rules = new Set(proof.map((one) => ruleOfPlace(one, demand)))
  return proofRules.find((rule) => rules.has(rule)) ?? 'words'
}

function ruleOfPlace({ by, names, alias }: Occurrence, demand: SubjectDemand): ProofRule {
  if (by !== 'name' || demand.type === 'term') return by
  if (names !== demand.concept.id) return 'narrower'
  return wordsOf(alias).join(' ') === wordsOf(demand.text).join(' ') ? 'name' : 'other_name'
}
