import type { Block, Box } from '../../types.ts'

/** The largest bullet, and the reach to its text, relative to the letter size. */
const largest = 0.6
const reach = 2

/**
 * Bullets that a page draws instead of writing them: small shapes before the first letters of lines, at least two below
 * each other. Dots in a row are a rating, and dots before bold lines or dates mark entries.
 */
export function drawnBullets(shapes: readonly Box[], blocks: readonly Block[]): Block[] {
  const found = shapes.flatMap((shape) => {
    const text = textBehind(shape, blocks)
    const isAlone = !shapes.some((other) => other !== shape && isLevel(shape, other) && gapOf(shape, other) < 30)
    return text === undefined || !isAlone ? [] : [{ shape, text }]
  })
  return found.flatMap(({ shape, text }) => {
    const alike = found.filter((other) => Math.abs(other.shape.x - shape.x) < 1)
    const heads = alike.filter((other) => isHead(other.text))
    if (alike.length < 2 || heads.length * 2 >= alike.length) return []
    const box = text.box === null ? null : { ...text.box, x: shape.x, width: shape.width }
    return [{ ...text, text: '•', box, mark: null, paragraph: null }]
  })
}

/** Whether a line is in bold or has a date, as the head of an entry on a time line. */
function isHead({ text, bold }: Block): boolean {
  return bold || /(?<!\d)(?:19|20)\d{2}(?!\d)/u.test(text)
}

function textBehind(shape: Box, blocks: readonly Block[]): Block | undefined {
  const level = blocks.filter(({ box }) => box !== null && isLevel(shape, box))
  const [next] = level
    .filter(({ box }) => box !== null && box.x >= shape.x + shape.width)
    .toSorted((a, b) => (a.box?.x ?? 0) - (b.box?.x ?? 0))
  if (next === undefined || next.box === null) return undefined
  const size = next.size ?? next.box.height
  const isNear = gapOf(shape, next.box) < reach * size
  const isSmall = Math.max(shape.width, shape.height) <= largest * size
  const hasTextBefore = level.some(({ box }) => box !== null && box.x < shape.x && gapOf(box, shape) < 3 * size)
  return isNear && isSmall && !hasTextBefore ? next : undefined
}

/** Whether the middle of a shape is within the height of another box. */
function isLevel(shape: Box, other: Box): boolean {
  const middle = shape.y + shape.height / 2
  return middle > other.y && middle < other.y + other.height
}

/** The distance between two boxes side by side. */
function gapOf(one: Box, other: Box): number {
  return Math.max(one.x, other.x) - Math.min(one.x + one.width, other.x + other.width)
}
