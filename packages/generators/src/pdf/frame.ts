import { greys, readableAccent, tint } from '../docx/colours.ts'
import { paragraph } from '../docx/blocks.ts'
import { cleanText } from '../docx/xml.ts'
import { frameLabels } from '../locale/frame.ts'
import { labelsFor } from '../locale/labels.ts'
import { setLines } from './lines.ts'
import { type PdfImage, pdfImage } from './image.ts'
import { num } from './objects.ts'
import { drawBox, drawLines, PAGE, type Page } from './page.ts'
import type { Context } from './stack.ts'
import type { TextStyle } from './styles.ts'

const TOP = 28.35
const BOTTOM = 22.7
/** The largest size of a logo, in points. */
const LOGO = { width: 156, height: 45 } as const
const small: TextStyle = {
  size: 8,
  bold: false,
  color: greys.muted,
  line: 1,
  before: 0,
  after: 0,
  keepNext: false,
  rule: false,
  role: 'P',
}

/** The header and footer around the text of every page. */
export interface Frame {
  logo: PdfImage | null
  /** Where the text begins, on the first page and on all others. */
  top: { first: number; later: number }
}

/** Computes the frame of a document, and the height of its headers. */
export function frameOf({ theme }: Context, margin: number): Frame {
  const logo = theme.logo === null ? null : pdfImage(theme.logo, LOGO)
  const lines = addressOf(logo, theme).length
  const brand = logo === null ? (theme.firm === '' ? 0 : 17.1) : logo.height
  const first = Math.max(brand, lines * 9.8)
  return {
    logo,
    top: { first: Math.max(margin, first === 0 ? 0 : TOP + first + 15), later: Math.max(margin, TOP + 9.8 + 15) },
  }
}

function addressOf(logo: PdfImage | null, theme: Context['theme']): string[] {
  return (logo === null ? theme.address : [theme.firm, ...theme.address]).filter((line) => cleanText(line) !== '')
}

/** Draws headers and footers as artifacts, which screen readers skip. */
export function drawFrame(
  pages: readonly Page[],
  { frame, title, margin, context }: { frame: Frame; title: string; margin: number; context: Context },
): void {
  const { page: pageWord, of } = labelsFor(frameLabels, context.locale)
  for (const page of pages) {
    const draw = (text: string, y: number, options: DrawOptions = {}) =>
      drawText(page, text, y, { margin, context, ...options })
    if (page.index === 0) drawFirstHead(page, { frame, margin, context })
    else {
      draw(context.theme.firm, TOP)
      draw(title, TOP, { right: true })
      drawRule(page, TOP + 9.8 + 4, { margin, context })
    }
    draw(`${pageWord} ${page.index + 1} ${of} ${pages.length}`, PAGE.height - BOTTOM - 9.8, { right: true })
  }
}

function drawFirstHead(
  page: Page,
  { frame, margin, context }: { frame: Frame; margin: number; context: Context },
): void {
  const { logo, top } = frame
  const { theme } = context
  const lines = addressOf(logo, theme)
  if (logo === null && theme.firm === '' && lines.length === 0) return
  const foot = top.first - 15
  if (logo !== null) {
    page.images.add('Im1')
    page.artifacts.push(
      `q ${num(logo.width)} 0 0 ${num(logo.height)} ${num(margin)} ${num(PAGE.height - foot)} cm /Im1 Do Q`,
    )
  } else
    drawText(page, theme.firm, foot - 17.1, {
      margin,
      context,
      style: { ...small, size: 14, bold: true, color: readableAccent(theme.accent) },
    })
  for (const [index, line] of lines.entries())
    drawText(page, line, foot - (lines.length - index) * 9.8, { margin, context, right: true })
  drawRule(page, foot + 4, { margin, context })
}

interface DrawOptions {
  right?: boolean
  style?: TextStyle
}

function drawText(
  page: Page,
  text: string,
  y: number,
  { margin, context, right = false, style = small }: DrawOptions & { margin: number; context: Context },
): void {
  if (text === '') return
  const width = (PAGE.width - 2 * margin) * 0.5
  const [line] = setLines(paragraph(text).content, style, {
    width: style === small ? width : width * 2,
    setting: context,
  })
  if (line === undefined) return
  drawLines(page, null, [{ line, x: right ? PAGE.width - margin - line.width : margin, y }])
}

function drawRule(page: Page, y: number, { margin, context }: { margin: number; context: Context }): void {
  const color = tint(readableAccent(context.theme.accent), 0.6)
  drawBox(page, { x: margin, y, width: PAGE.width - 2 * margin, height: 0.75, color })
}
