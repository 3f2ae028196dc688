/** The events of privacy requests. They contain kinds and days, nothing of what was asked or answered. */
export interface RequestEventData {
  /**
   * Recorded by a member, or made by the sender of an application; in that case the actor is the member who published
   * the job.
   */
  'request.received': { kind: string; channel: string; dueOn: string }
  'request.viewed': Record<string, never>
  /** The requester was identified. */
  'request.identified': Record<string, never>
  /** Without the reason, which is free text. */
  'request.extended': { dueOn: string }
  /**
   * `outcome` is `granted`, `refused` or `withdrawn`. Requests that lapse with an erasure are in the event of the
   * erasure.
   */
  'request.closed': { kind: string; outcome: string }
}

/** The types of these events. */
export const requestEventTypes = [
  'request.received',
  'request.viewed',
  'request.identified',
  'request.extended',
  'request.closed',
] as const satisfies readonly (keyof RequestEventData)[]
