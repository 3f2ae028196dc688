import { isBullet, leadingBullet } from '../bullets.ts'
import type { Block, Box, Mark } from '../types.ts'

/** Blocks on one baseline without a wide gap between them, and their common properties. */
export interface Piece {
  blocks: PlacedBlock[]
  parts: Part[]
  left: number
  right: number
  top: number
  bottom: number
  baseline: number
  size: number
  /** Position in the painting order of the page. */
  painted: number
  mark: Mark | null
  paragraph: number | null
  /** Whether a bullet preceded it. */
  bulleted: boolean
}

/** A block with a box and a size. */
export interface PlacedBlock extends Block {
  box: Box
  size: number
}

interface Part {
  block: PlacedBlock
  /** Position in the painting order of the page. */
  painted: number
}

const ascent = 0.8
/**
 * Gaps relative to the letter size. Blocks that are further apart than `far` are separate pieces. With a smaller gap
 * they are separate if many rows have a gap at that place, or if the file says that they are different paragraphs.
 */
const far = 0.95
const notable = 0.4
const slight = 0.25

/** Joins the blocks of one page into pieces, in painting order. */
export function toPieces(blocks: readonly PlacedBlock[]): Piece[] {
  const sorted = blocks
    .map((block, painted) => ({ block, painted }))
    .toSorted((a, b) => baselineOf(a.block) - baselineOf(b.block))
  const rows: Part[][] = []
  for (const one of sorted) {
    const row = rows.slice(-4).find((other) => other[0] !== undefined && isLevel(other[0].block, one.block))
    if (row === undefined) rows.push([one])
    else row.push(one)
  }
  const wide = rows.flatMap((row) =>
    splitRow(
      row.toSorted((a, b) => a.block.box.x - b.block.box.x),
      isFar,
    ),
  )
  const edges = commonEdges(wide)
  const pieces = wide.flatMap((piece) =>
    splitRow(piece.parts, (gap, parts) => isFar(gap, parts) || isEdge(gap, parts, edges)),
  )
  return joinBullets(pieces.toSorted((a, b) => a.painted - b.painted))
}

/** The text of a piece. */
export function textOf({ blocks }: Pick<Piece, 'blocks'>): string {
  return blocks
    .map(({ text }) => text)
    .join(' ')
    .trim()
}

function baselineOf({ box }: PlacedBlock): number {
  return box.y + ascent * box.height
}

function isLevel(one: PlacedBlock, other: PlacedBlock): boolean {
  return Math.abs(baselineOf(one) - baselineOf(other)) <= 0.25 * Math.min(one.size, other.size)
}

type IsBreak = (gap: number, parts: { last: Piece; block: PlacedBlock }) => boolean

function splitRow(row: readonly Part[], isBreak: IsBreak): Piece[] {
  const pieces: Piece[] = []
  for (const { block, painted } of row) {
    const last = pieces.at(-1)
    if (last === undefined || isBreak(block.box.x - last.right, { last, block })) {
      pieces.push(pieceOf(block, painted))
      continue
    }
    last.blocks.push(block)
    last.parts.push({ block, painted })
    last.right = Math.max(last.right, block.box.x + block.box.width)
    last.top = Math.min(last.top, block.box.y)
    last.bottom = Math.max(last.bottom, block.box.y + block.box.height)
    last.size = Math.max(last.size, block.size)
    last.painted = Math.min(last.painted, painted)
    last.mark ??= block.mark
    last.paragraph ??= block.paragraph
  }
  return pieces
}

function isFar(gap: number, { last, block }: { last: Piece; block: PlacedBlock }): boolean {
  const size = Math.max(last.size, block.size)
  if (gap > far * size) return true
  if (gap > notable * size && last.blocks.at(-1)?.bold !== block.bold && !isBullet(last.blocks.at(-1)?.text ?? ''))
    return true
  const before = last.blocks.at(-1)?.paragraph ?? null
  return gap > slight * size && before !== null && block.paragraph !== null && before !== block.paragraph
}

function isEdge(
  gap: number,
  { last, block }: { last: Piece; block: PlacedBlock },
  edges: ReadonlySet<number>,
): boolean {
  return gap > notable * Math.max(last.size, block.size) && edges.has(Math.round(block.box.x))
}

