import { readableAccent } from '../docx/colours.ts'
import type { Block, Cell, Paragraph, Table } from '../docx/model.ts'
import { drawBox, type Page } from './page.ts'
import { type Context, drawStack, splitStack, type Stack, stackOf } from './stack.ts'
import { addElement, type Element } from './structure.ts'
import { textStyle } from './styles.ts'

/** A column of an item: its text, its distance from the left margin, and its background. */
interface Column {
  stack: Stack
  x: number
  fill: string | null
  width: number
  centred: boolean
}

/** A unit that is placed on a page as a whole: a paragraph, or a row of a table. */
export interface Item {
  columns: Column[]
  height: number
  padding: { x: number; y: number }
  before: number
  after: number
  keepNext: boolean
  breakBefore: boolean
  /** The lines around it: below, around every cell, or a bar on the left. */
  border: Table['look'] | null
  accent: string
  /** The head of its table, which repeats on each new page. */
  head: Item | null
}

const LINE_COLOUR = 'D0D5DB'
const GAP = 2.5

/** All items of a document, in order. Adds their elements to `document`. */
export function itemsOf(
  blocks: readonly Block[],
  document: Element,
  { width, context }: { width: number; context: Context },
): Item[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return tableItems(block, document, { width, context })
    return [paragraphItem(block, document, { width, context })]
  })
}

function paragraphItem(
  block: Paragraph,
  parent: Element,
  { width, context }: { width: number; context: Context },
): Item {
  const style = textStyle(block.style, context.theme)
  const stack = stackOf([{ ...block, ruleAbove: false }], parent, { width, context })
  return {
    columns: [{ stack, x: 0, fill: null, width, centred: false }],
    height: stack.height,
    padding: { x: 0, y: 0 },
    before: block.spaceBefore ?? style.before,
    after: style.after,
    keepNext: block.keepNext === true || style.keepNext,
    breakBefore: block.pageBreakBefore === true,
    border: null,
    accent: '',
    head: null,
  }
}

function tableItems(block: Table, parent: Element, { width, context }: { width: number; context: Context }): Item[] {
  const kind = kindOf(block)
  const element = addElement(parent, kind === 'layout' ? 'Div' : kind === 'list' ? 'L' : 'Table')
  const set = { block, kind, element, width, context }
  const head = block.head === null ? null : rowItem(block.head, { ...set, isHead: true, isLast: false })
  const rows = block.rows.map((row, index) =>
    rowItem(row, { ...set, isHead: false, isLast: index === block.rows.length - 1 }),
  )
  const all = [...(head === null ? [] : [{ ...head, keepNext: true }]), ...rows.map((row) => ({ ...row, head }))]
  const last = all.at(-1)
  if (last !== undefined) last.after = GAP
  return all
}

/**
 * The kind of structure for a table. Without head and labels, its cells form a list; a table that only places texts
 * side by side is layout.
 */
function kindOf({ look, head, rows, columns }: Table): 'table' | 'list' | 'layout' {
  if (look === 'plain' || look === 'box') return 'layout'
  const isLabelled = rows.every(([first]) => first?.content[0]?.style === 'CellLabel')
  return head === null && !isLabelled && columns.length > 2 ? 'list' : 'table'
}

interface RowSetting {
  block: Table
  kind: 'table' | 'list' | 'layout'
  element: Element
  width: number
  context: Context
  isHead: boolean
  isLast: boolean
}

function rowItem(cells: readonly Cell[], setting: RowSetting): Item {
  const { block, kind, element, width, context, isHead, isLast } = setting
  const padding = paddingOf(block)
  const row = kind === 'table' ? addElement(element, 'TR') : element
  let [x, column] = [0, 0]
  const columns = cells.map((cell, index): Column => {
    const span = cell.span ?? 1
    const share = block.columns.slice(column, column + span).reduce((sum, one) => sum + one, 0)
    const wide = (width * share) / 100
    const parent = cellElement(row, { ...setting, isFirst: index === 0, span })
    const stack = stackOf(cell.content, parent, { width: wide - padding.x * 2, context })
    const placed = { stack, x, fill: cell.fill ?? null, width: wide, centred: cell.verticalAlign === 'center' }
    x += wide
    column += span
    return placed
  })
  return {
    columns,
    height: Math.max(...columns.map(({ stack }) => stack.height), 0) + padding.y * 2,
    padding,
    before: 0,
    after: 0,
    keepNext: isHead || (block.keepTogether === true && !isLast),
    breakBefore: false,
    border: block.look,
    accent: context.theme.accent.slice(1),
    head: null,
  }
}

