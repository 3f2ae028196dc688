import type { PdfImage } from './image.ts'
import type { Line, Mark } from './lines.ts'
import { num, rgb } from './objects.ts'
import { actualText, type Element } from './structure.ts'
import { shown } from './typeface.ts'

export const PAGE = { width: 595.28, height: 841.89 } as const

/** A page that is being filled. Positions are in points from its upper left corner. */
export interface Page {
  index: number
  /** What screen readers skip: rules, backgrounds, headers and footers. */
  artifacts: string[]
  content: string[]
  /** The element of each marked content, by its number. */
  marks: Element[]
  images: Set<string>
}

/** An empty page. */
export function emptyPage(index: number): Page {
  return { index, artifacts: [], content: [], marks: [], images: new Set() }
}

/** Draws lines that belong to an element of the structure; without an element, draws them as artifacts. */
export function drawLines(
  page: Page,
  element: Element | null,
  lines: readonly { line: Line; x: number; y: number }[],
): void {
  for (const { line, x, y } of lines) {
    for (const mark of line.marks) drawFill(page, mark, { x, y, line })
  }
  const placed = lines.flatMap(({ line, x, y }) =>
    line.marks.map((mark) => ({ mark, x: x + mark.x, y: y + line.base })),
  )
  const said = placed.filter(({ mark }) => element !== null && !mark.decoration)
  const seen = placed.filter(({ mark }) => element === null || mark.decoration)
  page.artifacts.push(...seen.map((one) => textOf(one)))
  if (element === null || said.length === 0) return
  const number = page.marks.push(element) - 1
  element.kids.push({ page: page.index, mark: number })
  const texts = said.map((one) =>
    one.mark.actual === null ? textOf(one) : `${actualText(one.mark.actual)}\n${textOf(one)}\nEMC`,
  )
  page.content.push(`/${element.type}<</MCID ${number}>>BDC`, ...texts, 'EMC')
}

/** Draws the document's photo as a figure of the structure. */
export function drawPhoto(
  page: Page,
  element: Element,
  { photo: { width, height }, x, y }: { photo: PdfImage; x: number; y: number },
): void {
  const number = page.marks.push(element) - 1
  element.kids.push({ page: page.index, mark: number })
  const [left, bottom] = [num(x), num(PAGE.height - y - height)]
  element.attributes = `/O/Layout/Placement/Block/BBox[${left} ${bottom} ${num(x + width)} ${num(PAGE.height - y)}]`
  page.images.add('Im2')
  const drawn = `q ${num(width)} 0 0 ${num(height)} ${left} ${bottom} cm /Im2 Do Q`
  page.content.push(`/Figure<</MCID ${number}>>BDC`, drawn, 'EMC')
}

function drawFill(page: Page, { fill, x, width, size }: Mark, at: { x: number; y: number; line: Line }): void {
  if (fill === null) return
  const top = at.y + at.line.base - size * 0.82
  drawBox(page, { x: at.x + x, y: top, width, height: size * 1.08, color: fill })
}

function textOf({ mark, x, y }: { mark: Mark; x: number; y: number }): string {
  const { face, size, color, text } = mark
  return `BT /${face.key} ${num(size)} Tf ${rgb(color)} rg 1 0 0 1 ${num(x)} ${num(PAGE.height - y)} Tm ${shown(text, face)} Tj ET`
}

/** Fills a rectangle as an artifact. */
export function drawBox(
  page: Page,
  { x, y, width, height, color }: { x: number; y: number; width: number; height: number; color: string },
): void {
  page.artifacts.push(`${rgb(color)} rg ${num(x)} ${num(PAGE.height - y - height)} ${num(width)} ${num(height)} re f`)
}

/** The content stream of a page: first the artifacts, then the text. */
export function pageContent({ artifacts, content }: Page): string {
  return `/Artifact BMC\n${artifacts.join('\n')}\nEMC\n${content.join('\n')}`
}
