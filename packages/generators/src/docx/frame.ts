import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  type IRunOptions,
  ImageRun,
  LineRuleType,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Locale } from '@dossier/profiles'
import { splitDirections } from '../direction.ts'
import { frameLabels } from '../locale/frame.ts'
import { labelsFor } from '../locale/labels.ts'
import { imageSize } from '../image-size.ts'
import { decodeBase64 } from '../picture.ts'
import type { Theme } from '../theme.ts'
import { greys, readableAccent, tint } from './colours.ts'
import { TITLE_HOLE } from './holes.ts'
import { cleanText } from './xml.ts'

const none = { style: BorderStyle.NIL, size: 0, color: 'auto' } as const
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

/** The first page's header: logo or company name on the left, address on the right. Empty if the theme has none of them. */
export function firstHeader(theme: Theme, textWidth: number): Header {
  const isPlain = theme.logo === null && theme.firm === '' && theme.address.length === 0
  if (isPlain) return new Header({ children: [new Paragraph({ style: 'HeaderText' })] })
  return new Header({
    children: [
      sideBySide([brand(theme)], address(theme), textWidth),
      new Paragraph({ style: 'HeaderText', border: { top: ruleOf(theme) }, spacing: { after: 80 } }),
    ],
  })
}

/** The header of later pages: company name on the left, document title on the right. */
export function laterHeader(theme: Theme, textWidth: number): Header {
  const firm = new Paragraph({ style: 'HeaderText', children: runsOf(theme.firm) })
  const title = new Paragraph({
    style: 'HeaderText',
    alignment: AlignmentType.RIGHT,
    children: [new TextRun(TITLE_HOLE)],
  })
  return new Header({
    children: [
      sideBySide([firm], [title], textWidth),
      new Paragraph({ style: 'HeaderText', border: { top: ruleOf(theme) }, spacing: { after: 80 } }),
    ],
  })
}

/** The footer: "page x of y", counted by the program that displays the document. */
export function pageFooter(locale: Locale): Footer {
  const { page, of } = labelsFor(frameLabels, locale)
  return new Footer({
    children: [
      new Paragraph({
        style: 'HeaderText',
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: [`${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES] })],
      }),
    ],
  })
}

function sideBySide(left: Paragraph[], right: Paragraph[], textWidth: number): Table {
  const half = Math.round(textWidth * 0.5)
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [half, textWidth - half],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [new TableRow({ children: [headerCell(half, left), headerCell(textWidth - half, right)] })],
  })
}

function headerCell(width: number, children: Paragraph[]): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.BOTTOM,
    margins: { top: 0, bottom: 60, left: 0, right: 0 },
    children,
  })
}

function ruleOf(theme: Theme): { style: typeof BorderStyle.SINGLE; size: number; space: number; color: string } {
  return { style: BorderStyle.SINGLE, size: 6, space: 4, color: tint(readableAccent(theme.accent), 0.6) }
}

function brand(theme: Theme): Paragraph {
  const logo = theme.logo === null ? null : logoRun(theme.logo, theme.firm)
  const named = runsOf(theme.firm, { bold: true, size: 28, color: readableAccent(theme.accent) })
  return new Paragraph({
    style: 'HeaderText',
    spacing: { line: 240, lineRule: LineRuleType.AUTO },
    children: logo === null ? named : [logo],
  })
}

/** The logo, scaled down to at most 5.5 × 1.6 cm. Its IDs are constants, because docx would use a counter or random ones. */
function logoRun(logo: NonNullable<Theme['logo']>, firm: string): ImageRun | null {
  const data = decodeBase64(logo.base64)
  const size = imageSize(data)
  if (size === null) return null
  const scale = Math.min(208 / size.width, 60 / size.height, 1)
  return new ImageRun({
    type: logo.mediaType === 'image/png' ? 'png' : 'jpg',
    data,
    transformation: { width: Math.round(size.width * scale), height: Math.round(size.height * scale) },
    altText: { id: '1', name: 'Logo', description: cleanText(firm), title: '' },
  })
}

/** The runs of a line, with right-to-left ones marked. The line itself keeps its alignment. */
function runsOf(line: string, look: Pick<IRunOptions, 'bold' | 'size' | 'color'> = {}): TextRun[] {
  return splitDirections(cleanText(line), false).map(
    (part) => new TextRun({ ...look, text: part.text, ...(part.rtl ? { rightToLeft: true } : {}) }),
  )
}

function address(theme: Theme): Paragraph[] {
  const lines = theme.logo === null ? theme.address : [theme.firm, ...theme.address]
  const shown = lines.map((line) => cleanText(line)).filter((line) => line !== '')
  const paragraphs = shown.map(
    (line) =>
      new Paragraph({
        style: 'HeaderText',
        alignment: AlignmentType.RIGHT,
        children: runsOf(line, { color: greys.muted }),
      }),
  )
  return paragraphs.length === 0 ? [new Paragraph({ style: 'HeaderText' })] : paragraphs
}
