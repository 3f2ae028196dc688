import type { Box } from '../../types.ts'
import type { FontLook } from './fonts.ts'
import { multiply, type Matrix, type QuarterTurns, quarterTurns } from './matrix.ts'

/**
 * A letter as the page paints it: its text and origin, in points from the page's top left corner. It does not have the
 * replacement text of tags, which pdf.js does not report (findings/pdfjs-does-not-heed-the-text-that-tags-give.sh).
 */
export interface Glyph {
  text: string
  x: number
  /** The position of the baseline. */
  y: number
  width: number
  size: number
  /** The angle of the line in degrees; 0 for ordinary lines. */
  angle: number
  look: FontLook
  color: string | null
  /** The key of the surrounding marked content; null outside. */
  content: number | null
  /** True for invisible letters: render mode 3, no opacity, or a hidden layer. */
  hidden: boolean
  /** True for what an annotation paints, such as the tick of a form. */
  isField: boolean
}

/** A picture on a page: its name, and its box in points from the page's top left corner. */
export interface PlacedImage extends Box {
  name: string
  /** The quarter turns, clockwise, by which the page shows it turned. */
  turns: QuarterTurns
}

/** One code of a font, as pdf.js describes it. */
export interface FontGlyph {
  unicode: string
  width: number
  isSpace: boolean
  vmetric?: readonly number[] | null
}

interface GraphicsState {
  ctm: Matrix
  look: FontLook | null
  size: number
  direction: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  mode: number
  color: string | null
  alpha: number
  isField: boolean
}

const start: Omit<GraphicsState, 'ctm'> = {
  look: null,
  size: 0,
  direction: 1,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  color: '000000',
  alpha: 1,
  isField: false,
}

/** More small shapes than this are a drawing. */
const mostShapes = 2000

/** Follows the graphics state of a page through its operators, and collects the letters and pictures that they paint. */
export class GlyphCollector {
  readonly glyphs: Glyph[] = []
  readonly images: PlacedImage[] = []
  /** Small filled shapes, such as drawn bullets. */
  readonly shapes: Box[] = []
  private readonly base: Matrix
  private readonly limit: number
  private state: GraphicsState
  private stack: GraphicsState[] = []
  private contents: { key: number | null; hidden: boolean }[] = []
  private textMatrix: Matrix = [1, 0, 0, 1, 0, 0]
  private line: [number, number] = [0, 0]
  private pen: [number, number] = [0, 0]

  /** `base` maps the page's own space to points from its top left corner. Collects at most `limit` letters. */
  constructor(base: Matrix, limit: number) {
    this.base = base
    this.limit = limit
    this.state = { ...start, ctm: base }
  }

  save(): void {
    if (this.stack.length < 10_000) this.stack.push({ ...this.state })
  }

  restore(): void {
    this.state = this.stack.pop() ?? this.state
  }

  transform(matrix: Matrix): void {
    this.state.ctm = multiply(this.state.ctm, matrix)
  }

  /** Begins an annotation, which does not inherit the page's graphics state. */
  beginAnnotation(transform: Matrix, matrix: Matrix): void {
    this.save()
    this.state = { ...start, ctm: multiply(multiply(this.base, transform), matrix), isField: true }
  }

  set(change: Partial<Omit<GraphicsState, 'ctm'>>): void {
    Object.assign(this.state, change)
  }

  setFont(look: FontLook | null, size: number): void {
    this.set({ look, size: Math.abs(size), direction: size < 0 ? -1 : 1 })
  }

  beginText(): void {
    this.setTextMatrix([1, 0, 0, 1, 0, 0])
  }

  setTextMatrix(matrix: Matrix): void {
    this.textMatrix = matrix
    this.line = [0, 0]
    this.pen = [0, 0]
  }

  moveText(x: number, y: number): void {
    this.line = [this.line[0] + x, this.line[1] + y]
    this.pen = [...this.line]
  }

  nextLine(): void {
    this.moveText(0, this.state.leading)
  }

  beginContent(key: number | null, hidden: boolean): void {
    const around = this.contents.at(-1)
    this.contents.push({ key: key ?? around?.key ?? null, hidden: hidden || around?.hidden === true })
  }

  endContent(): void {
    this.contents.pop()
  }

  /** Paints letters. A number moves the pen back by thousandths of the font size. */
  show(glyphs: readonly (FontGlyph | number)[]): void {
    const { look, size, scale, direction } = this.state
    if (look === null || size === 0) return
    const along = scale * direction
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        this.advance((look.vertical ? glyph : -glyph) * (size / 1000) * (look.vertical ? 1 : along))
        continue
      }
      const spacing = this.state.charSpacing + (glyph.isSpace ? this.state.wordSpacing : 0)
      const width = glyph.width * size * look.unit * along
      if (glyph.unicode !== '' && this.glyphs.length < this.limit) this.paint(glyph.unicode, width, look)
      if (look.vertical) this.advance((glyph.vmetric?.[0] ?? -1000) * size * look.unit - spacing)
      else this.advance(width + spacing * scale)
    }
  }

  /** Paints a picture into the unit square. Ignores one that is askew, mirrored or hidden. */
  showImage(name: string): void {
    const [a, b, c, d, e, f] = this.state.ctm
    const turns = quarterTurns(this.state.ctm)
    if (turns === null || this.state.alpha === 0 || this.contents.at(-1)?.hidden === true) return
    const size = { width: Math.abs(a + c), height: Math.abs(b + d) }
    this.images.push({ name, turns, x: Math.min(e, e + a + c), y: Math.min(f, f + b + d), ...size })
  }

  /** Fills a path within a box of the current space: its left, low, right and high ends. Keeps only small shapes. */
  fillPath([left, low, right, high]: readonly [number, number, number, number]): void {
    const [a, b, c, d, e, f] = this.state.ctm
    const [x0, y0, x1, y1] = [
      a * left + c * low + e,
      b * left + d * low + f,
      a * right + c * high + e,
      b * right + d * high + f,
    ]
    const box = { x: Math.min(x0, x1), y: Math.min(y0, y1), width: Math.abs(x1 - x0), height: Math.abs(y1 - y0) }
    const [short, long] = [Math.min(box.width, box.height), Math.max(box.width, box.height)]
    const isShown = this.state.alpha > 0 && this.contents.at(-1)?.hidden !== true
    if (isShown && short > 0.7 && long < 9 && long < 1.7 * short && this.shapes.length < mostShapes)
      this.shapes.push(box)
  }

  private advance(by: number): void {
    if (this.state.look?.vertical === true) this.pen[1] += by
    else this.pen[0] += by
  }

  private paint(text: string, width: number, look: FontLook): void {
    const { ctm, mode, alpha, color, rise, size, isField } = this.state
    const [a, b, c, d, e, f] = multiply(ctm, this.textMatrix)
    const [x, y] = [this.pen[0], this.pen[1] + rise]
    const content = this.contents.at(-1)
    const lookNow = mode === 2 && !look.bold ? look.stroked : look
    this.glyphs.push({
      text,
      x: a * x + c * y + e,
      y: b * x + d * y + f,
      width: width * Math.hypot(a, b),
      size: size * Math.hypot(c, d),
      angle: Math.round((Math.atan2(b, a) * 180) / Math.PI),
      look: lookNow,
      color,
      content: content?.key ?? null,
      hidden: mode === 3 || alpha === 0 || content?.hidden === true,
      isField,
    })
  }
}
