/** The events of requests of persons. They hold kinds and days, nothing of what was asked or answered. */
export interface RequestEventData {
  /** By a member, or by the sender of an application; the actor is then whoever published the job. */
  'request.received': { kind: string; channel: string; dueOn: string }
  'request.viewed': Record<string, never>
  /** It is known now which person asks. */
  'request.identified': Record<string, never>
  /** Without the reason, which is free text. */
  'request.extended': { dueOn: string }
  /** `outcome` is `granted`, `refused` or `withdrawn`. What lapses with an erasure is in the event of the erasure. */
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
