import { lower, type Fact } from '../facts.ts'
import { employerScore, hasLegalForm, titleScore } from '../roles/score.ts'
import type { Row } from '../row.ts'
import { wordsOf } from '../text/fold.ts'
import { readWork, type WorkEntry } from './work.ts'

/** A project: what it is called, for whom it was, and what the person was and did in it. */
export interface Project {
  name: Fact | null
  role: Fact | null
  client: Fact | null
  description: Fact | null
  highlights: Fact[]
  start: Fact | null
  end: Fact | null
  isEndUnread: boolean
}

/** Reads the projects of a section, which people write like jobs. No value is called exact: a project has no usual form. */
export function readProjects(rows: readonly Row[]): Project[] {
  return readWork(rows, null).entries.map(projectOf)
}

/** More words are a sentence about the project, unless a firm's legal form says otherwise. */
const longestName = 6

function projectOf(entry: WorkEntry): Project {
  const { title, org, place, summary, start, end, isEndUnread } = entry
  const common = { highlights: entry.highlights.map(likely), start: orLikely(start), end: orLikely(end), isEndUnread }
  if (title !== null && titleScore(title.value) >= 2) {
    const isName = summary !== null && wordsOf(summary.value).length <= longestName
    const [name, description] = isName ? [summary, null] : [null, summary]
    return {
      ...common,
      name: orLikely(name),
      role: likely(title),
      client: at(org, place),
      description: orLikely(description),
    }
  }
  const [name, other] = namedFirst(title, org)
  const isClient = other !== null && (hasLegalForm(other.value) || (isShort(other) && employerScore(other.value) > 0))
  const said = isClient ? summary : (other ?? summary)
  const lost = !isClient && other !== null && summary !== null ? [summary] : []
  return {
    ...common,
    name: orLikely(name),
    role: null,
    client: isClient ? at(other, place) : null,
    description: orLikely(said),
    highlights: [...lost.map(likely), ...common.highlights],
  }
}

/** The name of a project and what stands beside it: `Ledger (personal project)`. */
function namedFirst(title: Fact | null, org: Fact | null): readonly [Fact | null, Fact | null] {
  if (title === null || org === null) return [title ?? org, null]
  const isKind = /(?<!\p{L})(?:project|projekt|projet|progetto|thesis|arbeit)(?!\p{L})/iu.test(title.value)
  return isKind || (hasLegalForm(title.value) && !hasLegalForm(org.value)) ? [org, title] : [title, org]
}

function isShort(fact: Fact): boolean {
  return wordsOf(fact.value).length <= longestName
}

function at(client: Fact | null, place: Fact | null): Fact | null {
  if (client === null) return null
  return likely(place === null ? client : { ...client, value: `${client.value}, ${place.value}` })
}

function orLikely(fact: Fact | null): Fact | null {
  return fact === null ? null : likely(fact)
}

function likely(fact: Fact): Fact {
  return { ...fact, source: { ...fact.source, certainty: lower(fact.source.certainty, 'likely') } }
}
