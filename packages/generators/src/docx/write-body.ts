import { languageOf, splitOpenMarkers } from '@dossier/profiles'
import { type DirectedText, hasRtl, isRtlParagraph, rtlLanguage, splitDirections } from '../direction.ts'
import { localSpelling } from '../locale/spelling.ts'
import type { Block, Cell, DocumentModel, Inline, Paragraph, Run, Table } from './model.ts'
import { cleanText, escapeXml } from './xml.ts'

/** What the writer must know of the frame: the text width in twips and the number of the bullet list. */
export interface BodyContext {
  model: DocumentModel
  textWidth: number
  bulletNumber: string
}

const OPEN_FILL = 'FFF200'
const LINE_COLOUR = 'D0D5DB'

/** The blocks of a document as WordprocessingML, ready for the body of `word/document.xml`. */
export function writeBody(context: BodyContext): string {
  return context.model.blocks.map((block) => writeBlock(block, context)).join('')
}

function writeBlock(block: Block, context: BodyContext): string {
  if (block.kind === 'paragraph') return writeParagraph(block, context, false)
  return writeTable(block, context)
}

function writeParagraph(block: Paragraph, context: BodyContext, keepNext: boolean): string {
  const content = toRuns(block.content)
  const text = content.map((run) => run.text).join('')
  const direction = hasRtl(text) ? (isRtlParagraph(text) ? 'rtl' : 'mixed') : 'ltr'
  const runs = content.map((run) => writeRun(run, context, direction))
  return `<w:p><w:pPr>${paragraphProperties(block, context, { keepNext, direction })}</w:pPr>${runs.join('')}</w:p>`
}

/** How a paragraph runs; `mixed` is from left to right with words in it that are not. */
type Direction = 'ltr' | 'rtl' | 'mixed'

// The order of the children of w:pPr is fixed by the schema (ECMA-376 part 1, 17.3.1.26).
function paragraphProperties(
  block: Paragraph,
  context: BodyContext,
  { keepNext, direction }: { keepNext: boolean; direction: Direction },
): string {
  const isBullet = block.style === 'ListBullet' || block.style === 'CellBullet'
  const rule = `<w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="808080"/></w:pBdr>`
  return [
    `<w:pStyle w:val="${block.style}"/>`,
    block.keepNext === true || keepNext ? '<w:keepNext/>' : '',
    block.pageBreakBefore === true ? '<w:pageBreakBefore/>' : '',
    isBullet ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${context.bulletNumber}"/></w:numPr>` : '',
    block.ruleAbove === true ? rule : '',
    direction === 'rtl' ? '<w:bidi/>' : '',
    block.spaceBefore === undefined ? '' : `<w:spacing w:before="${Math.round(block.spaceBefore * 20)}"/>`,
    block.align === undefined ? '' : `<w:jc w:val="${block.align}"/>`,
  ].join('')
}

function toRuns(content: Inline): Run[] {
  if (typeof content === 'string') return [{ text: content }]
  if (isRun(content)) return [content]
  return content.map((part) => (typeof part === 'string' ? { text: part } : part))
}

function isRun(content: Run | readonly (string | Run)[]): content is Run {
  return !Array.isArray(content)
}

function writeRun(run: Run, context: BodyContext, direction: Direction): string {
  const { locale } = context.model
  return splitOpenMarkers(run.text, languageOf(locale))
    .flatMap((segment) => {
      const look = segment.open ? { ...run, fill: OPEN_FILL, color: '000000' } : run
      const text = localSpelling(segment.text, locale)
      const whole = { text, rtl: false }
      const parts = direction === 'ltr' || segment.open ? [whole] : splitDirections(text, direction === 'rtl')
      return parts.map((part) => writePart(part, look))
    })
    .join('')
}

/** The runs of a plain text in a paragraph from left to right. */
export function writeRuns(text: string): string {
  return splitDirections(text, false)
    .map((part) => writePart(part, { text: part.text }))
    .join('')
}

function writePart({ text, rtl }: DirectedText, look: Run): string {
  const properties = runProperties(look) + (rtl ? `<w:rtl/><w:lang w:bidi="${rtlLanguage(text)}"/>` : '')
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${writeText(text)}</w:r>`
}

function runProperties(run: Run): string {
  return [
    run.bold === true ? '<w:b/><w:bCs/>' : '',
    run.italic === true ? '<w:i/><w:iCs/>' : '',
    run.color === undefined ? '' : `<w:color w:val="${run.color}"/>`,
    run.fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${run.fill}"/>`,
  ].join('')
}

