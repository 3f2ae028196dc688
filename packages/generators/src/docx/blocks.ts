import type { ColourPair } from './colours.ts'
import type { Block, Cell, Inline, Paragraph, Run, StyleId, Table } from './model.ts'

type ParagraphOptions = Omit<Paragraph, 'kind' | 'style' | 'content'>

/** A paragraph of running text, or of another style. */
export function paragraph(content: Inline, style: StyleId = 'Normal', options: ParagraphOptions = {}): Paragraph {
  return { kind: 'paragraph', style, content, ...options }
}

/** A heading; it never stays alone at the foot of a page. */
export function heading(level: 1 | 2 | 3, content: Inline, options: ParagraphOptions = {}): Paragraph {
  return { kind: 'paragraph', style: `Heading${level}`, content, ...options }
}

/** One point of a list. */
export function bullet(content: Inline): Paragraph {
  return { kind: 'paragraph', style: 'ListBullet', content }
}

/** A cell of one paragraph, or of the paragraphs given. */
export function cell(content: Inline | readonly Paragraph[], options: Omit<Cell, 'content'> = {}): Cell {
  return { content: isParagraphs(content) ? content : [paragraph(content, 'CellText')], ...options }
}

function headCell(content: Inline): Cell {
  return { content: [paragraph(content, 'CellHead')] }
}

/** A cell that names what stands beside it. */
export function labelCell(content: Inline): Cell {
  return { content: [paragraph(content, 'CellLabel')] }
}

/** A cell of bullets; a single item is plain text, because a list of one is not a list. */
export function listCell(items: readonly string[], options: Omit<Cell, 'content'> = {}): Cell {
  const style = items.length > 1 ? 'CellBullet' : 'CellText'
  const content = items.length === 0 ? [paragraph('', 'CellText')] : items.map((item) => paragraph(item, style))
  return { content, ...options }
}

/** Bold text on its colour, to stand in a line of text. */
export function chip(text: string, colours: ColourPair): Run {
  return { text: `\u00A0${text}\u00A0`, bold: true, color: colours.text, fill: colours.fill }
}

/** A cell that shows a status: text on its colour, readable without the colour too. */
export function statusCell(text: string, colours: ColourPair): Cell {
  const content = [paragraph({ text, bold: true, color: colours.text }, 'CellText')]
  return { content, fill: colours.fill }
}

/** Names and values side by side. */
export function factTable(facts: readonly (readonly [Inline, Inline])[], labelWidth = 28): Table {
  return {
    kind: 'table',
    columns: [labelWidth, 100 - labelWidth],
    head: null,
    rows: facts.map(([label, value]) => [labelCell(label), cell(value)]),
    look: 'lines',
  }
}

/** A table with a head that is repeated on every page. */
export function table(
  columns: readonly number[],
  head: readonly Inline[] | null,
  rows: readonly (readonly Cell[])[],
  options: Partial<Pick<Table, 'look' | 'keepTogether' | 'roomy'>> = {},
): Table {
  return { kind: 'table', columns, head: head?.map(headCell) ?? null, rows, look: 'lines', ...options }
}

/** A framed box of paragraphs, as for a verdict; it is not divided over two pages. */
export function box(content: readonly Paragraph[], fill?: string): Table {
  const only: Cell = fill === undefined ? { content } : { content, fill }
  return { kind: 'table', columns: [100], head: null, rows: [[only]], look: 'box', keepTogether: true }
}

/** The same blocks, beginning on a new page. */
export function onNewPage(blocks: readonly Block[]): Block[] {
  const [first, ...rest] = blocks
  if (first === undefined) return []
  if (first.kind === 'paragraph') return [{ ...first, pageBreakBefore: true }, ...rest]
  return [paragraph('', 'Small', { pageBreakBefore: true }), first, ...rest]
}

function isParagraphs(content: Inline | readonly Paragraph[]): content is readonly Paragraph[] {
  if (!Array.isArray(content)) return false
  const items: readonly unknown[] = content
  return items.length > 0 && items.every((item) => typeof item === 'object' && item !== null && 'kind' in item)
}
