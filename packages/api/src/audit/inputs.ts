import { auditEventTypes } from '@dossier/db'
import { z } from 'zod'
import { sha256 } from '../floor/output-schemas.ts'
import { moment, page, runId } from '../floor/input-schemas.ts'
import { query, reading } from '../search/index.ts'

const eventTypes = z.array(z.enum(auditEventTypes)).max(auditEventTypes.length)

/** Selects events; filters are ANDed. */
const filter = {
  ...reading,
  query: query.describe('Words and qualifiers, such as person:müller type:document.downloaded by:anna after:7d'),
  types: eventTypes.optional(),
  notTypes: eventTypes.optional(),
  /** The acting user. */
  userId: z.uuid().optional(),
  /** UUID of the subject: a run, a document, a user … */
  subjectId: z.uuid().optional(),
  /** The events of a run and of its documents. */
  runId: runId.optional(),
  documentId: z.uuid().optional(),
  /** Everything about a person. */
  candidateId: z.uuid().optional(),
  /** Keyed hash of a person, as stored in events. */
  person: sha256.optional(),
  requestId: z.string().min(1).max(64).optional(),
  /** Inclusive. */
  from: moment.optional(),
  /** Exclusive. */
  to: moment.optional(),
}

export const filterAuditInput = z.object(filter).prefault({})
export type FilterAuditInput = z.infer<typeof filterAuditInput>

export const listAuditInput = z.object({ ...filter, ...page }).prefault({})
export type ListAuditInput = z.infer<typeof listAuditInput>

export const watchAuditInput = z
  .object({
    ...filter,
    /** The last event that the watcher knows; if omitted, only new events are sent. */
    lastEventId: z.uuid().nullish(),
  })
  .prefault({})
export type WatchAuditInput = z.infer<typeof watchAuditInput>

export const verifyAuditInput = z
  .object({
    /** `full` from the first link, `incremental` from the last verified one. */
    mode: z.enum(['full', 'incremental']).default('full'),
    /** A position and its hash that the caller noted elsewhere; the chain must still contain them. */
    known: z.object({ seq: z.int().min(1), hash: sha256 }).optional(),
  })
  .prefault({})
export type VerifyAuditInput = z.infer<typeof verifyAuditInput>

export const exportAuditInput = z
  .object({
    ...filter,
    /** The first and the last link to export; the whole chain if omitted. */
    fromSeq: z.int().min(1).optional(),
    toSeq: z.int().min(1).optional(),
  })
  .prefault({})
export type ExportAuditInput = z.infer<typeof exportAuditInput>

/** Takes no input, because the key is derived from the secret. */
export const rotateAuditKeyInput = z.object({}).prefault({})
