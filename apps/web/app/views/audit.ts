import type { AuditEventView } from '@dossier/api'

/** The kinds of events that can be filtered by. */
export const auditKinds = [
  'run.created',
  'run.succeeded',
  'run.failed',
  'run.replayed',
  'document.generated',
  'document.downloaded',
  'document.healed',
  'bundle.downloaded',
  'link.created',
] as const
type AuditKind = (typeof auditKinds)[number]

export interface AuditRow {
  id: string
  type: string
  /** Null for a kind that this interface has no word for. */
  kind: AuditKind | null
  createdAt: string
  actorId: string
  requestId: string
  /** The run that the event speaks of. */
  runUuid: string
  details: [string, string][]
}

/** Details that say nothing to a person. */
const hidden = new Set(['runUuid', 'candidateId', 'jobProfileId'])

/** Cuts an event down to what a row shows. */
export function viewAuditEvent(event: AuditEventView): AuditRow {
  const { id, type, createdAt, actorId, requestId, subjectType, subjectId, data } = event
  const { runUuid } = data
  const details = Object.entries(data)
    .filter(([name, value]) => !hidden.has(name) && value !== null && value !== '')
    .map(([name, value]): [string, string] => [name, Array.isArray(value) ? value.join(', ') : String(value)])
    .toSorted(([a], [b]) => rank(a) - rank(b))
  return {
    id,
    type,
    createdAt,
    actorId,
    requestId,
    kind: auditKinds.find((known) => known === type) ?? null,
    runUuid: subjectType === 'run' || typeof runUuid !== 'string' ? subjectId : runUuid,
    details: details.filter(([, value]) => value !== ''),
  }
}

/** What a person looks for first stands first. */
const order = ['documentType', 'mode', 'byteSize', 'documents', 'sha256']

function rank(name: string): number {
  const index = order.indexOf(name)
  return index === -1 ? order.length : index
}
