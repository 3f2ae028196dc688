import type { Block, Cell, Inline, Paragraph, StyleId } from './model.ts'

/** Characters of running text in a line of the full text width. */
const lineLength = 105
/** Lines of running text that a line in a larger style takes with its space. */
const weights: Partial<Record<StyleId, number>> = { Title: 3, Subtitle: 2, Heading1: 2.5, Heading2: 2, Heading3: 1.5 }
/** Lines of running text on a page. */
const pageLines = 52

/** Roughly which share of a page blocks fill: 0.5 is half of it. Fonts differ, so this is only good for a choice of layout. */
export function roughPages(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + linesOf(block), 0) / pageLines
}

function linesOf(block: Block): number {
  if (block.kind === 'paragraph') return paragraphLines(block, 100)
  const rows = block.head === null ? block.rows : [block.head, ...block.rows]
  return rows.reduce((sum, row) => sum + rowLines(row, block.columns), 0)
}

/** A row is as high as its highest cell, and has some space of its own. */
function rowLines(row: readonly Cell[], columns: readonly number[]): number {
  const heights = row.map(({ content }, at) =>
    content.reduce((sum, paragraph) => sum + paragraphLines(paragraph, columns[at] ?? 100), 0),
  )
  return Math.max(...heights, 1) + 0.4
}

function paragraphLines({ content, style }: Paragraph, width: number): number {
  const lines = textOf(content)
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(line.length / ((lineLength * width) / 100))))
  return lines.reduce((sum, count) => sum + count, 0) * (weights[style] ?? 1)
}

function textOf(content: Inline): string {
  if (typeof content === 'string') return content
  if ('text' in content) return content.text
  return content.map((part) => (typeof part === 'string' ? part : part.text)).join('')
}
