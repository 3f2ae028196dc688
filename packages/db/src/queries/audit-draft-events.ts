import type { Changed } from './audit-event-parts.ts'

/** The events of drafts and of their persons' answers. They contain IDs and numbers, nothing of the content. */
export interface DraftEventData {
  'draft.begun': Record<string, never>
  'draft.viewed': { revision: number }
  /** `from` is the previous holder. */
  'draft.taken_over': { from: string }
  /** `by_hand`, `run_made` or `aged`. The receipt of an erasure counts its drafts instead. */
  'draft.deleted': { reason: string }
  'retention.drafts_set': Changed
  /** A link for the draft's person. `mailed`: only that person gets it. */
  'intake.sent': { expiresAt: string; mailed: boolean; missing: number }
  'intake.revoked': Record<string, never>
  /** Caused by the person, like the next three; the actor is the member who sent the link. */
  'intake.opened': Record<string, never>
  'intake.answered': { revision: number; answers: number }
  'intake.finished': Record<string, never>
  'intake.reminders_off': Record<string, never>
  'intake.reminded': { count: number }
  /** A member accepted the person's answers into the draft, or did not. */
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
