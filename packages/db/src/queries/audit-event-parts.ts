/**
 * What a changed field was and became: ids, states and numbers; null is "nothing". The hash of what a person's data is in
 * is no such value: it stands outside, as `sha256`, where it is concealed.
 */
export interface AuditChange {
  field: string
  before: string | number | boolean | null
  after: string | number | boolean | null
}

/** What an event that changes something holds beside its own data. */
export type Changed = { changes: readonly AuditChange[] }

/** A download link; `runUuid` is the run that its document or ZIP belongs to. */
export type Link = { purpose: 'document' | 'bundle' | 'selection'; expiresAt: string; runUuid?: string }

/** What a check of the history came to, in runs; `healed` counts files. */
export type Replayed = { identical: number; different: number; versionGone: number; erased: number; healed: number }
