import type { ConceptDemand } from '../criterion/demand.ts'
import type { Occurrence } from '../evidence/evidence.ts'

/** Words for ranks above the occupation itself, as criteria use them and as titles may show them. */
const higher: readonly (readonly [asked: RegExp, shown: RegExp])[] = [
  [
    /leit(?:er(?:in)?|ung)\b|^chef|\bchef(?:in|fe)?\b|\bhead of\b|direct(?:or|eur|rice)\b/i,
    /leit|chef|head|direct|manag|respons|lead|vorst[ae]nd|geschäftsführ|gérant|supervis/i,
  ],
  [/meister(?:in)?\b/i, /meister|maîtrise|maître|master/i],
  [/ing[eé]nieure?(?:in)?\b/i, /ing[eé]nieur|engineer|ETH|EPF/i],
]
/** Words for ranks below the occupation itself. */
const lower = /praktiker|helfer|hilfs|(?<=\p{L})assistent|\bEBA\b|\bAFP\b/iu

/**
 * Whether a title that names an occupation has the rank that the criterion asks for. One concept may cover several (`Controller`, `Leiter
 * Controlling`); a rank that the concept's own names have distinguishes nothing.
 */
export function isSameRank({ concept, text }: ConceptDemand, { alias, names }: Occurrence): boolean {
  if (concept.kind !== 'role' || names !== concept.id) return true
  const own = Object.values(concept.labels)
  const isLower = lower.test(alias) && !lower.test(text) && !own.some((label) => lower.test(label))
  return (
    !isLower &&
    higher.every(([asked, shown]) => !asked.test(text) || own.some((label) => asked.test(label)) || shown.test(alias))
  )
}
