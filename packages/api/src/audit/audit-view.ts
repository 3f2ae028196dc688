import { chainProblems } from '@dossier/audit'
import type { AuditEventRow } from '@dossier/db'
import { z } from 'zod'
import { moment, pageOf, sha256 } from '../floor/output-schemas.ts'
import { readFields } from '../search/index.ts'

const value = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** The old and the new value of a field; null means "nothing". */
const auditChangeSchema = z.object({ field: z.string(), before: value, after: value }).meta({ id: 'AuditChange' })

/** The place of an event in the chain. */
const sealSchema = z
  .object({ seq: z.int(), hash: z.string(), previousHash: z.string().nullable(), eventHash: z.string() })
  .meta({ id: 'AuditSeal' })

export const auditEventSchema = z
  .object({
    id: z.uuid(),
    type: z.string(),
    actorId: z.uuid(),
    /** Looked up when the event is read, like all names here; null if the user no longer exists. */
    actorName: z.string().nullable(),
    requestId: z.string(),
    subjectType: z.string(),
    subjectId: z.string(),
    /** The run it concerns, or the run of its document. */
    run: z.object({ id: z.string(), runId: z.string() }).nullable(),
    document: z.object({ id: z.string(), documentType: z.string(), filename: z.string() }).nullable(),
    /** Keyed hash of the person it concerns; nobody can trace it once the person is erased. */
    person: z.string().nullable(),
    /** The person behind `person`, until erased. */
    candidate: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    /** IDs, hashes and counts; never personal data. */
    data: z.record(z.string(), z.unknown()),
    changes: z.array(auditChangeSchema),
    /** Null until the event is sealed. */
    seal: sealSchema.nullable(),
    createdAt: moment,
  })
  .meta({ id: 'AuditEvent' })
export type AuditEventView = z.infer<typeof auditEventSchema>
export const auditEventsSchema = pageOf(auditEventSchema).extend(readFields)
export type AuditEventsView = z.infer<typeof auditEventsSchema>

/** The names and places that accompany an event's row. */
type Known = Pick<AuditEventView, 'actorName' | 'run' | 'document' | 'candidate' | 'seal'>

const firstBadSchema = z
  .object({
    seq: z.int(),
    /** Null if the link itself is missing, so that nothing identifies the event. */
    eventId: z.string().nullable(),
    problem: z.enum(chainProblems),
    /** One English sentence. */
    message: z.string(),
  })
  .meta({ id: 'FirstBadLink' })

const headSchema = z
  .object({
    fromSeq: z.int(),
    seq: z.int(),
    hash: sha256,
    keyId: z.string(),
    signature: z.string(),
    sealedAt: moment,
  })
  .meta({ id: 'ChainHead' })

/** The result of verifying the chain. */
export const verificationSchema = z
  .object({
    ok: z.boolean(),
    mode: z.enum(['full', 'incremental']),
    /** The first link checked, and the last one that is intact. */
    fromSeq: z.int(),
    seq: z.int(),
    hash: sha256,
    links: z.int(),
    events: z.int(),
    at: moment,
    milliseconds: z.int(),
    firstBad: firstBadSchema.nullable(),
  })
  .meta({ id: 'ChainVerification' })
export type VerificationView = z.infer<typeof verificationSchema>

/** Returns how the audit log is protected and the result of the last verification. */
export const auditStatusSchema = z
  .object({
    /** The last link of the chain; 0 if it is empty. */
    lastSeq: z.int(),
    lastHead: headSchema.nullable(),
    /** Committed events without a link. */
    unsealed: z.int(),
    /** Why events are not sealed; null if they are. */
    sealingProblem: z.string().nullable(),
    lastVerification: z
      .object({
        at: moment,
        ok: z.boolean(),
        mode: z.enum(['full', 'incremental']),
        seq: z.int(),
        firstBad: firstBadSchema.nullable(),
      })
      .nullable(),
    /** Whether the application itself lacks the privilege to change the log; a trigger prevents it in any case. */
    privilegeGuard: z.object({ on: z.boolean(), reason: z.enum(['pooler', 'not_permitted']).nullable() }),
  })
  .meta({ id: 'AuditStatus' })
export type AuditStatus = z.infer<typeof auditStatusSchema>

/** Shows an audit event's row. */
export function auditEventView({ data, createdAt, ...row }: AuditEventRow, known: Known): AuditEventView {
  const { changes, ...rest } = data
  const parsed = z.array(auditChangeSchema).safeParse(changes)
  return { ...row, ...known, data: rest, changes: parsed.data ?? [], createdAt: createdAt.toISOString() }
}

export const auditKeySchema = z
  .object({
    generation: z.int(),
    /** `sha256:` and the hash of the public key: heads refer to the key by it, and auditors write it down. */
    fingerprint: z.string(),
    publicKey: z.string(),
    pem: z.string(),
    /** The first link that it signs. */
    fromSeq: z.int(),
    createdAt: moment,
  })
  .meta({ id: 'AuditKey' })
export type AuditKeyView = z.infer<typeof auditKeySchema>
export const auditKeysSchema = z.object({ items: z.array(auditKeySchema), nextCursor: z.null() })