/** The left edges of columns: places where several rows have their first gap, or a row has one and others begin. */
function commonEdges(pieces: readonly Piece[]): Set<number> {
  const gaps = new Map<number, number>()
  for (const { parts } of pieces) {
    const found = parts.find(({ block }, index) => {
      const before = parts[index - 1]?.block
      return before !== undefined && block.box.x - before.box.x - before.box.width > notable * block.size
    })
    if (found !== undefined) for (const x of around(found.block.box.x)) gaps.set(x, (gaps.get(x) ?? 0) + 1)
  }
  const starts = new Set(pieces.flatMap(({ left }) => around(left)))
  return new Set([...gaps].flatMap(([x, count]) => (count >= 3 || (count === 2 && starts.has(x)) ? x : [])))
}

function around(x: number): number[] {
  return [...new Set([Math.round(x - 0.6), Math.round(x), Math.round(x + 0.6)])]
}

function pieceOf(block: PlacedBlock, painted: number): Piece {
  const { x, y, width, height } = block.box
  const place = { left: x, right: x + width, top: y, bottom: y + height, baseline: baselineOf(block), size: block.size }
  return {
    ...place,
    blocks: [block],
    parts: [{ block, painted }],
    painted,
    mark: block.mark,
    paragraph: block.paragraph,
    bulleted: false,
  }
}

/** Removes each separate bullet and marks the piece after it as an item. */
function joinBullets(pieces: readonly Piece[]): Piece[] {
  const gone = new Set<Piece>()
  for (const piece of pieces) {
    if (piece.blocks.length === 1 && isBullet(piece.blocks[0]?.text ?? '')) {
      const isSeparator = hasTextBefore(piece, pieces)
      const next = nearestBehind(piece, pieces)
      const bullet = next === undefined ? null : leadingBullet(`${piece.blocks[0]?.text} ${textOf(next)}`)
      if (next === undefined || bullet === null || (isSeparator && /^[-–—]/u.test(bullet))) continue
      gone.add(piece)
      next.bulleted ||= !isSeparator
      next.painted = Math.min(next.painted, piece.painted)
    } else stripBullet(piece)
  }
  return pieces.filter((piece) => !gone.has(piece) && piece.blocks.length > 0)
}

/** Whether text precedes a sign on its line. Such a sign separates two texts and does not begin an item. */
function hasTextBefore(bullet: Piece, pieces: readonly Piece[]): boolean {
  return pieces.some(
    (other) =>
      other !== bullet &&
      other.right <= bullet.left + 1 &&
      bullet.left - other.right < 3 * Math.max(bullet.size, 8) &&
      Math.abs(other.baseline - bullet.baseline) < 0.3 * Math.max(other.size, bullet.size),
  )
}

function nearestBehind(bullet: Piece, pieces: readonly Piece[]): Piece | undefined {
  const reach = 4 * Math.max(bullet.size, 8)
  return pieces
    .filter(
      (other) =>
        other !== bullet &&
        other.left >= bullet.right - 1 &&
        other.left - bullet.right < reach &&
        Math.abs(other.baseline - bullet.baseline) < 0.6 * Math.max(other.size, bullet.size),
    )
    .toSorted((a, b) => a.left - b.left)[0]
}

function stripBullet(piece: Piece): void {
  const [first] = piece.blocks
  if (first === undefined) return
  // A dash may be in a block of its own, followed by an ordinary space.
  const [, second] = piece.blocks
  const begin = second !== undefined && isBullet(first.text) ? `${first.text} ${second.text}` : first.text
  const bullet = leadingBullet(begin)
  if (bullet === null) return
  const rest = first.text.slice(bullet.length)
  piece.bulleted = true
  const shift = (first.box.width * (first.text.length - rest.length)) / Math.max(first.text.length, 1)
  const box = { ...first.box, x: first.box.x + shift, width: first.box.width - shift }
  const kept = rest.trim() === '' ? [] : [{ ...first, text: rest, box }]
  piece.blocks = [...kept, ...piece.blocks.slice(1)]
  piece.left = piece.blocks[0]?.box.x ?? piece.left
}
