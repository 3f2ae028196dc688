/** `warning`: works, but may not for long or not for everyone. `problem`: does not work. */
export type FindingState = 'ok' | 'warning' | 'problem'

/** The result of one check of a deployment. */
export interface Finding {
  /** What was checked: `database.clock`, `storage.s3`. */
  check: string
  state: FindingState
  /** One sentence: what was found. */
  message: string
  /** What to do about it; null if nothing. */
  advice: string | null
}

/** A check that passed. */
export const ok = (check: string, message: string): Finding => ({ check, state: 'ok', message, advice: null })

/** A check of something that works, but may not for long or not for everyone. */
export const warning = (check: string, message: string, advice: string): Finding => ({
  check,
  state: 'warning',
  message,
  advice,
})

/** A check of something that does not work. */
export const problem = (check: string, message: string, advice: string): Finding => ({
  check,
  state: 'problem',
  message,
  advice,
})
