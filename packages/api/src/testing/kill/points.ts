/** Where a process is killed, from its first action to its last. */
export const killPoints = [
  'made and not announced',
  'announcing',
  'announced and nothing put',
  'in the middle of a put',
  'between puts',
  'put and not recorded',
  'recording',
  'recorded',
  'deleting',
] as const
/** One of `killPoints`. */
export type KillPoint = (typeof killPoints)[number]

/** Points at which the database blocks a process inside the transaction concerned, each with its lock. */
export const databaseStops: Partial<Record<KillPoint, number>> = {
  'made and not announced': 901,
  announcing: 902,
  recording: 903,
}

/** What a process does until it is killed. */
export interface Order {
  owner: { teamId: string; userId: string }
  runUuid: string
  /** Null if something else stops it. */
  stopAt: KillPoint | null
  /** Distinguishes places of the same kind: the number of files already there, or gone. */
  at: number
}
