import { hasOpenMarker, languageOf, splitOpenMarkers } from '@dossier/profiles'
import { type DirectedText, hasRtl, isRtlParagraph, rtlLanguage, splitDirections } from '../direction.ts'
import { localSpelling } from '../locale/spelling.ts'
import {
  type Block,
  type Cell,
  type DocumentModel,
  type Inline,
  type Paragraph,
  type Run,
  type StyleId,
  styleIds,
  type Table,
} from './model.ts'
import type { PartWriter } from './deflate/part-writer.ts'
import { photoRun } from './photo.ts'
import { cleanText } from './xml.ts'

/** The writer, the document, the text width in twips and the number of the bullet list. */
export interface BodyContext {
  part: PartWriter
  model: Pick<DocumentModel, 'locale' | 'theme' | 'photo'>
  textWidth: number
  bulletNumber: string
}

const OPEN_FILL = 'FFF200'
const LINE_COLOUR = 'D0D5DB'
// oxlint-disable-next-line no-control-regex -- also those that a text must not have
const unusual = /[\u0000-\u001F\u0085\u2028\u2029]/
const styleTags = Object.fromEntries(styleIds.map((id) => [id, `<w:pStyle w:val="${id}"/>`])) as Record<StyleId, string>

/** Writes the blocks of a document as WordprocessingML into the body of `word/document.xml`. */
export function writeBody(blocks: readonly Block[], context: BodyContext): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') writeParagraph(block, context, false)
    else writeTable(block, context)
  }
}

function writeParagraph(block: Paragraph, context: BodyContext, keepNext: boolean): void {
  const runs = toRuns(block.content)
  const direction = directionOf(runs)
  context.part.markup('<w:p><w:pPr>')
  writeProperties(block, context, { keepNext, direction })
  context.part.markup('</w:pPr>')
  for (const run of runs) writeRun(run, context, direction)
  const { photo } = context.model
  if (photo && block.photo !== undefined) context.part.markup(photoRun(photo, block.photo.alt))
  context.part.markup('</w:p>')
}

/** The direction of a paragraph. `mixed` runs from left to right and contains right-to-left words. */
type Direction = 'ltr' | 'rtl' | 'mixed'

function directionOf(runs: readonly Run[]): Direction {
  if (!runs.some((run) => hasRtl(run.text))) return 'ltr'
  return isRtlParagraph(runs.map((run) => run.text).join('')) ? 'rtl' : 'mixed'
}

// The schema fixes the order of the children of w:pPr (ECMA-376 part 1, 17.3.1.26).
function writeProperties(
  block: Paragraph,
  { part, bulletNumber }: BodyContext,
  { keepNext, direction }: { keepNext: boolean; direction: Direction },
): void {
  part.markup(styleTags[block.style])
  if (block.keepNext === true || keepNext) part.markup('<w:keepNext/>')
  if (block.pageBreakBefore === true) part.markup('<w:pageBreakBefore/>')
  if (block.style === 'ListBullet' || block.style === 'CellBullet') {
    part.markup(`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${bulletNumber}"/></w:numPr>`)
  }
  if (block.ruleAbove === true) {
    part.markup('<w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="808080"/></w:pBdr>')
  }
  if (direction === 'rtl') part.markup('<w:bidi/>')
  if (block.spaceBefore !== undefined) part.markup(`<w:spacing w:before="${Math.round(block.spaceBefore * 20)}"/>`)
  if (block.align !== undefined) part.markup(`<w:jc w:val="${block.align}"/>`)
}

function toRuns(content: Inline): Run[] {
  if (typeof content === 'string') return [{ text: content }]
  if (isRun(content)) return [content]
  return content.map((part) => (typeof part === 'string' ? { text: part } : part))
}

function isRun(content: Run | readonly (string | Run)[]): content is Run {
  return !Array.isArray(content)
}

function writeRun(run: Run, context: BodyContext, direction: Direction): void {
  const { locale } = context.model
  if (!hasOpenMarker(run.text)) {
    if (run.text !== '') writeSpelt(run.text, run, context, direction)
    return
  }
  for (const { text, open } of splitOpenMarkers(run.text, languageOf(locale))) {
    if (open) writePart(localSpelling(text, locale), { ...run, fill: OPEN_FILL, color: '000000' }, context.part)
    else writeSpelt(text, run, context, direction)
  }
}

function writeSpelt(text: string, look: Run, { part, model }: BodyContext, direction: Direction): void {
  const spelt = localSpelling(text, model.locale)
  if (direction === 'ltr') writePart(spelt, look, part)
  else for (const directed of splitDirections(spelt, direction === 'rtl')) writeDirected(directed, look, part)
}

