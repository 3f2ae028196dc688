import {
  type Db,
  type DocumentFilters,
  findMembers,
  findNames,
  findRun,
  type Owner,
  type RunStatus,
  runStatuses,
  type SearchTerm,
} from '@dossier/db'
import { problem, type QualifierNode, type SearchProblem, type ValueNode } from '@dossier/search'
import { validate } from 'uuid'

/** What a qualifier resolves to: words to search for, filters, and the problems of its values, by index. */
export interface Narrowing {
  terms: SearchTerm[]
  filters: DocumentFilters
  problems: { value: number; problem: SearchProblem }[]
}

/** Where names are looked up. */
export interface Lookup {
  db: Db
  owner: Owner
}

/** Maximum number of a name's matches if several names are listed. */
const mostNames = 500

/** Converts a parsed qualifier to words and filters for the database. */
export async function narrow(node: QualifierNode, lookup: Lookup): Promise<Narrowing> {
  switch (node.id) {
    case 'candidate':
      return byName(node, lookup, { entity: 'candidate', ids: 'candidateIds' })
    case 'job':
      return byName(node, lookup, { entity: 'job', ids: 'jobProfileIds' })
    case 'run':
      return byRun(node, lookup)
    case 'file':
      return oneText(node, (value) => ({ terms: [termOf(node, value, 'file')] }))
    case 'type':
      return plain(node.negated ? { notDocumentTypes: choicesOf(node) } : { documentTypes: choicesOf(node) })
    case 'status': {
      const chosen = choicesOf(node)
      const statuses: RunStatus[] = runStatuses.filter((status) => chosen.includes(status))
      return plain(node.negated ? { notStatuses: statuses } : { statuses })
    }
    case 'user':
      return byUser(node, lookup)
    case 'client':
      if (node.negated) return refused(node, 'not_supported')
      return oneText(node, ({ text }) => ({ filters: { submittedTo: text.split(/\s+/) } }))
    case 'submitted':
      return plain(...submitted(node))
    default:
      return plain(...period(node))
  }
}

function plain(...[first = {}]: DocumentFilters[]): Narrowing {
  return { terms: [], filters: first, problems: [] }
}

function refused(node: QualifierNode, code: 'not_supported'): Narrowing {
  const name = node.negated ? `-${node.name}` : node.name
  const problems = node.values.map(({ span }, value) => ({ value, problem: problem(code, span, { name }) }))
  return { ...plain(), problems }
}

function understood(node: QualifierNode): { value: ValueNode; index: number }[] {
  return node.values.flatMap((value, index) => (value.meaning === null ? [] : [{ value, index }]))
}

function choicesOf(node: QualifierNode): string[] {
  return node.values.flatMap(({ meaning }) => (meaning?.kind === 'choice' ? [meaning.id] : []))
}

function submitted({ values: [value], negated }: QualifierNode): DocumentFilters[] {
  switch (value?.meaning?.kind) {
    case 'yes-no':
      return [{ submitted: value.meaning.yes !== negated }]
    case 'date': {
      const { from, to } = value.meaning
      const time = {
        ...(from !== null && { sentFrom: new Date(from) }),
        ...(to !== null && { sentBefore: new Date(to) }),
      }
      return [{ submitted: !negated, ...time }]
    }
    default:
      return []
  }
}

function period({ values: [value] }: QualifierNode): DocumentFilters[] {
  if (value?.meaning?.kind !== 'date') return []
  const { from, to } = value.meaning
  return [{ ...(from !== null && { from: new Date(from) }), ...(to !== null && { to: new Date(to) }) }]
}

function termOf({ negated }: QualifierNode, { text, quoted }: ValueNode, field: SearchTerm['field']): SearchTerm {
  return { text, phrase: quoted, field, negated }
}

/** Uses the first value and reports the others as surplus. */
function oneText(node: QualifierNode, read: (value: ValueNode) => Partial<Narrowing>): Narrowing {
  const [first, ...others] = understood(node)
  const problems = others.map(({ value: { span, text }, index }) => ({
    value: index,
    problem: problem('one_value_only', span, { name: node.name, value: text }),
  }))
  return { terms: [], filters: {}, ...(first === undefined ? {} : read(first.value)), problems }
}

interface Named {
  entity: 'candidate' | 'job'
  ids: 'candidateIds' | 'jobProfileIds'
}

/**
 * A single name becomes a term, with the typo tolerance of terms; several names are each looked up, because any of them
 * may match.
 */
async function byName(node: QualifierNode, { db, owner }: Lookup, { entity, ids }: Named): Promise<Narrowing> {
  const values = understood(node)
  const [only] = values
  const isOneName = values.length === 1 && only !== undefined && !validate(only.value.text)
  if (node.negated && values.some(({ value }) => validate(value.text))) return refused(node, 'not_supported')
  if (node.negated || isOneName) {
    return { ...plain(), terms: values.map(({ value }) => termOf(node, value, entity)) }
  }
  const met = await Promise.all(
    values.map(async ({ value: { text, span }, index }) => {
      if (validate(text)) return { ids: [text], problems: [] }
      const found = await findNames(db, owner, { entity, text, limit: mostNames + 1 })
      if (found.length <= mostNames) return { ids: found.map(({ id }) => id), problems: [] }
      return { ids: [], problems: [{ value: index, problem: problem('too_broad', span, { value: text }) }] }
    }),
  )
  return {
    terms: [],
    filters: values.length === 0 ? {} : { [ids]: met.flatMap((one) => one.ids) },
    problems: met.flatMap((one) => one.problems),
  }
}

/** A complete run ID selects that run; anything else is searched for in run IDs. */
async function byRun(node: QualifierNode, { db, owner }: Lookup): Promise<Narrowing> {
  if (node.negated) return { ...plain(), terms: understood(node).map(({ value }) => termOf(node, value, 'run')) }
  const runs = await Promise.all(understood(node).map(({ value }) => findRun(db, owner, value.text)))
  const found = runs.flatMap((run) => (run === null ? [] : [run.id]))
  if (found.length === runs.length && found.length > 0) return plain({ runUuids: found })
  return oneText(node, (value) => ({ terms: [termOf(node, value, 'run')] }))
}

const meNames = ['ich', 'mir', 'me', 'myself']

async function byUser(node: QualifierNode, { db, owner }: Lookup): Promise<Narrowing> {
  const met = await Promise.all(
    understood(node).map(async ({ value: { text, span }, index }) => {
      if (meNames.includes(text.toLowerCase())) return { ids: [owner.userId], problems: [] }
      if (validate(text)) return { ids: [text], problems: [] }
      const members = await findMembers(db, owner, text)
      if (members.length > 0) return { ids: members.map(({ id }) => id), problems: [] }
      return { ids: [], problems: [{ value: index, problem: problem('unknown_person', span, { value: text }) }] }
    }),
  )
  const ids = met.flatMap((one) => one.ids)
  const problems = met.flatMap((one) => one.problems)
  if (met.length === 0) return plain()
  return { ...plain(node.negated ? { notUserIds: ids } : { userIds: ids }), problems }
}
