import type { ReadingProblemCode } from './reading-messages.ts'
import type { Source } from './types.ts'

/** Something to check before the reading is used: where, what kind, and the parameters of its sentence. */
export interface ReadingProblem<Code extends string = string> {
  pointer: string
  code: Code
  params: Record<string, string>
}

/** The result of reading a CV. Every text of its lines is in `resume`, `protected`, `sources` or `unplaced`. */
export interface CvReading {
  /** The CV as JSON Resume. */
  resume: Record<string, unknown>
  /** Where each value was read, by JSON pointer into `resume`. */
  sources: Record<string, Source>
  /** Texts that fit no field, in reading order. */
  unplaced: string[]
  /** Birth date, marital status, nationality and similar facts, kept separate. */
  protected: Record<string, unknown>
  /** One problem for each guess, and for each part that could not be read. */
  problems: ReadingProblem<ReadingProblemCode>[]
}