/** Writes plain text as runs of a left-to-right paragraph. */
export function writeRuns(text: string, part: PartWriter): void {
  for (const directed of splitDirections(text, false)) writeDirected(directed, {}, part)
}

function writeDirected({ text, rtl }: DirectedText, look: Omit<Run, 'text'>, part: PartWriter): void {
  writePart(text, look, part, rtl ? `<w:rtl/><w:lang w:bidi="${rtlLanguage(text)}"/>` : '')
}

function writePart(text: string, look: Omit<Run, 'text'>, part: PartWriter, more = ''): void {
  const { bold, italic, color, fill } = look
  if (bold !== true && italic !== true && color === undefined && fill === undefined && more === '') {
    part.markup('<w:r><w:t xml:space="preserve">')
  } else {
    part.markup('<w:r><w:rPr>')
    if (bold === true) part.markup('<w:b/><w:bCs/>')
    if (italic === true) part.markup('<w:i/><w:iCs/>')
    if (color !== undefined) part.markup(`<w:color w:val="${color}"/>`)
    if (fill !== undefined) part.markup(`<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`)
    if (more !== '') part.markup(more)
    part.markup('</w:rPr><w:t xml:space="preserve">')
  }
  // All line ends are control characters.
  if (unusual.test(text)) writeLines(cleanText(text).replaceAll('\t', ' ').split('\n'), part)
  else part.text(text)
  part.markup('</w:t></w:r>')
}

function writeLines([first = '', ...more]: readonly string[], part: PartWriter): void {
  part.text(first)
  for (const line of more) {
    part.markup('</w:t><w:br/><w:t xml:space="preserve">')
    part.text(line)
  }
}

function writeTable(block: Table, context: BodyContext): void {
  const { part } = context
  const widths = block.columns.map((percent) => Math.round((context.textWidth * percent) / 100))
  const total = sumOf(widths)
  const openings = widths.map(openingOf)
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  part.markup(`<w:tbl><w:tblPr>${columnOrder(block)}<w:tblW w:w="${total}" w:type="dxa"/>`)
  part.markup(tableBorders(block.look, context))
  part.markup(`<w:tblLayout w:type="fixed"/>${cellMargins(block)}</w:tblPr>`)
  part.markup(`<w:tblGrid>${grid}</w:tblGrid>`)
  if (block.head !== null) writeRow(block.head, { widths, openings, context, isHead: true, keepNext: true })
  for (const [index, row] of block.rows.entries()) {
    const keepNext = block.keepTogether === true && index < block.rows.length - 1
    writeRow(row, { widths, openings, context, isHead: false, keepNext })
  }
  // Word joins adjacent tables, and a body must not end with a table, so a gap always follows.
  part.markup('</w:tbl><w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>')
}

/** LibreOffice reverses the columns of a table whose first paragraph runs from right to left, unless the table forbids it. */
function columnOrder({ head, rows }: Table): string {
  return (head !== null && isMixed(head)) || rows.some(isMixed) ? '<w:bidiVisual w:val="0"/>' : ''
}

function isMixed(row: readonly Cell[]): boolean {
  return row.some(({ content }) => content.some((one) => toRuns(one.content).some((run) => hasRtl(run.text))))
}

interface RowContext {
  /** Column widths, in twips. */
  widths: readonly number[]
  /** The opening markup of a cell in each column. */
  openings: readonly string[]
  context: BodyContext
  isHead: boolean
  keepNext: boolean
}

function writeRow(cells: readonly Cell[], row: RowContext): void {
  const { part } = row.context
  part.markup(
    row.isHead ? '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>' : '<w:tr><w:trPr><w:cantSplit/></w:trPr>',
  )
  let column = 0
  for (const cell of cells) {
    const { span = 1, fill } = cell
    if (span === 1) part.markup(row.openings[column] ?? openingOf(0))
    else {
      part.markup(openingOf(sumOf(row.widths.slice(column, column + span))))
      part.markup(`<w:gridSpan w:val="${span}"/>`)
    }
    column += span
    if (fill !== undefined) part.markup(`<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`)
    if (cell.verticalAlign === 'center') part.markup('<w:vAlign w:val="center"/>')
    part.markup('</w:tcPr>')
    for (const block of cell.content) writeParagraph(block, row.context, row.keepNext)
    part.markup('</w:tc>')
  }
  part.markup('</w:tr>')
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0)
}

function openingOf(width: number): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>`
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
