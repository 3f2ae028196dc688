import { worksOf } from '../lexicon/work.ts'
import type { Token } from '../text/normalise.ts'
import type { ConceptDemand, TermDemand } from './demand.ts'
import type { Placed } from './placing.ts'

/** Makes a filter for concepts that only name the use of the technology after them: `Programmierung in Python` requires only Python. */
export function isNoUse(
  tokens: readonly Token[],
): (one: Placed<ConceptDemand>, at: number, all: readonly Placed<ConceptDemand>[]) => boolean {
  return ({ from, to }, _, all) =>
    to - from > 1 ||
    !useOf.test(tokens[from]?.text ?? '') ||
    !using.has(tokens[to]?.text ?? '') ||
    !all.some((one) => one.from === to + 1 && one.demand.concept.kind === 'technology')
}

const using = new Set(['mit', 'in', 'with', 'using', 'via', 'en', 'avec', 'sous', 'nach'])
const useOf =
  /^(?:berechnung\w*|programmierung|visualisierung\w*|automatisierung|modellierung|auswertung\w*|entwicklung|umgang|arbeiten|konstruktion|planung|programming|coding|modelling|visuali[sz]ation|automation|automating|development|design|developing|working|programmation|developpement|visualisation|automatisation|modelisation|conception|calculs?)$/

const noWork = /^(?:umgang|arbeit\w*|working)$/
const scripting = /^(?:skript|script|automati|programm|codi)\w*$/

/** Whether the words before a tool name work with it: `Automatisierung mit Ansible`. */
export function isWorkWith(tokens: readonly Token[], tool: number): boolean {
  const deed = tokens[tool - 2]?.text ?? ''
  if (!using.has(tokens[tool - 1]?.text ?? '') || noWork.test(deed)) return false
  return useOf.test(deed) || scripting.test(deed) || worksOf(deed).length > 0
}

/** Whether a term only names the use of the tool or method after it, which the tool proves: `Berechnung mit FEM`, `programming in Go`. */
export function isUseOf(
  { to, demand }: Placed<TermDemand>,
  { tokens, concepts }: { tokens: readonly Token[]; concepts: readonly Placed<ConceptDemand>[] },
): boolean {
  return (
    useOf.test(demand.words[0] ?? '') &&
    using.has(tokens[to]?.text ?? '') &&
    concepts.some((one) => {
      const { kind } = one.demand.concept
      return one.from === to + 1 && (kind === 'technology' || kind === 'method')
    })
  )
}
