import type { AuditEventType, ChainedEvent } from '@dossier/db'
import { validate } from 'uuid'
import { z } from 'zod'

/** What receivers are told of. */
export const storageEventTypes = [
  'storage.stored',
  'storage.read',
  'storage.moved',
  'storage.deleted',
  'storage.quota_reached',
] as const
export type StorageEventType = (typeof storageEventTypes)[number]

/** Which audit events tell of the storage, and what they tell: the one place where a storage event comes from. */
const sources: Readonly<Partial<Record<AuditEventType, StorageEventType>>> = {
  'document.generated': 'storage.stored',
  'document.imported': 'storage.stored',
  'document.received': 'storage.stored',
  'document.healed': 'storage.stored',
  'document.previewed': 'storage.read',
  'document.downloaded': 'storage.read',
  'bundle.downloaded': 'storage.read',
  'document.deleted': 'storage.deleted',
  'storage.migrated': 'storage.moved',
  'retention.moved': 'storage.moved',
  'person.erased': 'storage.deleted',
  'quota.warning': 'storage.quota_reached',
}

/** The audit events behind these types of storage events. */
export function auditTypesOf(types: readonly string[]): AuditEventType[] {
  // `Object.entries` forgets which keys they are.
  return (Object.entries(sources) as [AuditEventType, StorageEventType][])
    .filter(([, type]) => types.includes(type))
    .map(([auditType]) => auditType)
}

/** Something that happened in the storage; ids, hashes and counts only. */
export interface StorageEvent {
  /** Stable: the same event has the same id however often it is told. */
  id: string
  type: StorageEventType
  at: Date
  /** Grows with each event of a team; go on from here. */
  position: number
  data: StorageEventData
}

/** What a storage event holds. */
interface StorageEventData {
  teamId: string
  /** The audit event that it is. */
  cause: string
  runId: string | null
  documentId: string | null
  [fact: string]: string | number | null
}

/** The facts of audit events that may leave the installation, each with the form that it must have. */
const facts: Readonly<Record<string, RegExp>> = {
  documentType: /^[a-z][a-z0-9_-]{0,63}$/,
  sha256: /^[0-9a-f]{64}$/,
  driver: /^[a-z][a-z0-9]{0,31}$/,
  from: /^[a-z][a-z0-9]{0,31}$/,
  to: /^[a-z][a-z0-9]{0,31}$/,
  tier: /^[\w-]{1,64}$/,
  byteSize: /^\d+$/,
  bytes: /^\d+$/,
  objects: /^\d+$/,
  documents: /^\d+$/,
  runs: /^\d+$/,
  used: /^\d+$/,
  limit: /^\d+$/,
  percent: /^\d+$/,
}

/** The storage event that an audit event is; null for one that does not speak of the storage. */
export function storageEventOf(teamId: string, event: ChainedEvent): StorageEvent | null {
  const { seq, id, type: cause, subjectType, subjectId, data, createdAt } = event
  // The database gives it as text.
  const type = sources[cause as AuditEventType]
  if (type === undefined) return null
  const run = subjectType === 'run' ? subjectId : data['runUuid']
  return {
    id,
    type,
    at: createdAt,
    position: seq,
    data: {
      teamId,
      cause,
      runId: typeof run === 'string' && validate(run) ? run : null,
      documentId: subjectType === 'document' ? subjectId : null,
      ...factsOf({ ...data, ...moveOf(data['changes']) }),
    },
  }
}

function factsOf(data: Readonly<Record<string, unknown>>): Record<string, string | number> {
  const told: Record<string, string | number> = {}
  for (const [name, form] of Object.entries(facts)) {
    const value = data[name]
    if ((typeof value === 'string' || typeof value === 'number') && form.test(String(value))) told[name] = value
  }
  return told
}

/** Between which drivers something was moved, or to which tier, as a change that the audit event tells of. */
function moveOf(changes: unknown): Record<string, unknown> {
  const { data: [move] = [] } = moves.safeParse(changes)
  if (move === undefined) return {}
  return move.field === 'tier' ? { tier: move.after } : { from: move.before, to: move.after }
}

const moves = z.array(z.object({ field: z.enum(['storageDriver', 'tier']), before: z.unknown(), after: z.unknown() }))
