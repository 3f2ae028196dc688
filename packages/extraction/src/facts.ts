import type { Certainty, Source } from './types.ts'
import type { Row } from './row.ts'

/** A value with the place where it was read. */
export interface Fact {
  value: string
  source: Source
}

/** How a value was read: which text says it, by which rule, how surely. */
export interface Reading {
  text?: string
  certainty: Certainty
  rule: string
}

/** A value that was read in a row. */
export function factOf(value: string, row: Row, reading: Reading): Fact {
  const { text = value, certainty, rule } = reading
  const segment = row.segments.find((one) => one.text.includes(text))
  return { value, source: { page: row.page, box: segment?.box ?? row.box, text, certainty, rule } }
}

/** The lower one of two certainties. */
export function lower(a: Certainty, b: Certainty): Certainty {
  const order: readonly Certainty[] = ['guess', 'likely', 'exact']
  return order.indexOf(a) < order.indexOf(b) ? a : b
}
