import { type AuditFilter, findRun, type Owner, personHashes, roleOf } from '@dossier/db'
import type { ListAuditInput, WatchAuditInput } from '../inputs/audit.ts'
import type { Services } from '../services.ts'

type Input = Omit<ListAuditInput, 'limit' | 'cursor'> | Omit<WatchAuditInput, 'lastEventId'>

/**
 * What the owner may see of what was asked for, with runs and persons looked up. Auditors and administrators see all of
 * their team; a recruiter sees what was done to runs and documents, and what he or she did.
 */
export async function auditFilter({ db }: Pick<Services, 'db'>, owner: Owner, input: Input): Promise<AuditFilter> {
  const { types, notTypes, userId, requestId, from, to } = input
  const [role, runUuids, persons] = await Promise.all([
    roleOf(db, owner),
    runsOf(db, owner, input.runId),
    personsOf(db, owner, input),
  ])
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
    visibleTo: role === 'admin' || role === 'auditor' ? undefined : owner.userId,
  }
}

function listOf(value: string | undefined): string[] | undefined {
  return value === undefined ? undefined : [value]
}

function subjectsOf({ subjectId, documentId }: Input): string[] | undefined {
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
  { candidateId, person }: Input,
): Promise<string[] | undefined> {
  if (candidateId === undefined) return listOf(person)
  const hashes = await personHashes(db, owner, [candidateId])
  return person === undefined ? hashes : hashes.filter((hash) => hash === person)
}
