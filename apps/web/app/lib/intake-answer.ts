import type { Unsaved } from '../components/intake/fill-card.tsx'
import type { FormAnswer } from '../views/form-answer.ts'

/** What became of a form on the page of what a draft lacks. */
export interface IntakeAnswer {
  /** The address of a new link; in this answer alone. */
  address: string | null
  mailedTo: string | null
  refused: FormAnswer | null
  isOutdated: boolean
  isDecided: boolean
  /** How many values were saved; null where none were sent. */
  filled: number | null
  /** IDs of what the draft's text has no place for. */
  unplaced: readonly string[]
  unsaved: Unsaved
}

/** Nothing was said yet. */
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
