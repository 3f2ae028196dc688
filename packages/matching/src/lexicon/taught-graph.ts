import type { TaughtEntry } from './extend.ts'
import type { Lexicon } from './lexicon.ts'

/** What is a kind of what: our concepts, and edges that a team adds one by one. */
export interface TaughtGraph {
  /** The concepts from `from` to `to`, both included; null when the one does not prove the other. */
  path(from: string, to: string): string[] | null
  add(concept: string, broader: string): void
  /** How many concepts a concept proves, itself not counted; one more than `most` when there are more. */
  countProven(concept: string, most: number): number
}

/** The graph of a lexicon and entries on top of it; edges of the entries that would close a circle are left out. */
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
