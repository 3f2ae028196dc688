/** A rectangle on a page, in points (1/72 inch) from the page's top left corner. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** What the file's structure, not its looks, says about a piece of text. */
export type Mark =
  | { kind: 'heading'; level: number }
  | { kind: 'item'; depth: number }
  | { kind: 'cell'; table: number; row: number; column: number }

/** Which part of the file a piece of text is in. */
export type Origin = 'body' | 'header' | 'footer' | 'text-box' | 'form-field'

/**
 * A piece of text with one look, as in the file. In formats without pages, `page` is 1 and there is no box; formats
 * without formatting have no size.
 */
export interface Block {
  text: string
  /** From 1. */
  page: number
  box: Box | null
  /** Font size in points. */
  size: number | null
  bold: boolean
  italic: boolean
  /** RGB as six hexadecimal digits; null if the format does not say. */
  color: string | null
  mark: Mark | null
  origin: Origin
  /** Target of the text's link, or null. */
  link: string | null
  /** Number of the paragraph, if the file says which blocks belong to one; otherwise null. */
  paragraph: number | null
}

/** A part of a segment with one look, such as bold words in a line. */
export interface Run {
  text: string
  size: number | null
  bold: boolean
  italic: boolean
  color: string | null
}

/** A part of a line, separated by a wide gap, a tab or a table cell, such as a date at the right margin. */
export interface Segment {
  text: string
  box: Box | null
  size: number | null
  bold: boolean
  italic: boolean
  color: string | null
  link: string | null
  /** Parts of different looks. Together their texts are the segment's text. */
  runs: Run[]
}

/** One line of text in reading order. `text` is the texts of its segments, joined with tabs. */
export interface Line {
  text: string
  segments: Segment[]
  page: number
  box: Box | null
  /** The largest font size of its segments. */
  size: number | null
  /** True if all its letters are bold. */
  bold: boolean
  italic: boolean
  mark: Mark | null
  origin: Origin
  /** Number of its column, sidebar, table or text box, increasing in reading order. */
  region: number
  /** Gap above the line in points. In formats without boxes it is 12 below an empty paragraph and otherwise null. */
  gapAbove: number | null
  /** True if the line continues the line before: a wrapped sentence or item. */
  continues: boolean
}

/**
 * How certain a value is. `exact`: the file's structure or an unambiguous form says it; `likely`: several signs;
 * `guess`: one.
 */
export type Certainty = 'exact' | 'likely' | 'guess'

/** Where a value was read, and by which rule. */
export interface Source {
  page: number
  box: Box | null
  text: string
  certainty: Certainty
  rule: string
}
