import type { ReadingProblemCode } from './reading-messages.ts'
import type { Source } from './types.ts'

/** A thing to look at before the reading is used: where, which kind, and what the sentence about it needs. */
export interface ReadingProblem<Code extends string = string> {
  pointer: string
  code: Code
  params: Record<string, string>
}

/** What was understood of a CV. Every text of its lines is in one of `resume`, `protected`, `sources` and `unplaced`. */
export interface CvReading {
  /** JSON Resume. */
  resume: Record<string, unknown>
  /** By JSON pointer into `resume`. */
  sources: Record<string, Source>
  /** Texts that were read and not placed, in reading order. */
  unplaced: string[]
  /** Birth date, marital status, nationality and the like, kept apart. */
  protected: Record<string, unknown>
  /** One for every value that is a guess, and for every part that could not be read. */
  problems: ReadingProblem<ReadingProblemCode>[]
}
