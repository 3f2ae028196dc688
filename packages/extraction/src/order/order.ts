import type { Block, Line } from '../types.ts'
import { type Area, arrange } from './arrange.ts'
import { numberRegions } from './regions.ts'
import { railLooks } from './rails.ts'
import { liftFacts } from './fact-column.ts'
import { markFurniture } from './furniture.ts'
import { toLine, toRows } from './lines.ts'
import { type PlacedBlock, toPieces } from './pieces.ts'
import { joinCells } from './join-cells.ts'
import { joinAddresses } from './join-addresses.ts'
import { markWrapped, type PlacedLine } from './wrap.ts'

/** Converts blocks with boxes to lines in reading order. `pages` are the sizes of the pages in points. */
export function orderBlocks(blocks: readonly Block[], pages: readonly { width: number; height: number }[]): Line[] {
  const placed = markFurniture(blocks.flatMap(toPlaced), pages)
  const pieces = pages.map((_, index) =>
    liftFacts(toPieces(placed.filter(({ page, origin }) => page === index + 1 && origin === 'body'))),
  )
  const looks = { usualSize: usualSizeOf(placed), rails: railLooks(pieces) }
  const areas = pieces.map((one) => arrange(one, looks))
  const body = numberRegions(areas).flatMap((region, index) => linesOf(region, index + 1))
  return [...edgeLines(placed, 'header', 0), ...body, ...edgeLines(placed, 'footer', body.at(-1)?.region ?? 0)]
}

function toPlaced(block: Block): PlacedBlock[] {
  const { box, size } = block
  return box === null || size === null ? [] : [{ ...block, box, size }]
}

/** Lines of a region, which is one column on one or more pages. */
function linesOf(parts: readonly Area[], region: number): Line[] {
  const groups = parts.flatMap((area) => area.groups)
  const placed = groups.flatMap((pieces) => joinCells(toRows(pieces)).map((row) => ({ row, line: toLine(row) })))
  return joinAddresses(markWrapped(withGaps(placed))).map((line) => ({ ...line, region }))
}

function withGaps(lines: readonly PlacedLine[]): PlacedLine[] {
  return lines.map(({ line, row }, index) => {
    const before = lines[index - 1]?.line
    const isBelow = before !== undefined && before.page === line.page && before.box !== null && line.box !== null
    const gap = isBelow && before.box && line.box ? line.box.y - before.box.y - before.box.height : null
    // The first line of a column is above the last line of the column before it; text next to a margin heading is at
    // its height.
    const gapAbove = gap === null || gap < -2 * (line.size ?? 10) ? null : Math.max(gap, -0.2 * (line.size ?? 10))
    return { row, line: { ...line, gapAbove } }
  })
}

function edgeLines(blocks: readonly PlacedBlock[], origin: 'header' | 'footer', region: number): Line[] {
  const edge = blocks.filter((block) => block.origin === origin)
  return [...new Set(edge.map(({ page }) => page))].flatMap((page) =>
    toRows(toPieces(edge.filter((block) => block.page === page))).map((row) => ({
      ...toLine(row),
      region: origin === 'header' ? region : region + 1,
    })),
  )
}

/** The font size of most letters in a file. */
function usualSizeOf(blocks: readonly PlacedBlock[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of blocks) letters.set(size, (letters.get(size) ?? 0) + text.length)
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}
