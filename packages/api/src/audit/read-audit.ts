import {
  type AuditEventType,
  auditEventTypes,
  type AuditFilter,
  type Db,
  findMembers,
  findNames,
  findRun,
  type Owner,
  personHashes,
} from '@dossier/db'
import {
  parseSearch,
  printSearch,
  problem,
  type QualifierNode,
  type SearchContext,
  type SearchNode,
  type SearchProblem,
  type SearchTree,
  type ValueNode,
} from '@dossier/search'
import { validate } from 'uuid'
import { auditSearchVocabulary } from './audit-vocabulary.ts'
import type { Lookup } from '../search/index.ts'

/** A query of the audit log in the form that the database takes. */
export interface ReadAudit {
  /** Includes the problems that only the database could detect. */
  tree: SearchTree
  /** The query in its canonical form. */
  printed: string
  filter: AuditFilter
}

/** Parses a query and looks up its names. Ignores parts with errors; the tree reports them in place. */
export async function readAudit(query: string, lookup: Lookup, context: SearchContext): Promise<ReadAudit> {
  const parsed = parseSearch(query, auditSearchVocabulary, context)
  const parts = await Promise.all(parsed.nodes.map((node) => readNode(node, lookup)))
  const tree = { ...parsed, nodes: parts.map(({ node }) => node) }
  const printed = printSearch(tree, auditSearchVocabulary, context.language)
  return { tree, printed, filter: parts.reduce<AuditFilter>((all, { filter }) => either(all, filter), {}) }
}

interface Part {
  node: SearchNode
  filter: AuditFilter
}

async function readNode(node: SearchNode, { db, owner }: Lookup): Promise<Part> {
  if (node.problems.some(({ severity }) => severity === 'error')) return { node, filter: {} }
  if (node.kind === 'term') {
    const { ids, problems } = await personsNamed(db, owner, node)
    const filter = problems.length > 0 ? {} : node.negated ? { notPersons: ids } : { persons: ids }
    return { node: { ...node, problems: [...node.problems, ...problems] }, filter }
  }
  const values = await Promise.all(node.values.map((value) => readOne(node, value, { db, owner })))
  const filter = values.reduce<AuditFilter>((all, one) => either(all, one.filter), {})
  return { node: { ...node, values: values.map((one) => one.value) }, filter }
}

/** What one value resolves to, and problems beyond those that the parser reported. */
async function readOne(
  node: QualifierNode,
  value: ValueNode,
  lookup: Lookup,
): Promise<{ value: ValueNode; filter: AuditFilter }> {
  if (value.meaning === null) return { value, filter: {} }
  const { filter, problems } = await narrow(node, value, lookup)
  return { value: { ...value, problems: [...value.problems, ...problems] }, filter }
}

interface Narrowed {
  filter: AuditFilter
  problems: SearchProblem[]
}

const plain = (filter: AuditFilter): Narrowed => ({ filter, problems: [] })

async function narrow(node: QualifierNode, value: ValueNode, { db, owner }: Lookup): Promise<Narrowed> {
  const { id, negated, name } = node
  const { meaning, text, span } = value
  if (meaning?.kind === 'date') {
    const { from, to } = meaning
    return plain({ ...(from !== null && { from: new Date(from) }), ...(to !== null && { to: new Date(to) }) })
  }
  if (meaning?.kind === 'choice') {
    const types: AuditEventType[] = auditEventTypes.filter((type) => type === meaning.id)
    return plain(negated ? { notTypes: types } : { types })
  }
  switch (id) {
    case 'person': {
      const { ids, problems } = await personsNamed(db, owner, value)
      return { filter: problems.length > 0 ? {} : negated ? { notPersons: ids } : { persons: ids }, problems }
    }
    case 'user': {
      const { ids, problems } = await usersNamed(db, owner, value)
      return { filter: negated ? { notUserIds: ids } : { userIds: ids }, problems }
    }
    default: {
      if (negated) return { filter: {}, problems: [problem('not_supported', span, { name: `-${name}` })] }
      if (id === 'request') return plain({ requestIds: [text] })
      if (id === 'document') return plain({ subjectIds: [text.toLowerCase()] })
      const run = await findRun(db, owner, text)
      return plain({ runUuids: run === null ? [] : [run.id] })
    }
  }
}

interface Found {
  ids: string[]
  problems: SearchProblem[]
}

/** Limit on the persons that a name may match. */
const mostPersons = 200

/** The keyed hashes of persons with that name or ID; erased persons no longer have a name. */
async function personsNamed(db: Db, owner: Owner, { text, span }: Pick<ValueNode, 'text' | 'span'>): Promise<Found> {
  if (validate(text)) return { ids: await personHashes(db, owner, [text]), problems: [] }
  const found = await findNames(db, owner, { entity: 'candidate', text, limit: mostPersons + 1 })
  if (found.length > mostPersons) return { ids: [], problems: [problem('too_broad', span, { value: text })] }
  const hashes = await personHashes(
    db,
    owner,
    found.map(({ id }) => id),
  )
  return { ids: hashes, problems: [] }
}

const meNames = ['ich', 'mir', 'me', 'myself']

async function usersNamed(db: Db, owner: Owner, { text, span }: ValueNode): Promise<Found> {
  if (meNames.includes(text.toLowerCase())) return { ids: [owner.userId], problems: [] }
  if (validate(text)) return { ids: [text], problems: [] }
  const ids = (await findMembers(db, owner, text)).map((member) => member.id)
  return { ids, problems: ids.length > 0 ? [] : [problem('unknown_person', span, { value: text })] }
}

/** Combines two parts of one query: values of the same kind are ORed, everything else is ANDed. */
function either(a: AuditFilter, b: AuditFilter): AuditFilter {
  return {
    types: union(a.types, b.types),
    notTypes: union(a.notTypes, b.notTypes),
    userIds: union(a.userIds, b.userIds),
    notUserIds: union(a.notUserIds, b.notUserIds),
    persons: union(a.persons, b.persons),
    notPersons: union(a.notPersons, b.notPersons),
    subjectIds: union(a.subjectIds, b.subjectIds),
    runUuids: union(a.runUuids, b.runUuids),
    requestIds: union(a.requestIds, b.requestIds),
    from: a.from !== undefined && (b.from === undefined || a.from > b.from) ? a.from : b.from,
    to: a.to !== undefined && (b.to === undefined || a.to < b.to) ? a.to : b.to,
  }
}

/** The intersection of two filters. */
export function both(a: AuditFilter, b: AuditFilter): AuditFilter {
  return {
    ...either(a, b),
    types: common(a.types, b.types),
    userIds: common(a.userIds, b.userIds),
    persons: common(a.persons, b.persons),
    subjectIds: common(a.subjectIds, b.subjectIds),
    runUuids: common(a.runUuids, b.runUuids),
    requestIds: common(a.requestIds, b.requestIds),
  }
}

type Values<T> = readonly T[] | undefined

function union<T>(a: Values<T>, b: Values<T>): Values<T> {
  return a === undefined || b === undefined ? (a ?? b) : [...new Set([...a, ...b])]
}

function common<T>(a: Values<T>, b: Values<T>): Values<T> {
  return a === undefined || b === undefined ? (a ?? b) : a.filter((value) => b.includes(value))
}
