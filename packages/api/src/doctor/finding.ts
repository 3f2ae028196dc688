/** `warning`: works, and may not for long or for everybody. `problem`: does not work. */
export type FindingState = 'ok' | 'warning' | 'problem'

/** What one check of a deployment found. */
export interface Finding {
  /** What was checked: `database.clock`, `storage.s3`. */
  check: string
  state: FindingState
  /** One sentence: what was found. */
  message: string
  /** What to do about it; null if nothing. */
  advice: string | null
}

/** Finds nothing to complain about. */
export const ok = (check: string, message: string): Finding => ({ check, state: 'ok', message, advice: null })

/** Finds something that works, and may not for long or for everybody. */
export const warning = (check: string, message: string, advice: string): Finding => ({
  check,
  state: 'warning',
  message,
  advice,
})

/** Finds something that does not work. */
export const problem = (check: string, message: string, advice: string): Finding => ({
  check,
  state: 'problem',
  message,
  advice,
})
