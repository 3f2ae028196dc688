import { auditLabels, type AuditEventRow, type AuditLabels, listAuditEvents, type Owner } from '@dossier/db'
import type { ListAuditInput } from './inputs.ts'
import type { Services } from '../context.ts'
import { type AuditEventsView, type AuditEventView, auditEventView } from './audit-view.ts'
import { readSearchView } from '../search/index.ts'
import { auditSearchVocabulary } from './audit-vocabulary.ts'
import { prepareAudit } from './audit-filter.ts'

/** The events of the owner's team that the owner may see, newest first. */
export async function listAudit(
  { db, now }: Pick<Services, 'db' | 'now'>,
  owner: Owner,
  { limit, cursor, ...input }: ListAuditInput,
): Promise<AuditEventsView> {
  const { read, filter } = await prepareAudit({ db, now }, owner, input)
  const { items, nextCursor } = await listAuditEvents(db, owner, { ...filter, limit, cursor })
  const views = await showAuditEvents({ db }, owner, items)
  return { items: views, nextCursor, ...readSearchView(read, input.language, auditSearchVocabulary) }
}

/** Events with the names of what they refer to, and their places in the chain. */
export async function showAuditEvents(
  { db }: Pick<Services, 'db'>,
  owner: Owner,
  rows: readonly AuditEventRow[],
): Promise<AuditEventView[]> {
  const labels = await auditLabels(db, owner, {
    users: distinct(rows.map(({ actorId }) => actorId)),
    runs: distinct(rows.map(runOf)),
    documents: distinct(rows.map(({ subjectType, subjectId }) => (subjectType === 'document' ? subjectId : null))),
    persons: distinct(rows.map(({ person }) => person)),
    events: rows.map(({ id }) => id),
  })
  return rows.map((row) => show(row, labels))
}

function show(row: AuditEventRow, { users, runs, documents, persons, seals }: AuditLabels): AuditEventView {
  const { actorId, person, subjectType, subjectId } = row
  const found = subjectType === 'document' ? documents.get(subjectId) : undefined
  const run = runOf(row) ?? found?.runUuid ?? null
  const runId = run === null ? undefined : runs.get(run)
  return auditEventView(row, {
    actorName: users.get(actorId) ?? null,
    run: run === null || runId === undefined ? null : { id: run, runId },
    document:
      found === undefined ? null : { id: subjectId, documentType: found.documentType, filename: found.filename },
    candidate: (person === null ? undefined : persons.get(person)) ?? null,
    seal: seals.get(row.id) ?? null,
  })
}

function runOf({ subjectType, subjectId, data: { runUuid } }: AuditEventRow): string | null {
  if (subjectType === 'run') return subjectId
  return typeof runUuid === 'string' ? runUuid : null
}

function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids)].filter((id) => id !== null)
}
