import type { Paragraph } from '../docx/model.ts'
import { readableAccent, tint } from '../docx/colours.ts'
import type { Theme } from '../theme.ts'
import { type Line, setLines, type Setting } from './lines.ts'
import type { PdfImage } from './image.ts'
import { drawBox, drawLines, drawPhoto, type Page } from './page.ts'
import { addElement, type Element, listIn } from './structure.ts'
import { textStyle } from './styles.ts'

/** The fonts, language and theme for setting text. */
export interface Context extends Setting {
  theme: Theme
  /** The document's photo, or null. */
  photo: PdfImage | null
}

/** A line and its position in a stack. */
interface PlacedLine {
  line: Line
  x: number
  top: number
  bottom: number
  element: Element
  /** A rule at this height of the stack: below a heading, or above a signature. */
  rule: { y: number; color: string } | null
  /** A photo in place of text. */
  photo?: PdfImage
}

/** Paragraphs one below another, set in a width. */
export interface Stack {
  lines: PlacedLine[]
  height: number
  width: number
}

const bulletIndent = { mark: 2.85, text: 12.75 } as const

/** Sets paragraphs one below another. Adds their elements to `parent`; adjacent list items form one list. */
export function stackOf(
  paragraphs: readonly Paragraph[],
  parent: Element,
  { width, context }: { width: number; context: Context },
): Stack {
  const stack: Stack = { lines: [], height: 0, width }
  let after = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    const style = textStyle(paragraph.style, context.theme)
    const before = paragraph.spaceBefore ?? style.before
    if (index > 0) stack.height += Math.max(after, before)
    else if (paragraph.spaceBefore !== undefined && paragraph.ruleAbove === true) stack.height += before
    after = style.after
    addParagraph(stack, paragraph, { parent, context })
  }
  return stack
}

function addParagraph(
  stack: Stack,
  paragraph: Paragraph,
  { parent, context }: { parent: Element; context: Context },
): void {
  if (paragraph.photo !== undefined) return addPhoto(stack, paragraph.photo, { parent, photo: context.photo })
  const style = textStyle(paragraph.style, context.theme)
  const isBullet = paragraph.style === 'ListBullet' || paragraph.style === 'CellBullet'
  const indent = isBullet ? bulletIndent.text : 0
  const lines = setLines(paragraph.content, style, { width: stack.width - indent, setting: context })
  const item = isBullet ? addElement(listIn(parent), 'LI') : parent
  if (isBullet) addBullet(stack, { label: addElement(item, 'Lbl'), style, context })
  const element = addElement(item, isBullet ? 'LBody' : style.role)
  for (const [index, line] of lines.entries()) {
    const free = stack.width - indent - line.width
    const shift = paragraph.align === 'right' ? free : paragraph.align === 'center' ? free / 2 : 0
    const [top, bottom] = [stack.height, stack.height + line.height]
    const rule = index === 0 && paragraph.ruleAbove === true ? { y: top - 4, color: '808080' } : null
    stack.lines.push({ line, x: indent + shift, top, bottom, element, rule })
    stack.height = bottom
  }
  const last = stack.lines.at(-1)
  if (!style.rule || last === undefined) return
  last.rule = { y: stack.height + 3, color: tint(context.theme.accent.slice(1), 0.45) }
  stack.height += 3.5
}

/** Adds the photo, aligned to the right. */
function addPhoto(
  stack: Stack,
  { alt }: { alt: string },
  { parent, photo }: { parent: Element; photo: PdfImage | null },
): void {
  if (photo === null) return
  const element = addElement(parent, 'Figure')
  element.alt = alt
  const { width, height } = photo
  const [top, bottom] = [stack.height, stack.height + height]
  const line = { marks: [], width, height, base: height }
  stack.lines.push({ line, x: stack.width - width, top, bottom, element, rule: null, photo })
  stack.height = bottom
}

function addBullet(
  stack: Stack,
  { label, style, context }: { label: Element; style: ReturnType<typeof textStyle>; context: Context },
): void {
  const color = readableAccent(context.theme.accent)
  const [line] = setLines({ text: '•', color }, style, { width: 20, setting: context })
  if (line === undefined) return
  stack.lines.push({
    line,
    x: bulletIndent.mark,
    top: stack.height,
    bottom: stack.height + line.height,
    element: label,
    rule: null,
  })
}

/**
 * Draws a stack. With `silent`, screen readers skip it: a repeated head, which Chromium tags again on each page
 * (findings/chromium-says-a-repeated-table-head-on-each-page.sh).
 */
export function drawStack(
  page: Page,
  stack: Stack,
  { x, y, silent = false }: { x: number; y: number; silent?: boolean },
): void {
  let group: PlacedLine[] = []
  const flush = () => {
    const [first] = group
    if (first === undefined) return
    const placed = group.map((one) => ({ line: one.line, x: x + one.x, y: y + one.top }))
    drawLines(page, silent ? null : first.element, placed)
    group = []
  }
  for (const one of stack.lines) {
    if (group[0] !== undefined && group[0].element !== one.element) flush()
    if (one.photo !== undefined) {
      drawPhoto(page, one.element, { photo: one.photo, x: x + one.x, y: y + one.top })
      continue
    }
    group.push(one)
    if (one.rule !== null)
      drawBox(page, { x, y: y + one.rule.y, width: stack.width, height: 0.5, color: one.rule.color })
  }
  flush()
}

/**
 * Splits a stack where the room ends; null if no line fits, or all do. Leaves no single line on the second page if more
 * than two fit.
 */
export function splitStack(stack: Stack, room: number): [Stack, Stack] | null {
  const fits = stack.lines.filter(({ bottom }) => bottom <= room).length
  const cut = stack.lines.length - fits === 1 && fits > 2 ? fits - 1 : fits
  if (cut === 0 || cut === stack.lines.length) return null
  const [head, tail] = [stack.lines.slice(0, cut), stack.lines.slice(cut)]
  const from = tail[0]?.top ?? 0
  const moved = tail.map((one) => ({
    ...one,
    top: one.top - from,
    bottom: one.bottom - from,
    rule: one.rule && { ...one.rule, y: one.rule.y - from },
  }))
  return [
    { ...stack, lines: head, height: head.at(-1)?.bottom ?? 0 },
    { ...stack, lines: moved, height: stack.height - from },
  ]
}
