/** Limits of one batch form: number of files, and their total bytes. */
export const batchLimits = { files: 50, bytes: 60_000_000 } as const

/** Why a batch cannot start, with the parameters of its message. */
export type BatchFormProblem =
  | { code: 'noFiles' | 'noShared' | 'twoShared' | 'noRun' | 'logoTooLarge' | 'logoNotImage' }
  | { code: 'tooMany'; count: number }
  | { code: 'tooLarge'; bytes: number }
  | { code: 'unread' | 'refused'; sentence: string }
