/** A rectangle on a page, in points (1/72 inch) from the page's top left corner. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** What the file itself says about a piece of text, by structure and not by looks. */
export type Mark =
  | { kind: 'heading'; level: number }
  | { kind: 'item'; depth: number }
  | { kind: 'cell'; table: number; row: number; column: number }

/** Where in the file a piece of text stands. */
export type Origin = 'body' | 'header' | 'footer' | 'text-box' | 'form-field'

/**
 * A piece of text with one look, as the file sets it. Formats without pages have `page` 1 and no box; formats without
 * looks have no size.
 */
export interface Block {
  text: string
  /** Counted from 1. */
  page: number
  box: Box | null
  /** Height of the letters in points. */
  size: number | null
  bold: boolean
  italic: boolean
  /** RGB as six hexadecimal digits, null where the format does not say. */
  color: string | null
  mark: Mark | null
  origin: Origin
  /** Target of the link that the text carries, or null. */
  link: string | null
  /** Blocks of one paragraph have the same number, where the file says it; null where it does not. */
  paragraph: number | null
}

/** A stretch of a segment that has one look: what is bold in a line that is not. */
export interface Run {
  text: string
  size: number | null
  bold: boolean
  italic: boolean
  color: string | null
}

/** A part of a line that a wide gap, a tab or a table cell separates from the next, such as a date at the right margin. */
export interface Segment {
  text: string
  box: Box | null
  size: number | null
  bold: boolean
  italic: boolean
  color: string | null
  link: string | null
  /** Where the look changes within the segment; their texts together are its text. */
  runs: Run[]
}

/** One line of text in reading order. `text` is that of its segments, joined with one tab between two. */
export interface Line {
  text: string
  segments: Segment[]
  page: number
  box: Box | null
  /** The largest size of its segments. */
  size: number | null
  /** True when all its letters are bold. */
  bold: boolean
  italic: boolean
  mark: Mark | null
  origin: Origin
  /** Lines of one column, sidebar, table or text box have the same number; numbers grow in reading order. */
  region: number
  /** White space above the line in points; null where the format has no boxes, or 12 below an empty paragraph. */
  gapAbove: number | null
  /** True when the line goes on with the paragraph of the line before it: a sentence or an item that was wrapped. */
  continues: boolean
}

/** How sure a value is: the file says it by structure or by a form that has one reading, by several signs, or by one. */
export type Certainty = 'exact' | 'likely' | 'guess'

/** Where a value was read, and by which rule. */
export interface Source {
  page: number
  box: Box | null
  text: string
  certainty: Certainty
  rule: string
}
