import type { AuditEventRow, AuditFilter } from '@dossier/db'

/** Whether a list with this filter would show an event: the database's filter, applied to a loaded row. */
export function passes(row: AuditEventRow, filter: AuditFilter): boolean {
  const { types, subjectIds, userIds, runUuids, persons, requestIds } = filter
  return (
    isOneOf(types, row.type) &&
    isOneOf(subjectIds, row.subjectId) &&
    isOneOf(userIds, row.actorId) &&
    isOneOf(runUuids, runOf(row)) &&
    isOneOf(persons, row.person) &&
    isOneOf(requestIds, row.requestId) &&
    isNoneOf(filter.notTypes, row.type) &&
    isNoneOf(filter.notUserIds, row.actorId) &&
    isNoneOf(filter.notPersons, row.person) &&
    isWithin(row.createdAt, filter) &&
    isVisibleTo(row, filter.visibleTo)
  )
}

function isOneOf(wanted: readonly string[] | undefined, value: string | null): boolean {
  return wanted === undefined || (value !== null && wanted.includes(value))
}

function isNoneOf(unwanted: readonly string[] | undefined, value: string | null): boolean {
  return unwanted === undefined || value === null || !unwanted.includes(value)
}

function isWithin(at: Date, { from, to }: AuditFilter): boolean {
  return (from === undefined || at >= from) && (to === undefined || at < to)
}

function isVisibleTo({ subjectType, actorId }: AuditEventRow, user: string | undefined): boolean {
  return user === undefined || subjectType === 'run' || subjectType === 'document' || actorId === user
}

function runOf({ subjectType, subjectId, data }: AuditEventRow): string | null {
  if (subjectType === 'run') return subjectId
  return typeof data['runUuid'] === 'string' ? data['runUuid'] : null
}
