import type { SubjectDemand } from '../criterion/demand.ts'
import { isFiller } from '../criterion/filler.ts'
import { isGeneral } from '../criterion/vague.ts'
import { type CandidateIndex, type Occurrence, occurrenceAt } from '../evidence/evidence.ts'
import { isHouseOf } from '../evidence/workplaces.ts'
import { wordsOf } from '../text/normalise.ts'

/**
 * Where a CV shows work in a setting or years in an activity without naming it in its tasks: by the name of an employer (`Erfahrung in
 * einer Kanzlei`), and, for years, by a title that whoever does it bears (`in der Bewirtschaftung`: `Immobilienbewirtschafter`). `asked`
 * holds the words of the criterion.
 */
export function stationsOf(demand: SubjectDemand, index: CandidateIndex, asked: ReadonlySet<string>): Occurrence[] {
  if (demand.type === 'concept' && (demand.years === null || demand.concept.kind === 'technology')) return []
  const words = wordsOf(demand.text).filter((word) => !isFiller(word))
  if (demand.years !== null) return [...employersOf(words, index), ...titlesOf(words, index)]
  return [...asked].some((word) => experience.test(word)) ? employersOf(words, index) : []
}

const experience =
  /^(?:(?:berufs|arbeits|praxis)?erfahrung(?:en)?|(?:berufs)?praxis|experience|worked|pratique|gearbeitet)$/

function employersOf(words: readonly string[], { candidate }: CandidateIndex): Occurrence[] {
  return candidate.engagements.flatMap(({ client }, engagement) => {
    if (!isHouseOf(wordsOf(client), words)) return []
    const pointer = `/engagements/${engagement}/client`
    return [
      {
        ...proof,
        pointer,
        end: client.length,
        alias: client,
        names: words.join(' '),
        engagement,
        by: 'employer' as const,
      },
    ]
  })
}

const proof = { start: 0, kind: 'engagement', stance: 'asserted', isDeep: false } as const

function titlesOf(words: readonly string[], { places }: CandidateIndex): Occurrence[] {
  const [activity, ...others] = words
  const agents = activity === undefined || others.length > 0 || isGeneral(activity) ? [] : agentsOf(activity)
  if (agents.length === 0) return []
  return places.flatMap((indexed) => {
    if (!indexed.place.pointer.endsWith('/role')) return []
    const from = indexed.tokens.findIndex(({ text }) => agents.some((agent) => text.endsWith(agent)))
    const alias = indexed.tokens[from]?.text
    return alias === undefined ? [] : [occurrenceAt(indexed, { names: words.join(' '), alias, from, to: from + 1 })]
  })
}

/** How nouns of activities end, and the titles of those who do them. */
const agentEndings: readonly (readonly [ending: RegExp, agents: readonly string[]])[] = [
  [/ung$/, ['er']],
  [/sition$/, ['nent']],
  [/tion$/, ['tor', 'teur']],
  [/ing$/, ['er']],
  [/haltung$/, ['halter']],
]
const shortestBase = 4

function agentsOf(activity: string): string[] {
  return agentEndings.flatMap(([ending, agents]) => {
    const base = activity.replace(ending, '')
    return base === activity || base.length < shortestBase ? [] : agents.map((agent) => base + agent)
  })
}
