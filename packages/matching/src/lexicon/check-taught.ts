import type { Language } from '@dossier/profiles'
import { isFiller } from '../criterion/filler.ts'
import type { TeachingMessageCode } from '../messages/teaching.ts'
import { phraseKey, tokenise } from '../text/normalise.ts'
import type { TaughtEntry } from './extend.ts'
import type { Lexicon } from './lexicon.ts'
import { taughtGraph } from './taught-graph.ts'

/**
 * Limits on what a team teaches: `entries` in total, `aliases` and `broader` concepts per entry, the length of a name
 * (`alias`, in UTF-16 units), and how many other concepts one concept may prove, directly or not (`proven`).
 */
export const mostTaught = { entries: 20_000, alias: 80, aliases: 200, broader: 20, proven: 50 } as const

/** The part of an entry that has a problem; `at` is the index among its aliases or broader concepts, else 0. */
export interface TaughtPart {
  part: 'label' | 'aliases' | 'broader' | 'entry'
  at: number
}

/** A problem of an entry; `index` is the entry's index in `added`, null when the problem concerns all entries. */
export interface TaughtProblem extends TaughtPart {
  index: number | null
  code: TeachingMessageCode
  params: Record<string, string | number>
}

/** What `checkTaught` checks: the entries `added` to a lexicon and to the team's `earlier` entries. */
export interface TaughtCheck {
  base: Lexicon
  earlier: readonly TaughtEntry[]
  added: readonly TaughtEntry[]
  /** Whether an added name may be taken from the concept that has it now. */
  replace: boolean
  /** The language in which messages name our concepts. */
  language: Language
}

/** Returns every problem of the added entries, in their order; an empty list when the team can teach them. */
export function checkTaught(check: TaughtCheck): TaughtProblem[] {
  const { base, earlier, added } = check
  const count = earlier.length + added.length
  const most = mostTaught.entries
  const tooMany: TaughtProblem[] =
    count > most ? [{ ...whole, index: null, code: 'taught.tooMany', params: { count, most } }] : []
  const labels = new Map([...earlier, ...added].map(({ concept, label }) => [concept, label]))
  const labelOf = (id: string) => base.concepts.get(id)?.labels[check.language] ?? labels.get(id) ?? id
  const known = (id: string) => base.concepts.has(id) || labels.has(id)
  const context = { check, labelOf, known, owners: ownersOf(base, earlier), graph: taughtGraph(base, earlier) }
  const each = added.flatMap((entry, index) => entryProblems(entry, context).map((found) => ({ index, ...found })))
  // How much a concept proves is known only once every relation has been added.
  const proven = added.flatMap((entry, index) => provenProblem(entry, context).map((found) => ({ index, ...found })))
  return [...tooMany, ...each, ...proven]
}

/**
 * Drops from a team's entries whatever `extendLexicon` would refuse since our lexicon changed: broader concepts that are gone
 * or would close a circle, names without a word, and new concepts whose label has none.
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
  known: (id: string) => boolean
  /** The concept that owns each name, by the name's folded words; grows with every name that passes. */
  owners: Map<string, string>
  graph: ReturnType<typeof taughtGraph>
}

type Found = Omit<TaughtProblem, 'index'>
const whole = { part: 'entry', at: 0 } as const

function ownersOf(base: Lexicon, earlier: readonly TaughtEntry[]): Map<string, string> {
  const owners = new Map([...base.entries].map(([key, { concept }]) => [key, concept.id]))
  for (const entry of earlier) {
    for (const { name } of namesOf(entry, base)) owners.set(phraseKey(name), entry.concept)
  }
  return owners
}

function namesOf({ concept, label, aliases }: TaughtEntry, base: Lexicon): (TaughtPart & { name: string })[] {
  const further = aliases.map((name, at) => ({ name, part: 'aliases' as const, at }))
  return base.concepts.has(concept) ? further : [{ name: label, part: 'label', at: 0 }, ...further]
}

