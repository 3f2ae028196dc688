import type { Block, Box, Mark } from '../types.ts'

/** Blocks that stand one beside the other on one baseline without a wide gap, and what holds for all of them. */
export interface Piece {
  blocks: PlacedBlock[]
  left: number
  right: number
  top: number
  bottom: number
  baseline: number
  size: number
  /** Where it stands in the order in which the page was painted. */
  painted: number
  mark: Mark | null
  paragraph: number | null
  /** A bullet stood before it. */
  bulleted: boolean
}

/** A block of a format that has boxes. */
export interface PlacedBlock extends Block {
  box: Box
  size: number
}

const ascent = 0.8
/** Of the letters' size: blocks further apart stand in different pieces. */
const breakGap = 0.95

/** Joins the blocks of one page to pieces, in the order of their painting. */
export function toPieces(blocks: readonly PlacedBlock[]): Piece[] {
  const sorted = blocks
    .map((block, painted) => ({ block, painted }))
    .toSorted((a, b) => baselineOf(a.block) - baselineOf(b.block))
  const rows: { block: PlacedBlock; painted: number }[][] = []
  for (const one of sorted) {
    const row = rows.slice(-4).find((other) => other[0] !== undefined && isLevel(other[0].block, one.block))
    if (row === undefined) rows.push([one])
    else row.push(one)
  }
  const pieces = rows.flatMap((row) => splitRow(row.toSorted((a, b) => a.block.box.x - b.block.box.x)))
  return joinBullets(pieces.toSorted((a, b) => a.painted - b.painted))
}

function baselineOf({ box }: PlacedBlock): number {
  return box.y + ascent * box.height
}

function isLevel(one: PlacedBlock, other: PlacedBlock): boolean {
  return Math.abs(baselineOf(one) - baselineOf(other)) <= 0.25 * Math.min(one.size, other.size)
}

function splitRow(row: readonly { block: PlacedBlock; painted: number }[]): Piece[] {
  const pieces: Piece[] = []
  for (const { block, painted } of row) {
    const last = pieces.at(-1)
    const gap = last === undefined ? Infinity : block.box.x - last.right
    if (last === undefined || gap > breakGap * Math.max(last.size, block.size)) {
      pieces.push(pieceOf(block, painted))
      continue
    }
    last.blocks.push(block)
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

function pieceOf(block: PlacedBlock, painted: number): Piece {
  const { x, y, width, height } = block.box
  const place = { left: x, right: x + width, top: y, bottom: y + height, baseline: baselineOf(block), size: block.size }
  return { ...place, blocks: [block], painted, mark: block.mark, paragraph: block.paragraph, bulleted: false }
}

/** Whether a text is nothing but the sign before an item of a list. */
export function isBullet(text: string): boolean {
  return /^[•‣◦▪▫●○■□▶►▸➢➤➔→✓✔✦◆◇❖·∙⁃⦁*»›o§–—-]$/u.test(text.trim())
}

const strongBullet = /^\s*[•‣◦▪▫●○■□▶►▸➢➤➔✓✔✦◆◇❖∙⁃⦁]+\s*/u

/** A bullet joins the piece behind it, and falls away: the piece is an item then. */
function joinBullets(pieces: readonly Piece[]): Piece[] {
  const gone = new Set<Piece>()
  for (const piece of pieces) {
    if (piece.blocks.length === 1 && isBullet(piece.blocks[0]?.text ?? '')) {
      const next = nearestBehind(piece, pieces)
      if (next !== undefined) {
        gone.add(piece)
        next.bulleted = true
        next.painted = Math.min(next.painted, piece.painted)
      }
    }
    stripBullet(piece)
  }
  return pieces.filter((piece) => !gone.has(piece) && piece.blocks.length > 0)
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
  const rest = first.text.replace(strongBullet, '')
  if (rest === first.text) return
  piece.bulleted = true
  const shift = (first.box.width * (first.text.length - rest.length)) / Math.max(first.text.length, 1)
  const box = { ...first.box, x: first.box.x + shift, width: first.box.width - shift }
  const kept = rest.trim() === '' ? [] : [{ ...first, text: rest, box }]
  piece.blocks = [...kept, ...piece.blocks.slice(1)]
  piece.left = piece.blocks[0]?.box.x ?? piece.left
}
