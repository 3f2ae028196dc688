import type { Certainty, Source } from './types.ts'
import type { Row } from './row.ts'

/** A value and where it was read. */
export interface Fact {
  value: string
  source: Source
}

/** How a value was read: the text, the rule and the certainty. */
export interface Reading {
  text?: string
  certainty: Certainty
  rule: string
}

/** Builds a fact from a value that was read in a row. */
export function factOf(value: string, row: Row, reading: Reading): Fact {
  const { text = value, certainty, rule } = reading
  const segment = row.segments.find((one) => one.text.includes(text))
  return { value, source: { page: row.page, box: segment?.box ?? row.box, text, certainty, rule } }
}

/** The lower of two certainties. */
export function lower(a: Certainty, b: Certainty): Certainty {
  const order: readonly Certainty[] = ['guess', 'likely', 'exact']
  return order.indexOf(a) < order.indexOf(b) ? a : b
}
