import { findPeriods } from '../dates.ts'
import { factOf, lower, type Fact } from '../facts.ts'
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
  keywords: Fact[]
  start: Fact | null
  end: Fact | null
  isEndUnread: boolean
}

/** Reads the projects of a section, which people write like jobs. No value is called exact: a project has no usual form. */
export function readProjects(rows: readonly Row[]): Project[] {
  const titles = rows.flatMap((row, index) => (titleOf(row) !== null || isTitle(rows, index) ? [index] : []))
  if (titles.length === 0) return readWork(rows, null).entries.map(projectOf)
  const before = readWork(rows.slice(0, titles[0]), null).entries.map(projectOf)
  return [...before, ...titles.flatMap((from, at) => readTitled(rows.slice(from, titles[at + 1])))]
}

const titled = /^(?:projekt|project|projet|progetto)(?:\s(?:nr\.?\s?)?\d{1,2})?\s*[:–—-]\s+(?<name>\S.{2,120})$/iu

/** `Projekt: Migration nach Azure` begins a project and names it. */
function titleOf(row: Row): Fact | null {
  const name = row.isItem ? undefined : titled.exec(row.text.replace(/\t/g, ' '))?.groups?.['name']
  return name === undefined ? null : factOf(name, row, { certainty: 'likely', rule: 'project-title' })
}

/** Whether a row between two lists is the title of the second: a short one without dates. */
function isTitle(rows: readonly Row[], index: number): boolean {
  const [before, row, after] = [rows[index - 1], rows[index], rows[index + 1]]
  if (row === undefined || row.isItem || before?.isItem !== true || after?.isItem !== true) return false
  return wordsOf(row.text).length <= 8 && findPeriods(row.text).length === 0 && !/:\s|:$/u.test(row.text)
}

/** A project below its title; what cannot be read as an entry is what was done. */
function readTitled([first, ...rows]: readonly Row[]): Project[] {
  const name =
    first === undefined
      ? null
      : (titleOf(first) ?? factOf(first.text.replace(/\t/g, ' '), first, { certainty: 'guess', rule: 'project-title' }))
  const isList = rows.every((row) => row.isItem)
  const [project, ...others] = isList ? [] : readWork(rows, null).entries.map(projectOf)
  if (project !== undefined) {
    const description = project.description ?? (name === null ? null : project.name)
    return [{ ...project, name: name ?? project.name, description }, ...others]
  }
  const highlights = rows.map((row) =>
    factOf(row.text, row, { certainty: row.isItem ? 'likely' : 'guess', rule: 'project-text' }),
  )
  const nothing = {
    keywords: [],
    role: null,
    client: null,
    description: null,
    start: null,
    end: null,
    isEndUnread: false,
  }
  return [{ ...nothing, name, highlights }]
}

/** More words are a sentence about the project, unless a firm's legal form says otherwise. */
const longestName = 6

function projectOf(entry: WorkEntry): Project {
  const { title, org, place, start, end, isEndUnread } = entry
  const tools = [entry.summary, ...entry.highlights].filter((fact) => fact !== null && technologies.test(fact.value))
  const summary = tools.includes(entry.summary) ? null : entry.summary
  const common = {
    highlights: entry.highlights.filter((fact) => !tools.includes(fact)).map(likely),
    keywords: tools.flatMap((fact) => (fact === null ? [] : namesOf(fact))),
    start: orLikely(start),
    end: orLikely(end),
    isEndUnread,
  }
  if (title !== null && titleScore(title.value) >= 2) {
    const isName = summary !== null && wordsOf(summary.value).length <= longestName
    const [name, description] = isName ? [summary, null] : [null, summary]
    const client = clientAt(org, place)
    return { ...common, name: orLikely(name), role: likely(title), client, description: orLikely(description) }
  }
  const [name, other] = namedFirst(title, org)
  const isClient = other !== null && (hasLegalForm(other.value) || (isShort(other) && employerScore(other.value) > 0))
  const said = isClient ? summary : (other ?? summary)
  const more = !isClient && other !== null && summary !== null ? [likely(summary)] : []
  return {
    ...common,
    name: orLikely(name),
    role: null,
    client: isClient ? clientAt(other, place) : null,
    description: orLikely(said),
    highlights: [...more, ...common.highlights],
  }
}

const technologies =
  /^(?:(?:eingesetzte |verwendete )?technologien?|technologies(?: utilisées)?|techn?ik|tech(?:nology)? stack|stack|tools?|werkzeuge|umfeld|umgebung|environment|environnement(?: technique)?|tecnologie)\s*:\s*(?=\S)/iu

/** The technologies of a line such as `Technologien: Terraform, AKS`. */
function namesOf(fact: Fact): Fact[] {
  const names = fact.value.replace(technologies, '').split(/\s*[,;•|]\s+/u)
  return names
    .map((name) => likely({ ...fact, value: name.replace(/\.$/u, '').trim() }))
    .filter(({ value }) => value !== '')
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

function clientAt(client: Fact | null, place: Fact | null): Fact | null {
  if (client === null) return null
  return likely(place === null ? client : { ...client, value: `${client.value}, ${place.value}` })
}

function orLikely(fact: Fact | null): Fact | null {
  return fact === null ? null : likely(fact)
}

function likely(fact: Fact): Fact {
  return { ...fact, source: { ...fact.source, certainty: lower(fact.source.certainty, 'likely') } }
}
