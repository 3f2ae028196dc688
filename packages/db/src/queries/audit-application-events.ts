/** The events of postings and applications. They contain IDs and numbers, nothing about an applicant. */
export interface ApplicationEventData {
  /** Also for a posting that was changed or republished. */
  'job.published': {
    jobProfileId: string
    languages: readonly string[]
    endsAt: string
    consentVersion: number
    retentionMonths: number
    poolMonths: number | null
  }
  'job.unpublished': { jobProfileId: string }
  /**
   * Caused by the applicant, like the next four; the actor is the member who published the job. `problem` says why the
   * file is not a CV.
   */
  'application.received': {
    postingId: string
    receiptId: string
    supplement: boolean
    byteSize: number
    problem: string | null
  }
  /** A file with a virus was refused with the form or deleted later; `found` is the scanner's name for the virus. */
  'application.infected': { postingId: string; receiptId: string | null; found: string }
  'application.opened': { receiptId: string }
  'application.exported': { receiptId: string }
  'application.withdrawn': { receiptId: string }
  /** A legal hold delays the erasure. */
  'application.erasure_asked': { receiptId: string }
  /** `reason` is `request` or `retention`. The receipt of a person's erasure counts their applications instead. */
  'application.erased': { reason: string; receipts: number }
  'application.viewed': Record<string, never>
  'application.downloaded': { fileId: string }
  'application.accepted': { draftId: string }
  /** Without the reason, which is free text. */
  'application.rejected': Record<string, never>
}

/** The types of these events. */
export const applicationEventTypes = [
  'job.published',
  'job.unpublished',
  'application.received',
  'application.infected',
  'application.opened',
  'application.exported',
  'application.withdrawn',
  'application.erasure_asked',
  'application.erased',
  'application.viewed',
  'application.downloaded',
  'application.accepted',
  'application.rejected',
] as const satisfies readonly (keyof ApplicationEventData)[]
