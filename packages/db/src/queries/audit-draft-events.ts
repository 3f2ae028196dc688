import type { Changed } from './audit-event-parts.ts'

/** The events of drafts and of what their persons say. They hold ids and numbers, nothing of the content. */
export interface DraftEventData {
  'draft.begun': Record<string, never>
  'draft.viewed': { revision: number }
  /** `from` held it before. */
  'draft.taken_over': { from: string }
  /** `by_hand`, `run_made` or `aged`; an erasure counts its drafts in its receipt. */
  'draft.deleted': { reason: string }
  'retention.drafts_set': Changed
  /** A link for the draft's person. `mailed` says whether only that person gets it. */
  'intake.sent': { expiresAt: string; mailed: boolean; missing: number }
  'intake.revoked': Record<string, never>
  /** By the person, like the next three; the actor is whoever sent the link. */
  'intake.opened': Record<string, never>
  'intake.answered': { revision: number; answers: number }
  'intake.finished': Record<string, never>
  'intake.reminders_off': Record<string, never>
  'intake.reminded': { count: number }
  /** What was said was taken into the draft, or not. */
  'intake.decided': { taken: number; left: number }
}

/** The types of these events. */
export const draftEventTypes = [
  'draft.begun',
  'draft.viewed',
  'draft.taken_over',
  'draft.deleted',
  'retention.drafts_set',
  'intake.sent',
  'intake.revoked',
  'intake.opened',
  'intake.answered',
  'intake.finished',
  'intake.reminders_off',
  'intake.reminded',
  'intake.decided',
] as const satisfies readonly (keyof DraftEventData)[]
