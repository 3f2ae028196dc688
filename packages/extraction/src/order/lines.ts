import { lookOf } from '../look.ts'
import { inReadingOrder } from '../text/reading-order.ts'
import type { Block, Box, Line, Run, Segment } from '../types.ts'
import type { Piece, PlacedBlock } from './pieces.ts'

const spaceGap = 0.16

/** Groups pieces at one height into rows, from top to bottom; each row goes from left to right. */
export function toRows(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = []
  for (const piece of pieces.toSorted((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1)
    const [first] = row ?? []
    if (row !== undefined && first !== undefined && isLevel(first, piece) && !row.some((one) => overlaps(one, piece))) {
      row.push(piece)
    } else rows.push([piece])
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left))
}

function isLevel(one: Piece, other: Piece): boolean {
  return Math.abs(one.baseline - other.baseline) <= 0.3 * Math.max(one.size, other.size)
}

function overlaps(one: Piece, other: Piece): boolean {
  return Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1
}

/** Converts a row of pieces to a line. The caller sets `region`, `gapAbove` and `continues`. */
export function toLine(row: readonly Piece[]): Line {
  const segments = row.map((piece) => segmentOf(piece.blocks))
  const marked = row.find(({ mark }) => mark !== null)
  const bulleted = row[0]?.bulleted === true
  const page = row[0]?.blocks[0]?.page ?? 1
  return {
    ...lookOf(segments.flatMap(({ runs }) => runs)),
    text: segments.map(({ text }) => text).join('\t'),
    segments,
    page,
    box: boxAround(segments),
    mark: marked?.mark ?? (bulleted ? { kind: 'item', depth: 0 } : null),
    origin: row[0]?.blocks[0]?.origin ?? 'body',
    region: 0,
    gapAbove: null,
    continues: false,
  }
}

function segmentOf(blocks: readonly PlacedBlock[]): Segment {
  const parts: { text: string; block: PlacedBlock }[] = []
  let before: PlacedBlock | undefined
  for (const block of blocks) {
    const gap = before === undefined ? 0 : block.box.x - before.box.x - before.box.width
    if (before !== undefined && gap > leastSpace(before, block)) parts.push({ text: ' ', block })
    parts.push(...unitsOf(block.text).map((text) => ({ text, block })))
    before = block
  }
  const runs: Run[] = []
  for (const { text, block } of inReadingOrder(parts, (part) => part.text)) addRun(runs, text, block)
  const look = lookOf(runs)
  return {
    text: runs
      .map(({ text }) => text)
      .join('')
      .trim(),
    box: boxAround(blocks),
    ...look,
    color: blocks[0]?.color ?? null,
    link: blocks.find(({ link }) => link !== null)?.link ?? null,
    runs,
  }
}

/** The least gap that is a space, in points: smaller where a capital follows a small letter in another weight. */
function leastSpace(before: PlacedBlock, block: PlacedBlock): number {
  const isNewWord = before.bold !== block.bold && /\p{Ll}$/u.test(before.text) && /^\p{Lu}/u.test(block.text)
  return (isNewWord ? spaceGap / 4 : spaceGap) * Math.min(before.size, block.size)
}

/** The order of numbers depends on the words beside them; a block with words is in reading order itself. */
function unitsOf(text: string): string[] {
  return /\p{L}/u.test(text) ? [text] : [...text]
}

function addRun(runs: Run[], text: string, { size, bold, italic, color }: Block): void {
  const last = runs.at(-1)
  if (
    last !== undefined &&
    last.bold === bold &&
    last.italic === italic &&
    last.size === size &&
    last.color === color
  ) {
    last.text += text
  } else runs.push({ text, size, bold, italic, color })
}

function boxAround(parts: readonly { box: Box | null }[]): Box | null {
  const boxes = parts.flatMap(({ box }) => box ?? [])
  if (boxes.length === 0) return null
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  }
}
