import type { Fact } from '../facts.ts'

/** A publication or an award of a CV. */
export interface Honour {
  title: Fact
  /** Where it appeared, or who awarded it. */
  institution: Fact | null
  /** One date; null if there is none, or a span. */
  date: Fact | null
  /** A span of time as the CV writes it; null if there is none. */
  period: Fact | null
  /** What else the CV says of it, line by line. */
  description: Fact | null
}
