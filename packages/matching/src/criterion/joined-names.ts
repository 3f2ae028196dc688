import type { Token } from '../text/normalise.ts'
import type { Placed } from './placing.ts'

const joins = /^(?:und|sowie|and|et)$/

/** Marks two names of one concept that are joined by `und` as separate demands, each for its own name: `Posten Saucier und Entremetier`. */
export function markNames(
  tokens: readonly Token[],
  placed: readonly Placed[],
  groups: readonly (readonly number[])[],
): void {
  placed.forEach(({ from, to, demand }, at) => {
    const next = placed[at + 1]
    if (groups.some((group) => group.includes(at) && group.includes(at + 1))) return
    if (next === undefined || next.from - to !== 1 || !joins.test(tokens[to]?.text ?? '') || to - from > 1) return
    if (demand.type !== 'concept' || next.demand.type !== 'concept' || next.to - next.from > 1) return
    if (demand.concept === next.demand.concept) demand.isByName = next.demand.isByName = true
  })
}

/**
 * Drops from alternatives a concept whose own specification stands right before it as an unknown word: `such as endotoxin testing`
 * does not accept every testing.
 */
export function withoutHeads(members: readonly Placed[], tokens: readonly Token[]): readonly Placed[] {
  if (members.length < 2) return members
  return members.filter(({ from, demand }, at) => {
    const before = members[at - 1]
    const isSpecified = before?.demand.type === 'term' && before.to === from && /^[\s-]$/.test(tokens[from]?.gap ?? '')
    return demand.type !== 'concept' || demand.concept.kind === 'technology' || !isSpecified
  })
}
