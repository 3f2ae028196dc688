import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { FontLook } from './fonts.ts'
import type { FontGlyph, GlyphCollector } from './glyphs.ts'
import { toMatrix } from './matrix.ts'

/** Looks up what a page's operators refer to. */
export interface PageNeeds {
  fontOf(name: string): FontLook
  isLayerVisible(properties: unknown): boolean
}

/** A page's operators, as pdf.js lists them. */
export interface OperatorList {
  fnArray: readonly number[]
  argsArray: readonly unknown[]
}

type Step = (glyphs: GlyphCollector, args: readonly unknown[], needs: PageNeeds) => void

const textSteps: Readonly<Record<number, Step>> = {
  [OPS.beginText]: (glyphs) => glyphs.beginText(),
  [OPS.setCharSpacing]: (glyphs, [value]) => glyphs.set({ charSpacing: numberOf(value) }),
  [OPS.setWordSpacing]: (glyphs, [value]) => glyphs.set({ wordSpacing: numberOf(value) }),
  [OPS.setHScale]: (glyphs, [value]) => glyphs.set({ scale: numberOf(value) / 100 }),
  [OPS.setLeading]: (glyphs, [value]) => glyphs.set({ leading: -numberOf(value) }),
  [OPS.setTextRise]: (glyphs, [value]) => glyphs.set({ rise: numberOf(value) }),
  [OPS.setTextRenderingMode]: (glyphs, [value]) => glyphs.set({ mode: numberOf(value) % 4 }),
  [OPS.setFont]: (glyphs, [name, size], needs) => glyphs.setFont(needs.fontOf(String(name)), numberOf(size)),
  [OPS.moveText]: (glyphs, [x, y]) => glyphs.moveText(numberOf(x), numberOf(y)),
  [OPS.setLeadingMoveText]: (glyphs, [x, y]) => {
    glyphs.set({ leading: numberOf(y) })
    glyphs.moveText(numberOf(x), numberOf(y))
  },
  [OPS.setTextMatrix]: (glyphs, [value]) => {
    const matrix = toMatrix(value)
    if (matrix !== null) glyphs.setTextMatrix(matrix)
  },
  [OPS.nextLine]: (glyphs) => glyphs.nextLine(),
  [OPS.showText]: (glyphs, [value]) => {
    if (Array.isArray(value)) glyphs.show(value.filter(isShown))
  },
}

const stateSteps: Readonly<Record<number, Step>> = {
  [OPS.save]: (glyphs) => glyphs.save(),
  [OPS.restore]: (glyphs) => glyphs.restore(),
  [OPS.transform]: (glyphs, args) => {
    const matrix = toMatrix(args)
    if (matrix !== null) glyphs.transform(matrix)
  },
  [OPS.setGState]: (glyphs, [entries], needs) => {
    if (Array.isArray(entries)) for (const entry of entries) setState(glyphs, entry, needs)
  },
  [OPS.setFillRGBColor]: (glyphs, [value]) => glyphs.set({ color: String(value).replace('#', '').toLowerCase() }),
  [OPS.setFillColorN]: (glyphs) => glyphs.set({ color: null }),
  [OPS.shadingFill]: () => {},
  [OPS.paintFormXObjectBegin]: (glyphs, [value]) => {
    glyphs.save()
    const matrix = toMatrix(value)
    if (matrix !== null) glyphs.transform(matrix)
  },
  [OPS.paintFormXObjectEnd]: (glyphs) => glyphs.restore(),
  [OPS.beginGroup]: (glyphs) => glyphs.save(),
  [OPS.endGroup]: (glyphs) => glyphs.restore(),
  [OPS.beginAnnotation]: (glyphs, [, , transform, matrix]) => {
    const identity = toMatrix([1, 0, 0, 1, 0, 0])
    const [outer, inner] = [toMatrix(transform) ?? identity, toMatrix(matrix) ?? identity]
    if (outer !== null && inner !== null) glyphs.beginAnnotation(outer, inner)
  },
  [OPS.endAnnotation]: (glyphs) => glyphs.restore(),
  [OPS.constructPath]: (glyphs, [operator, , extent]) => {
    const box = filling.has(numberOf(operator)) ? extentOf(extent) : null
    if (box !== null) glyphs.fillPath(box)
  },
  [OPS.paintImageXObject]: (glyphs, [name]) => glyphs.showImage(String(name)),
}

const filling: ReadonlySet<number> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])

const contentSteps: Readonly<Record<number, Step>> = {
  [OPS.beginMarkedContent]: (glyphs) => glyphs.beginContent(null, false),
  [OPS.beginMarkedContentProps]: (glyphs, [tag, properties], needs) => {
    if (tag === 'OC') glyphs.beginContent(null, !needs.isLayerVisible(properties))
    else glyphs.beginContent(typeof properties === 'number' ? properties : null, false)
  },
  [OPS.endMarkedContent]: (glyphs) => glyphs.endContent(),
}

const steps: Readonly<Record<number, Step>> = { ...textSteps, ...stateSteps, ...contentSteps }

/** Passes every operator that affects text or pictures to the collector. */
export function paintText(list: OperatorList, glyphs: GlyphCollector, needs: PageNeeds): void {
  for (const [index, operator] of list.fnArray.entries()) {
    const args = list.argsArray[index]
    steps[operator]?.(glyphs, Array.isArray(args) ? args : [], needs)
  }
}

function setState(glyphs: GlyphCollector, entry: unknown, needs: PageNeeds): void {
  if (!Array.isArray(entry)) return
  const [key, value]: unknown[] = entry
  if (key === 'ca') glyphs.set({ alpha: numberOf(value) })
  if (key === 'Font' && Array.isArray(value)) glyphs.setFont(needs.fontOf(String(value[0])), numberOf(value[1]))
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

/** The left, low, right and high ends of a path; null if pdf.js does not know them. */
function extentOf(value: unknown): [number, number, number, number] | null {
  if (!(value instanceof Float32Array) || value.length !== 4) return null
  const [left = NaN, low = NaN, right = NaN, high = NaN] = value
  return [left, low, right, high].every(Number.isFinite) ? [left, low, right, high] : null
}

function isShown(value: unknown): value is FontGlyph | number {
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value === 'object' && value !== null && 'unicode' in value && typeof value.unicode === 'string'
}
