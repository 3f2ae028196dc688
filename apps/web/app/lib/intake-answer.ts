import type { Unsaved } from '../components/intake/fill-card.tsx'
import type { FormAnswer } from '../views/form-answer.ts'

/** The result of a form on the intake page of a draft. */
export interface IntakeAnswer {
  /** The address of a new link; only in this response. */
  address: string | null
  mailedTo: string | null
  refused: FormAnswer | null
  isOutdated: boolean
  isDecided: boolean
  /** The number of values saved; null if none were sent. */
  filled: number | null
  /** IDs of values that could not be placed in the draft's text. */
  unplaced: readonly string[]
  unsaved: Unsaved
}

/** The result before any form was sent. */
export const noIntakeAnswer: IntakeAnswer = {
  address: null,
  mailedTo: null,
  refused: null,
  isOutdated: false,
  isDecided: false,
  filled: null,
  unplaced: [],
  unsaved: { conflicts: [], problems: [], typed: {} },
}
