import { readHeading } from '../../headings/kind.ts'
import type { Block, Box } from '../../types.ts'
import { toBlocks } from './blocks.ts'
import type { Glyph } from './glyphs.ts'
import type { Tagged } from './structure.ts'

/** A turned line of text, and the upright rectangle around it, in points from the page's top left corner. */
interface Turned {
  block: Block
  around: Box
}

/**
 * Turned text as upright lines. A heading beside its section stands at the height of the section's first line; other
 * turned text follows below the page.
 */
export function placeTurned(
  glyphs: readonly Glyph[],
  upright: readonly Block[],
  page: { number: number; height: number; tags: ReadonlyMap<number, Tagged> },
): Block[] {
  const lines = [...Map.groupBy(glyphs, ({ angle }) => angle)].flatMap(([angle, alike]) =>
    toBlocks(
      alike.map((glyph) => turnedBack(glyph, angle)),
      page.number,
      page.tags,
    ).flatMap((block) => (block.box === null ? [] : [{ block, around: turnedBox(block.box, angle) }])),
  )
  const headings = lines
    .filter(({ block, around }) => around.height > around.width && readHeading(block.text)?.isSure === true)
    .toSorted((a, b) => a.around.y - b.around.y)
  let lowest = page.height
  return lines.map((line) => {
    const box = headings.includes(line) ? besideSection(line, headings, upright) : null
    const size = line.block.size ?? 10
    if (box === null) lowest += 2 * size
    return { ...line.block, box: box ?? { x: 0, y: lowest, width: line.around.height, height: size } }
  })
}

function turnedBack(glyph: Glyph, angle: number): Glyph {
  const [x, y] = turn(glyph.x, glyph.y, -angle)
  return { ...glyph, x, y, angle: 0 }
}

/** Turns a point around the page's corner, clockwise, by degrees. */
function turn(x: number, y: number, degrees: number): [x: number, y: number] {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  return [x * cos - y * sin, x * sin + y * cos]
}

function turnedBox({ x, y, width, height }: Box, angle: number): Box {
  const corners = [turn(x, y, angle), turn(x + width, y, angle), turn(x, y + height, angle)]
  corners.push(turn(x + width, y + height, angle))
  const [left, top] = [Math.min(...corners.map(([at]) => at)), Math.min(...corners.map(([, at]) => at))]
  const [right, bottom] = [Math.max(...corners.map(([at]) => at)), Math.max(...corners.map(([, at]) => at))]
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/**
 * The place of a heading beside its section: at the line below the widest gap between the heading above it and its own
 * beginning. Returns null if no text is beside it.
 */
function besideSection({ block, around }: Turned, headings: readonly Turned[], upright: readonly Block[]): Box | null {
  const isAbove = (other: Turned): boolean =>
    Math.abs(other.around.x - around.x) < around.width && other.around.y < around.y
  const above = headings.findLast(isAbove)?.around
  const from = above === undefined ? -Infinity : above.y + above.height
  const size = block.size ?? around.width
  const right = upright
    .flatMap(({ box }) => (box === null || box.x < around.x + around.width ? [] : [box]))
    .toSorted((a, b) => a.y - b.y)
  const beside = right.filter(({ y, height }) => y + height > from && y < around.y + around.height)
  let [first, widest] = [beside[0], 0]
  for (const box of beside) {
    const before = right[right.indexOf(box) - 1]
    const gap = before === undefined ? 0 : box.y - before.y - before.height
    if (gap > Math.max(widest, 0.9 * size) && (box === first || box.y < around.y + size)) [first, widest] = [box, gap]
  }
  if (first === undefined) return null
  return { x: around.x, y: first.y + 0.8 * (first.height - size), width: around.width, height: size }
}