function writeText(text: string): string {
  return cleanText(text)
    .replaceAll('\t', ' ')
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
    .join('<w:br/>')
}

function writeTable(block: Table, context: BodyContext): string {
  const widths = block.columns.map((percent) => Math.round((context.textWidth * percent) / 100))
  const total = widths.reduce((sum, width) => sum + width, 0)
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  const head = block.head === null ? '' : writeRow(block.head, { widths, context, isHead: true, keepNext: true })
  const rows = block.rows.map((row, index) => {
    const keepNext = block.keepTogether === true && index < block.rows.length - 1
    return writeRow(row, { widths, context, isHead: false, keepNext })
  })
  // Word joins tables that touch, and a table must not be the last thing in a body: a gap always follows.
  return (
    `<w:tbl><w:tblPr>${columnOrder(block)}<w:tblW w:w="${total}" w:type="dxa"/>${tableBorders(block.look, context)}` +
    `<w:tblLayout w:type="fixed"/>${cellMargins(block)}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>` +
    `${head}${rows.join('')}</w:tbl><w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>`
  )
}

/** LibreOffice turns the columns of a table around when its first paragraph runs from right to left, unless it is told not to. */
function columnOrder({ head, rows }: Table): string {
  const paragraphs = [...(head === null ? [] : [head]), ...rows].flat().flatMap((cell) => cell.content)
  const isMixed = paragraphs.some(({ content }) => toRuns(content).some((run) => hasRtl(run.text)))
  return isMixed ? '<w:bidiVisual w:val="0"/>' : ''
}

interface RowContext {
  widths: readonly number[]
  context: BodyContext
  isHead: boolean
  keepNext: boolean
}

function writeRow(cells: readonly Cell[], row: RowContext): string {
  let column = 0
  const written = cells.map((cell) => {
    const span = cell.span ?? 1
    const width = row.widths.slice(column, column + span).reduce((sum, value) => sum + value, 0)
    column += span
    return writeCell(cell, width, row)
  })
  const properties = `<w:trPr><w:cantSplit/>${row.isHead ? '<w:tblHeader/>' : ''}</w:trPr>`
  return `<w:tr>${properties}${written.join('')}</w:tr>`
}

function writeCell(cell: Cell, width: number, row: RowContext): string {
  const paragraphs = cell.content.map((block) => writeParagraph(block, row.context, row.keepNext))
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    cell.span === undefined || cell.span === 1 ? '' : `<w:gridSpan w:val="${cell.span}"/>`,
    cell.fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${cell.fill}"/>`,
    cell.verticalAlign === 'center' ? '<w:vAlign w:val="center"/>' : '',
  ]
  return `<w:tc><w:tcPr>${properties.join('')}</w:tcPr>${paragraphs.join('')}</w:tc>`
}

function tableBorders(look: Table['look'], context: BodyContext): string {
  const none = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const
  const accent = context.model.theme.accent.slice(1)
  const drawn: Readonly<Record<Table['look'], readonly string[]>> = {
    plain: [],
    lines: ['bottom', 'insideH'],
    grid: none,
    box: ['left'],
  }
  const sides = none.map((side) => {
    if (!drawn[look].includes(side)) return `<w:${side} w:val="nil"/>`
    return look === 'box'
      ? `<w:${side} w:val="single" w:sz="24" w:space="0" w:color="${accent}"/>`
      : `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${LINE_COLOUR}"/>`
  })
  return `<w:tblBorders>${sides.join('')}</w:tblBorders>`
}

function cellMargins({ look, roomy }: Table): string {
  const side = look === 'plain' ? 0 : 85
  const [top, left] = look === 'box' ? [110, 170] : [roomy === true ? 90 : 45, side]
  return (
    `<w:tblCellMar><w:top w:w="${top}" w:type="dxa"/><w:left w:w="${left}" w:type="dxa"/>` +
    `<w:bottom w:w="${top}" w:type="dxa"/><w:right w:w="${left}" w:type="dxa"/></w:tblCellMar>`
  )
}
