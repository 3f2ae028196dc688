import type { Font } from './font.ts'

const copied = ['cvt ', 'fpgm', 'prep']
// Flags of a component of a composite glyph: the sizes of what follows, and whether more components follow.
const flags = { words: 1, scale: 8, more: 32, twoScales: 64, matrix: 128 }

/** Builds a font file with the given glyphs in order after glyph 0, followed by the components of composite glyphs. */
export function subsetOf(font: Font, glyphs: readonly number[]): Uint8Array {
  const order = [0, ...glyphs]
  const places = new Map<number, number>()
  const outlines: Uint8Array[] = []
  for (let index = 0; index < order.length; index += 1) {
    outlines.push(renumbered(font.outlineOf(order[index] ?? 0), (part) => placeOf(part, { places, order })))
  }
  const tables: [string, Uint8Array][] = [
    ['glyf', joined(outlines)],
    [
      'head',
      patched(font.table('head'), [
        [8, 0, 4],
        [50, 1, 2],
      ]),
    ],
    ['hhea', patched(font.table('hhea'), [[34, order.length, 2]])],
    ['hmtx', metrics(font, order)],
    ['loca', offsets(outlines)],
    ['maxp', patched(font.table('maxp'), [[4, order.length, 2]])],
    ...copied.map((tag): [string, Uint8Array] => [tag, font.table(tag)]),
  ]
  return fontFile(tables.filter(([, bytes]) => bytes.length > 0).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

interface Order {
  /** The new positions of components. */
  places: Map<number, number>
  order: number[]
}

function placeOf(part: number, { places, order }: Order): number {
  const known = places.get(part)
  if (known !== undefined) return known
  order.push(part)
  places.set(part, order.length - 1)
  return order.length - 1
}

/** An outline padded to four bytes, with its components renumbered if it is composite. */
function renumbered(outline: Uint8Array, placed: (part: number) => number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(outline.length / 4) * 4)
  bytes.set(outline)
  const view = new DataView(bytes.buffer)
  if (outline.length === 0 || view.getInt16(0) >= 0) return bytes
  for (let at = 10; ;) {
    const flag = view.getUint16(at)
    view.setUint16(at + 2, placed(view.getUint16(at + 2)))
    at += 4 + ((flag & flags.words) === 0 ? 2 : 4)
    at += (flag & flags.scale) !== 0 ? 2 : (flag & flags.twoScales) !== 0 ? 4 : (flag & flags.matrix) !== 0 ? 8 : 0
    if ((flag & flags.more) === 0) return bytes
  }
}

function metrics(font: Font, order: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(order.length * 4))
  for (const [index, glyph] of order.entries()) {
    const { advance, bearing } = font.metricsOf(glyph)
    view.setUint16(index * 4, advance)
    view.setInt16(index * 4 + 2, bearing)
  }
  return new Uint8Array(view.buffer)
}

function offsets(outlines: readonly Uint8Array[]): Uint8Array {
  const view = new DataView(new ArrayBuffer((outlines.length + 1) * 4))
  let at = 0
  for (const [index, outline] of outlines.entries()) {
    at += outline.length
    view.setUint32((index + 1) * 4, at)
  }
  return new Uint8Array(view.buffer)
}

/** A copy of a table with numbers replaced. Each change is an offset, a value and a size in bytes. */
function patched(table: Uint8Array, changes: readonly (readonly [number, number, 2 | 4])[]): Uint8Array {
  const bytes = new Uint8Array(table)
  const view = new DataView(bytes.buffer)
  for (const [at, value, size] of changes) {
    if (size === 2) view.setUint16(at, value)
    else view.setUint32(at, value)
  }
  return bytes
}

/** Concatenates byte arrays. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

function fontFile(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const power = Math.floor(Math.log2(tables.length))
  const header = new DataView(new ArrayBuffer(12 + tables.length * 16))
  header.setUint32(0, 0x00010000)
  for (const [index, value] of [tables.length, 16 * 2 ** power, power, 16 * (tables.length - 2 ** power)].entries()) {
    header.setUint16(4 + index * 2, value)
  }
  const padded = tables.map(([, bytes]) => joined([bytes, new Uint8Array((4 - (bytes.length % 4)) % 4)]))
  let at = header.byteLength
  for (const [index, [tag, bytes]] of tables.entries()) {
    const entry = 12 + index * 16
    for (let letter = 0; letter < 4; letter += 1) header.setUint8(entry + letter, tag.charCodeAt(letter))
    header.setUint32(entry + 4, checksum(padded[index] ?? bytes))
    header.setUint32(entry + 8, at)
    header.setUint32(entry + 12, bytes.length)
    at += padded[index]?.length ?? 0
  }
  return joined([new Uint8Array(header.buffer), ...padded])
}

function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let sum = 0
  for (let at = 0; at + 4 <= bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
