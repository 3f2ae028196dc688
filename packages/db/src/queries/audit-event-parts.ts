/**
 * The old and new value of a changed field: ids, states and numbers; null means "nothing". A hash of personal data must not be one of these
 * values: it belongs outside, as `sha256`, where it is concealed.
 */
export interface AuditChange {
  field: string
  before: string | number | boolean | null
  after: string | number | boolean | null
}

/** The changes that a modifying event records in addition to its own data. */
export type Changed = { changes: readonly AuditChange[] }

/** A download link; `runUuid` is the run that the document or ZIP belongs to. */
export type Link = { purpose: 'document' | 'bundle' | 'selection'; expiresAt: string; runUuid?: string }

/** The result of checking the history, in runs; `healed` counts files. */
export type Replayed = { identical: number; different: number; versionGone: number; erased: number; healed: number }