function entryProblems(entry: TaughtEntry, context: Context): Found[] {
  const { concept, aliases, broader } = entry
  const { base } = context.check
  const tooMuch = [
    ...(aliases.length > mostTaught.aliases ? [{ count: aliases.length, most: mostTaught.aliases }] : []),
    ...(broader.length > mostTaught.broader ? [{ count: broader.length, most: mostTaught.broader }] : []),
  ]
  if (tooMuch.length > 0) {
    const params = { label: context.labelOf(concept) }
    return tooMuch.map((counts) => ({ ...whole, code: 'taught.tooMuch', params: { ...params, ...counts } }))
  }
  if (base.concepts.has(concept) && aliases.length + broader.length === 0) {
    return [{ ...whole, code: 'taught.nothing', params: { concept } }]
  }
  return [
    ...namesOf(entry, base).flatMap(({ name, part, at }) =>
      nameProblem(name, entry, context)
        // A second entry for one of the team's concepts repeats its label.
        .filter(({ code }) => part !== 'label' || code !== 'taught.known')
        .map((found) => ({ part, at, ...found })),
    ),
    ...broader.flatMap((id, at) =>
      broaderProblem(entry, id, context).map((found) => ({ part: 'broader' as const, at, ...found })),
    ),
  ]
}

type Refused = Omit<Found, 'part' | 'at'>

/** Characters that are invisible or change the direction of the text around them. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u

function nameProblem(alias: string, { concept }: TaughtEntry, { check, labelOf, owners }: Context): Refused[] {
  if (alias.length > mostTaught.alias) {
    const params = { alias: shortened(alias), length: alias.length, most: mostTaught.alias }
    return [{ code: 'taught.tooLong', params }]
  }
  if (alias.trim() === '') return [{ code: 'taught.empty', params: {} }]
  if (unseen.test(alias)) return [{ code: 'taught.unseen', params: { alias: alias.replace(/\P{L}/gu, ' ') } }]
  const words = tokenise(alias).map(({ text }) => text)
  if (words.length === 0) return [{ code: 'taught.noWord', params: { alias } }]
  const key = words.join(' ')
  const owner = owners.get(key)
  if (owner === concept) return [{ code: 'taught.known', params: { alias, label: labelOf(concept) } }]
  if (owner === undefined && words.every(isFiller)) return [{ code: 'taught.onlyFiller', params: { alias } }]
  if (owner !== undefined && !check.replace) {
    return [{ code: 'taught.taken', params: { alias, label: labelOf(owner), concept: owner } }]
  }
  owners.set(key, concept)
  return []
}

function shortened(text: string): string {
  return `${text.slice(0, 40)}…`.toWellFormed()
}

function broaderProblem({ concept }: TaughtEntry, broader: string, { known, graph, labelOf }: Context): Refused[] {
  if (!known(broader)) return [{ code: 'taught.unknownConcept', params: { concept: shortenedIfLong(broader) } }]
  // Refused before the search for a circle, which would take too long.
  if (graph.countProven(broader, mostTaught.proven) >= mostTaught.proven) return [provesTooMuch(labelOf(concept))]
  const circle = graph.path(broader, concept)
  if (circle !== null) {
    return [{ code: 'taught.circle', params: { path: [concept, ...circle].map(labelOf).join(' → ') } }]
  }
  graph.add(concept, broader)
  return []
}

function shortenedIfLong(text: string): string {
  return text.length > mostTaught.alias ? shortened(text) : text
}

function provenProblem({ concept, broader }: TaughtEntry, { graph, labelOf }: Context): Found[] {
  if (broader.length === 0 || graph.countProven(concept, mostTaught.proven) <= mostTaught.proven) return []
  return [{ ...whole, ...provesTooMuch(labelOf(concept)) }]
}

function provesTooMuch(label: string): Refused {
  return { code: 'taught.provesTooMuch', params: { label, most: mostTaught.proven } }
}
