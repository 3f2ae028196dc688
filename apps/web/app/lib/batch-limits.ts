/** What one form of a batch may bring: files, and bytes of all of them together. */
export const batchLimits = { files: 50, bytes: 60_000_000 } as const

/** Why a batch cannot start, with what its sentence speaks of. */
export type BatchFormProblem =
  | { code: 'noFiles' | 'noShared' | 'twoShared' | 'noRun' | 'logoTooLarge' | 'logoNotImage' }
  | { code: 'tooMany'; count: number }
  | { code: 'tooLarge'; bytes: number }
  | { code: 'unread' | 'refused'; sentence: string }
