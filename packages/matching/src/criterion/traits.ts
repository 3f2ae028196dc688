import type { Token } from '../text/normalise.ts'
import { isSoft } from './demand.ts'
import { isDirect } from './marks.ts'
import type { Placed } from './placing.ts'

const towards = /^(?:im|in|mit|beim|bei|gegenueber|fuer|zum|zur|to|with|for|towards|en|dans|avec|pour|au|aux|a|envers)$/

/** Traits that only say how something is done: `Autonomie dans les traitements`. */
const mannerOfWork = new Set([
  'flexibility',
  'independence',
  'accuracy',
  'reliability',
  'structured-working',
  'time-management',
])

/** Whether a criterion requires a trait towards something: `Geschick im Umgang mit Kunden`, `commitment to safety`. */
export function isLedByTrait(placed: readonly Placed[], tokens: readonly Token[]): boolean {
  const [trait, object] = placed
  if (trait === undefined || object === undefined || !isSoft(trait.demand) || isSoft(object.demand)) return false
  if (trait.demand.type === 'concept' && mannerOfWork.has(trait.demand.concept.id)) return false
  const between = tokens.slice(trait.to, object.from)
  return towards.test(between[0]?.text ?? '') && isDirect(tokens, trait.to, object.from)
}
