import type { AuditEventType, ChainedEvent } from '@dossier/db'
import { validate } from 'uuid'
import { z } from 'zod'

/** The event types that receivers can get. */
export const storageEventTypes = [
  'storage.stored',
  'storage.read',
  'storage.moved',
  'storage.deleted',
  'storage.quota_reached',
] as const
export type StorageEventType = (typeof storageEventTypes)[number]

/** The audit events that concern the storage, with their storage event type: the only source of storage events. */
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

/** The audit events behind these storage event types. */
export function auditTypesOf(types: readonly string[]): AuditEventType[] {
  // `Object.entries` loses the type of the keys.
  return (Object.entries(sources) as [AuditEventType, StorageEventType][])
    .filter(([, type]) => types.includes(type))
    .map(([auditType]) => auditType)
}

/** An event in the storage; IDs, hashes and counts only. */
export interface StorageEvent {
  /** Stable: repeated deliveries of an event have the same ID. */
  id: string
  type: StorageEventType
  at: Date
  /** Grows with each event of a team; resume from here. */
  position: number
  data: StorageEventData
}

/** The content of a storage event. */
interface StorageEventData {
  teamId: string
  /** The type of the audit event behind it. */
  cause: string
  runId: string | null
  documentId: string | null
  [fact: string]: string | number | null
}

/** The fields of audit events that may leave the installation, each with its required form. */
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

/** The storage event of an audit event; null if it does not concern the storage. */
export function storageEventOf(teamId: string, event: ChainedEvent): StorageEvent | null {
  const { seq, id, type: cause, subjectType, subjectId, data, createdAt } = event
  // The database returns it as text.
  const type = sources[cause as AuditEventType]
  // A member's quota concerns that person, not the storage.
  if (type === undefined || subjectType === 'user') return null
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

/** The drivers that something moved between, or its new tier, from the changes in the audit event. */
function moveOf(changes: unknown): Record<string, unknown> {
  const { data: [move] = [] } = moves.safeParse(changes)
  if (move === undefined) return {}
  return move.field === 'tier' ? { tier: move.after } : { from: move.before, to: move.after }
}

const moves = z.array(z.object({ field: z.enum(['storageDriver', 'tier']), before: z.unknown(), after: z.unknown() }))
