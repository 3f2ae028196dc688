import type { Mark, Origin } from '../types.ts'

/** A stretch of a paragraph with one look. In its text a tab stands for a tab and a line feed for a forced line break. */
export interface FlowRun {
  text: string
  bold: boolean
  italic: boolean
  size: number | null
  color: string | null
  link: string | null
}

/** A paragraph of a format that has no pages. */
export interface FlowParagraph {
  kind: 'paragraph'
  runs: FlowRun[]
  mark: Mark | null
}

/** A table: rows of cells of what stands in them. */
export interface FlowTable {
  kind: 'table'
  rows: FlowNode[][][]
}

/** What stands apart from the text around it: a text box, a header, a footer. */
export interface FlowPart {
  kind: 'part'
  origin: Origin
  nodes: FlowNode[]
}

/** What a format without pages consists of, in reading order. */
export type FlowNode = FlowParagraph | FlowTable | FlowPart
