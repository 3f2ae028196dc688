import type { TaughtEntry } from './extend.ts'
import type { Lexicon } from './lexicon.ts'

/** Which concept proves which: the relations of our concepts, and those that a team adds one by one. */
export interface TaughtGraph {
  /** The shortest chain of concepts from `from` to `to`, both included; null when `from` does not prove `to`. */
  path(from: string, to: string): string[] | null
  add(concept: string, broader: string): void
  /** How many other concepts a concept proves, directly or not; `most + 1` stands for any larger number. */
  countProven(concept: string, most: number): number
}

/** Builds the graph of a lexicon and a team's entries, without the relations that would close a circle. */
export function taughtGraph(base: Lexicon, entries: readonly TaughtEntry[]): TaughtGraph {
  const taught = new Map<string, string[]>()
  const next = (id: string) => [...(base.concepts.get(id)?.broader ?? []), ...(taught.get(id) ?? [])]
  const graph: TaughtGraph = {
    path: (from, to) => shortest(next, { from, to }),
    add: (concept, broader) => taught.set(concept, [...(taught.get(concept) ?? []), broader]),
    countProven: (concept, most) => countReached(next, { concept, most }),
  }
  for (const { concept, broader } of entries) {
    for (const id of broader) if (graph.path(id, concept) === null) graph.add(concept, id)
  }
  return graph
}

function countReached(next: (id: string) => string[], { concept, most }: { concept: string; most: number }): number {
  const reached = new Set([concept])
  for (const id of reached) {
    for (const broader of next(id)) reached.add(broader)
    if (reached.size > most + 1) break
  }
  return Math.min(reached.size - 1, most + 1)
}

function shortest(next: (id: string) => string[], { from, to }: { from: string; to: string }): string[] | null {
  const cameFrom = new Map<string, string | null>([[from, null]])
  for (const id of cameFrom.keys()) {
    if (id === to) return traced(cameFrom, to)
    for (const broader of next(id)) if (!cameFrom.has(broader)) cameFrom.set(broader, id)
  }
  return null
}

function traced(cameFrom: ReadonlyMap<string, string | null>, to: string): string[] {
  const path: string[] = []
  for (let id: string | null | undefined = to; typeof id === 'string'; id = cameFrom.get(id)) path.unshift(id)
  return path
}
