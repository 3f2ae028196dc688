import type { Language } from '@dossier/profiles'
import type { Assessment } from '../assess/assessment.ts'
import type { Demand } from '../criterion/demand.ts'
import { isTechnicalTerm } from '../criterion/filler.ts'
import { isDiplomaWord } from '../criterion/qualification-words.ts'
import type { ConceptKind } from '../lexicon/lexicon.ts'
import { wordsOf } from '../text/normalise.ts'

const ofTrade: ReadonlySet<ConceptKind> = new Set(['activity', 'domain', 'field', 'leadership', 'method', 'role'])

/**
 * Whether a clause demands work, a setting or a term. A diploma that it names and the CV has means the same in every trade, and so
 * does a tool or language beside which it only names others (`Kafka or Kinesis`).
 */
export function isOfTrade(
  { demands, assessments }: { demands: readonly Demand[]; assessments: readonly Assessment[] },
  language: Language,
): boolean {
  const work = demands.filter(dependsOnTrade)
  if (work.length === 0 || demands.some((demand, at) => isDiploma(demand, assessments[at]))) return false
  const proven = demands.filter((demand, at) => !dependsOnTrade(demand) && assessments[at]?.strength === 'strong')
  if (proven.some((demand) => demand.type === 'language')) return false
  return proven.length === 0 || !work.every((demand) => demand.type === 'term' && isName(demand.text, language))
}

/** Whether a text is only names: of German words, which all nouns begin with a capital, only those that look like products. */
function isName(text: string, language: Language): boolean {
  return text.split(/[\s/]+/).every((word) => isTechnicalTerm(word) || (language !== 'de' && /^\p{Lu}/u.test(word)))
}

function dependsOnTrade(demand: Demand): boolean {
  return (
    demand.type === 'term' ||
    demand.type === 'experience' ||
    (demand.type === 'concept' && ofTrade.has(demand.concept.kind))
  )
}

function isDiploma(demand: Demand, assessment: Assessment | undefined): boolean {
  if (demand.type !== 'concept' || demand.concept.kind !== 'role' || assessment?.strength !== 'strong') return false
  return wordsOf(demand.text).some(isDiplomaWord) && assessment.occurrences.some((one) => one.kind === 'education')
}
