import type { PlacedBlock } from './pieces.ts'

interface Size {
  width: number
  height: number
}

/** Text that repeats within this share of the page's height from an edge is a header or footer. */
const margin = 0.09

/**
 * Marks text that repeats at the top or bottom of several pages as header or footer, ignoring numbers. Keeps only the
 * first of identical texts.
 */
export function markFurniture(blocks: readonly PlacedBlock[], pages: readonly Size[]): PlacedBlock[] {
  const found = new Map<string, Set<number>>()
  for (const block of blocks) {
    const key = keyOf(block, pages)
    if (key !== null) found.set(key, (found.get(key) ?? new Set()).add(block.page))
  }
  const told = new Set<string>()
  return blocks.flatMap((block) => {
    const key = keyOf(block, pages)
    const isNumber =
      key?.startsWith('foot') === true && /^\W*(?:(?:page|seite)\s*)?\d{1,2}(?:\s*\W\s*\d{1,2})?\W*$/iu.test(block.text)
    if (key === null || ((found.get(key)?.size ?? 0) < 2 && !isNumber)) return [block]
    const text = `${key} ${block.text}`
    if (told.has(text)) return []
    told.add(text)
    return [{ ...block, origin: key.startsWith('top') ? ('header' as const) : ('footer' as const) }]
  })
}

function keyOf({ box, page, text }: PlacedBlock, pages: readonly Size[]): string | null {
  const height = pages[page - 1]?.height ?? 0
  const isTop = box.y + box.height < margin * height
  const isFoot = box.y > (1 - margin) * height
  if (!isTop && !isFoot) return null
  return `${isTop ? 'top' : 'foot'} ${Math.round(box.y / 3)} ${text.replaceAll(/\d+/gu, '#')}`
}
