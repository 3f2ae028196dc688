import type { Mark, Origin } from '../types.ts'

/** A part of a paragraph with one look. A tab in its text is a tab, a line feed a forced line break. */
export interface FlowRun {
  text: string
  bold: boolean
  italic: boolean
  size: number | null
  color: string | null
  link: string | null
}

/** A paragraph of a format without pages. */
export interface FlowParagraph {
  kind: 'paragraph'
  runs: FlowRun[]
  mark: Mark | null
}

/** A table: rows of cells, each with its nodes. */
export interface FlowTable {
  kind: 'table'
  rows: FlowNode[][][]
}

/** A part separate from the text around it: a text box, header or footer. */
export interface FlowPart {
  kind: 'part'
  origin: Origin
  nodes: FlowNode[]
}

/** The content of a format without pages, in reading order. */
export type FlowNode = FlowParagraph | FlowTable | FlowPart
