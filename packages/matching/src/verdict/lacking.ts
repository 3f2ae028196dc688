import type { Assessment, Strength } from '../assess/assessment.ts'
import type { Demand } from '../criterion/demand.ts'
import type { ConceptKind } from '../lexicon/lexicon.ts'
import type { MatchMessageCode } from '../messages.ts'

/** Codes of remarks that quote the CV itself against a demand. */
const against: ReadonlySet<string> = new Set<MatchMessageCode>([
  'language.below',
  'language.basicOnly',
  'language.notNative',
  'years.short',
  'demand.denied',
  'demand.contradicted',
  'demand.wished',
  'demand.unfinished',
  'demand.otherCountry',
])
const papers: ReadonlySet<ConceptKind> = new Set(['certificate', 'licence', 'degree'])

interface Judged {
  demands: readonly Demand[]
  assessments: readonly Assessment[]
  strength: Strength
}

/**
 * Whether the person lacks what a criterion requires: the CV says so, the diploma is from another country, or the CV shows nothing
 * of a diploma, a licence, a language or years, which a CV would show. A task that it does not name may still have been done.
 */
export function isLacking(clauses: readonly Judged[]): boolean {
  const isShown = clauses.some(({ strength }) => strength === 'strong' || strength === 'below')
  return clauses.some(({ demands, assessments }) => {
    return assessments.length > 0 && assessments.every((one, at) => lacks(demands[at], one, isShown))
  })
}

function lacks(demand: Demand | undefined, assessment: Assessment, isShown: boolean): boolean {
  if (assessment.strength === 'strong' || demand === undefined) return false
  const codes = assessment.notes.map(({ code }) => code)
  if (codes.some((code) => against.has(code)) || (codes.includes('demand.courseOnly') && hasYears(demand))) return true
  if (assessment.strength !== 'none' || assessment.isUnknown) return false
  return isShown ? isLicence(demand) : isStated(demand)
}

function hasYears(demand: Demand): boolean {
  return (demand.type === 'concept' || demand.type === 'term') && demand.years !== null
}

/** Whether a demand is for a licence, which is lacking even if the CV shows the rest of the criterion. */
function isLicence(demand: Demand): boolean {
  return demand.type === 'concept' && demand.concept.kind === 'licence'
}

/** Whether a person who meets the demand would state it in the CV. */
function isStated(demand: Demand): boolean {
  switch (demand.type) {
    case 'language':
    case 'qualification':
    case 'experience':
      return true
    case 'attitude':
      return false
    case 'term':
      return demand.certified || demand.years !== null
    case 'concept':
      return demand.certified || demand.years !== null || papers.has(demand.concept.kind)
  }
}
