/** The parts of a TrueType font that measuring and embedding need. Distances are in thousandths of an em. */
export interface Font {
  name: string
  ascent: number
  descent: number
  capHeight: number
  box: readonly [number, number, number, number]
  /** The glyph of a code point; 0 if the font has none. */
  glyphOf(codePoint: number): number
  widthOf(glyph: number): number
  /** The outline of a glyph, as stored; empty for a blank one. */
  outlineOf(glyph: number): Uint8Array
  /** A table of the file; empty if it is missing. */
  table(tag: string): Uint8Array
  /** In font units, as stored. */
  metricsOf(glyph: number): { advance: number; bearing: number }
}

const opened = new WeakMap<Uint8Array, Font>()

/** Opens a TrueType font, and caches it for as long as its bytes are referenced. Throws a `RangeError` for other bytes. */
export function openFont(bytes: Uint8Array, name: string): Font {
  const known = opened.get(bytes)
  if (known !== undefined) return known
  const font = readFont(bytes, name)
  opened.set(bytes, font)
  return font
}

function readFont(bytes: Uint8Array, name: string): Font {
  const table = tablesOf(bytes)
  const view = (tag: string) => viewOf(table(tag))
  const [head, hhea, maxp] = [view('head'), view('hhea'), view('maxp')]
  const perThousand = 1000 / head.getUint16(18)
  const scaled = (value: number) => Math.round(value * perThousand)
  const [glyphs, longMetrics] = [maxp.getUint16(4), hhea.getUint16(34)]
  const [hmtx, loca, glyf] = [view('hmtx'), view('loca'), table('glyf')]
  const isLong = head.getInt16(50) === 1
  const offsetOf = (glyph: number) => (isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2)
  const metricsOf = (glyph: number) => {
    const advance = hmtx.getUint16(Math.min(glyph, longMetrics - 1) * 4)
    const at = glyph < longMetrics ? glyph * 4 + 2 : longMetrics * 4 + (glyph - longMetrics) * 2
    return { advance, bearing: hmtx.getInt16(at) }
  }
  const characters = charactersOf(view('cmap'))
  const widths = new Map<number, number>()
  return {
    name,
    ascent: scaled(hhea.getInt16(4)),
    descent: scaled(hhea.getInt16(6)),
    capHeight: capHeightOf(view('OS/2'), scaled),
    box: [scaled(head.getInt16(36)), scaled(head.getInt16(38)), scaled(head.getInt16(40)), scaled(head.getInt16(42))],
    glyphOf: (codePoint) => characters.get(codePoint) ?? 0,
    widthOf(glyph) {
      const known = widths.get(glyph)
      if (known !== undefined) return known
      const width = scaled(metricsOf(glyph).advance)
      widths.set(glyph, width)
      return width
    },
    outlineOf: (glyph) => (glyph < glyphs ? glyf.subarray(offsetOf(glyph), offsetOf(glyph + 1)) : new Uint8Array()),
    table,
    metricsOf,
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function tablesOf(bytes: Uint8Array): (tag: string) => Uint8Array {
  const view = viewOf(bytes)
  if (bytes.length < 12 || view.getUint32(0) !== 0x00010000)
    throw new RangeError('These bytes are not a TrueType font.')
  const found = new Map<string, Uint8Array>()
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4))
    const start = view.getUint32(at + 8)
    found.set(tag, bytes.subarray(start, start + view.getUint32(at + 12)))
  }
  return (tag) => found.get(tag) ?? new Uint8Array()
}

// OS/2 version 2 and later has the height of capitals at offset 88.
function capHeightOf(os2: DataView, scaled: (value: number) => number): number {
  return os2.byteLength >= 90 && os2.getUint16(0) >= 2 ? scaled(os2.getInt16(88)) : 700
}

/** Maps code points to glyphs, using the most complete Unicode subtable: format 12, otherwise format 4. */
function charactersOf(cmap: DataView): Map<number, number> {
  const tables = Array.from({ length: cmap.getUint16(2) }, (_, index) => cmap.getUint32(4 + index * 8 + 4))
  const full = tables.find((at) => cmap.getUint16(at) === 12)
  const basic = tables.find((at) => cmap.getUint16(at) === 4)
  const found = new Map<number, number>()
  if (full !== undefined) readGroups(cmap, full, found)
  else if (basic !== undefined) readSegments(cmap, basic, found)
  return found
}

function readGroups(cmap: DataView, at: number, found: Map<number, number>): void {
  for (let group = 0; group < cmap.getUint32(at + 12); group += 1) {
    const start = at + 16 + group * 12
    const [first, last, glyph] = [cmap.getUint32(start), cmap.getUint32(start + 4), cmap.getUint32(start + 8)]
    for (let code = first; code <= last; code += 1) found.set(code, glyph + code - first)
  }
}

function readSegments(cmap: DataView, at: number, found: Map<number, number>): void {
  const bytes = cmap.getUint16(at + 6)
  for (let segment = 0; segment < bytes; segment += 2) {
    const last = cmap.getUint16(at + 14 + segment)
    const first = cmap.getUint16(at + 16 + bytes + segment)
    const delta = cmap.getInt16(at + 16 + bytes * 2 + segment)
    const rangeAt = at + 16 + bytes * 3 + segment
    const range = cmap.getUint16(rangeAt)
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const read = range === 0 ? code : cmap.getUint16(rangeAt + range + (code - first) * 2)
      if (read !== 0) found.set(code, (read + delta) & 0xffff)
    }
  }
}