function cellElement(
  row: Element,
  { kind, block, isHead, isFirst, span }: RowSetting & { isFirst: boolean; span: number },
): Element {
  if (kind === 'layout') return addElement(row, 'Div')
  if (kind === 'list') return addElement(addElement(row, 'LI'), 'LBody')
  const wide = span === 1 ? '' : `/ColSpan ${span}`
  if (isHead) return addElement(row, 'TH', `/O/Table/Scope/Column${wide}`)
  // In a table without a head, the first column labels the rows.
  if (isFirst && block.head === null) return addElement(row, 'TH', `/O/Table/Scope/Row${wide}`)
  return addElement(row, 'TD', wide === '' ? '' : `/O/Table${wide}`)
}

function paddingOf({ look, roomy }: Table): { x: number; y: number } {
  if (look === 'box') return { x: 8.5, y: 5.5 }
  return { x: look === 'plain' ? 0 : 4.25, y: roomy === true ? 4.5 : 2.25 }
}

/** Draws an item at the height `y`. With `silent`, screen readers skip it. */
export function drawItem(
  page: Page,
  item: Item,
  { left, y, silent = false }: { left: number; y: number; silent?: boolean },
): void {
  const { columns, height, padding, border, accent } = item
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  for (const { x, width: wide, fill } of columns) {
    if (fill !== null) drawBox(page, { x: left + x, y, width: wide, height, color: fill })
    if (border === 'grid') drawFrame(page, { x: left + x, y, width: wide, height })
  }
  for (const { stack, x, centred } of columns) {
    const down = centred ? (height - stack.height) / 2 : padding.y
    drawStack(page, stack, { x: left + x + padding.x, y: y + down, silent })
  }
  if (border === 'lines') drawBox(page, { x: left, y: y + height - 0.25, width, height: 0.5, color: LINE_COLOUR })
  if (border === 'box') drawBox(page, { x: left - 1.5, y, width: 3, height, color: readableAccent(`#${accent}`) })
}

function drawFrame(page: Page, { x, y, width, height }: { x: number; y: number; width: number; height: number }): void {
  const color = LINE_COLOUR
  drawBox(page, { x, y, width, height: 0.5, color })
  drawBox(page, { x, y: y + height, width, height: 0.5, color })
  drawBox(page, { x, y, width: 0.5, height, color })
  drawBox(page, { x: x + width, y, width: 0.5, height, color })
}

/** Splits an item that is too high for the page; null if it cannot be split there. */
export function splitItem(item: Item, room: number): [Item, Item] | null {
  const inner = room - item.padding.y * 2
  const parts = item.columns.map((column): [Column, Column] | null => {
    const { stack } = column
    if (stack.height <= inner) return [column, { ...column, stack: { ...stack, lines: [], height: 0 } }]
    const cut = splitStack(stack, inner)
    return (
      cut && [
        { ...column, stack: cut[0] },
        { ...column, stack: cut[1] },
      ]
    )
  })
  const cut = parts.filter((part) => part !== null)
  if (cut.length < parts.length) return null
  const withColumns = (columns: Column[]): Item => {
    return { ...item, columns, height: Math.max(...columns.map(({ stack }) => stack.height)) + item.padding.y * 2 }
  }
  return [
    { ...withColumns(cut.map(([first]) => first)), keepNext: false, after: 0 },
    { ...withColumns(cut.map(([, second]) => second)), breakBefore: false, before: 0 },
  ]
}
