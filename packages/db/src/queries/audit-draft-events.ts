import type { Changed } from './audit-event-parts.ts'

/** The events of drafts. They hold ids and numbers, nothing of the content. */
export interface DraftEventData {
  'draft.begun': Record<string, never>
  'draft.viewed': { revision: number }
  /** `from` held it before. */
  'draft.taken_over': { from: string }
  /** `by_hand`, `run_made` or `aged`; an erasure counts its drafts in its receipt. */
  'draft.deleted': { reason: string }
  'retention.drafts_set': Changed
}

/** The types of these events. */
export const draftEventTypes = [
  'draft.begun',
  'draft.viewed',
  'draft.taken_over',
  'draft.deleted',
  'retention.drafts_set',
] as const satisfies readonly (keyof DraftEventData)[]
