/** Where a process is killed, from the first thing that it does to the last. */
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

/** Those at which the database makes a process wait, inside the transaction that it is about: the lock that it waits for. */
export const databaseStops: Partial<Record<KillPoint, number>> = {
  'made and not announced': 901,
  announcing: 902,
  recording: 903,
}

/** What a process is to do until it is killed. */
export interface Order {
  owner: { teamId: string; userId: string }
  runUuid: string
  /** Null when somebody else stops it. */
  stopAt: KillPoint | null
  /** A number by which places of the same kind differ: so many files are there, or gone. */
  at: number
}
