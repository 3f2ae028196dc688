import { type AuditFilter, findRun, type Owner, personHashes } from '@dossier/db'
import type { FilterAuditInput } from './inputs.ts'
import { both, type ReadAudit, readAudit } from './read-audit.ts'
import type { Services } from '../context.ts'
import { may } from '../floor/require-permission.ts'

/** A query, limited to what the owner may see. */
export interface PreparedAudit {
  read: ReadAudit
  filter: AuditFilter
  /** The filter without some fields of the query. */
  without: (...fields: (keyof AuditFilter)[]) => AuditFilter
}

/**
 * Parses the query and combines it with the typed filters: an event must match both. With `audit:read_all`, the owner
 * sees all of the team's events; without it, events of runs and documents, and the owner's own actions.
 */
export async function prepareAudit(
  { db, now }: Pick<Services, 'db' | 'now'>,
  owner: Owner,
  input: FilterAuditInput,
): Promise<PreparedAudit> {
  const { query, language, timeZone } = input
  const [read, typed, seesAll] = await Promise.all([
    readAudit(query, { db, owner }, { language, timeZone, now: now() }),
    typedFilter(db, owner, input),
    may({ db }, owner, 'audit:read_all'),
  ])
  const visibleTo = seesAll ? undefined : owner.userId
  const narrowedBy = (asked: AuditFilter): AuditFilter => ({ ...both(asked, typed), visibleTo })
  return {
    read,
    filter: narrowedBy(read.filter),
    without: (...fields) =>
      narrowedBy({ ...read.filter, ...Object.fromEntries(fields.map((field) => [field, undefined])) }),
  }
}

async function typedFilter(db: Services['db'], owner: Owner, input: FilterAuditInput): Promise<AuditFilter> {
  const { types, notTypes, userId, requestId, from, to } = input
  const [runUuids, persons] = await Promise.all([runsOf(db, owner, input.runId), personsOf(db, owner, input)])
  return {
    types,
    notTypes,
    runUuids,
    persons,
    subjectIds: subjectsOf(input),
    userIds: listOf(userId),
    requestIds: listOf(requestId),
    from: from === undefined ? undefined : new Date(from),
    to: to === undefined ? undefined : new Date(to),
  }
}

function listOf(value: string | undefined): string[] | undefined {
  return value === undefined ? undefined : [value]
}

function subjectsOf({ subjectId, documentId }: FilterAuditInput): string[] | undefined {
  if (subjectId !== undefined && documentId !== undefined && subjectId !== documentId) return []
  return listOf(subjectId ?? documentId)
}

async function runsOf(db: Services['db'], owner: Owner, runId: string | undefined): Promise<string[] | undefined> {
  if (runId === undefined) return undefined
  const run = await findRun(db, owner, runId)
  return run === null ? [] : [run.id]
}

async function personsOf(
  db: Services['db'],
  owner: Owner,
  { candidateId, person }: FilterAuditInput,
): Promise<string[] | undefined> {
  if (candidateId === undefined) return listOf(person)
  const hashes = await personHashes(db, owner, [candidateId])
  return person === undefined ? hashes : hashes.filter((hash) => hash === person)
}
