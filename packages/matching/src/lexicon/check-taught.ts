import { isFiller } from '../criterion/filler.ts'
import type { TeachingMessageCode } from '../messages/teaching.ts'
import { phraseKey, tokenise } from '../text/normalise.ts'
import type { TaughtEntry } from './extend.ts'
import type { Lexicon } from './lexicon.ts'
import { taughtGraph } from './taught-graph.ts'

/** A team teaches at most so many entries, and names of at most so many characters. */
export const mostTaught = { entries: 5000, alias: 80 } as const

/** Something that is wrong with an entry; `index` is its place among those that were to be taught, null for all of them. */
export interface TaughtProblem {
  index: number | null
  code: TeachingMessageCode
  params: Record<string, string | number>
}

/** What is to be checked: entries on top of a lexicon and of earlier ones. */
export interface TaughtCheck {
  base: Lexicon
  earlier: readonly TaughtEntry[]
  added: readonly TaughtEntry[]
  /** Whether names of other concepts may be taken away from them. */
  replace: boolean
}

/** Everything that is wrong with entries that a team wants to teach, in their order; none when they can be taught. */
export function checkTaught(check: TaughtCheck): TaughtProblem[] {
  const { base, earlier, added } = check
  const count = earlier.length + added.length
  const most = mostTaught.entries
  const tooMany: TaughtProblem[] =
    count > most ? [{ index: null, code: 'taught.tooMany', params: { count, most } }] : []
  const labels = new Map([...earlier, ...added].map(({ concept, label }) => [concept, label]))
  const labelOf = (id: string) => base.concepts.get(id)?.labels.de ?? labels.get(id) ?? id
  const context = { check, labelOf, owners: ownersOf(base, earlier), graph: taughtGraph(base, earlier) }
  const known = (id: string) => base.concepts.has(id) || labels.has(id)
  const each = added.flatMap((entry, index) =>
    [
      ...namesOf(entry, base).flatMap((name) => nameProblem(name, entry, context)),
      ...entry.broader.flatMap((id) => broaderProblem(entry, id, { ...context, known })),
      ...nothingProblem(entry, base),
    ].map((problem) => ({ index, ...problem })),
  )
  return [...tooMany, ...each]
}

/**
 * Entries as a lexicon can take them: what a newer lexicon of ours has made impossible (a concept that is gone, a circle, a name
 * without a word) is left out of them.
 */
export function fitTaught(base: Lexicon, entries: readonly TaughtEntry[]): TaughtEntry[] {
  const labelled = entries.filter(({ concept, label }) => base.concepts.has(concept) || phraseKey(label) !== '')
  const known = new Set([...base.concepts.keys(), ...labelled.map(({ concept }) => concept)])
  const graph = taughtGraph(base, [])
  return labelled.map((entry) => {
    const broader = entry.broader.filter((id) => {
      if (!known.has(id) || graph.path(id, entry.concept) !== null) return false
      graph.add(entry.concept, id)
      return true
    })
    return { ...entry, broader, aliases: entry.aliases.filter((alias) => phraseKey(alias) !== '') }
  })
}

interface Context {
  check: TaughtCheck
  labelOf: (id: string) => string
  /** The concept of each name, by its folded words; names that were checked are added. */
  owners: Map<string, string>
  graph: ReturnType<typeof taughtGraph>
}

type Found = Omit<TaughtProblem, 'index'>

function ownersOf(base: Lexicon, earlier: readonly TaughtEntry[]): Map<string, string> {
  const owners = new Map([...base.entries].map(([key, { concept }]) => [key, concept.id]))
  for (const entry of earlier) for (const name of namesOf(entry, base)) owners.set(phraseKey(name), entry.concept)
  return owners
}

function namesOf({ concept, label, aliases }: TaughtEntry, base: Lexicon): readonly string[] {
  return base.concepts.has(concept) ? aliases : [label, ...aliases]
}

function nameProblem(alias: string, { concept }: TaughtEntry, { check, labelOf, owners }: Context): Found[] {
  if (alias.length > mostTaught.alias) {
    const params = { alias: `${alias.slice(0, 40)}…`.toWellFormed(), length: alias.length, most: mostTaught.alias }
    return [{ code: 'taught.tooLong', params }]
  }
  const words = tokenise(alias).map(({ text }) => text)
  if (words.length === 0) return [{ code: 'taught.noWord', params: { alias } }]
  const key = words.join(' ')
  const owner = owners.get(key)
  if (owner === undefined && words.every(isFiller)) return [{ code: 'taught.onlyFiller', params: { alias } }]
  if (owner !== undefined && owner !== concept && !check.replace) {
    return [{ code: 'taught.taken', params: { alias, label: labelOf(owner), concept: owner } }]
  }
  owners.set(key, concept)
  return []
}

function broaderProblem(
  { concept }: TaughtEntry,
  broader: string,
  { known, graph, labelOf }: Context & { known: (id: string) => boolean },
): Found[] {
  if (!known(broader)) return [{ code: 'taught.unknownConcept', params: { concept: broader } }]
  const circle = graph.path(broader, concept)
  if (circle !== null) {
    return [{ code: 'taught.circle', params: { path: [concept, ...circle].map(labelOf).join(' → ') } }]
  }
  graph.add(concept, broader)
  return []
}

function nothingProblem({ concept, aliases, broader }: TaughtEntry, base: Lexicon): Found[] {
  if (!base.concepts.has(concept) || aliases.length + broader.length > 0) return []
  return [{ code: 'taught.nothing', params: { concept } }]
}
