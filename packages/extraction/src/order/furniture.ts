import type { PlacedBlock } from './pieces.ts'

interface Size {
  width: number
  height: number
}

/** Of the page's height: what repeats so near to its edge is a header or a footer. */
const margin = 0.09

/**
 * Marks what stands at the head or foot of the pages and comes again on the next one, numbers aside; of what is the same on
 * several pages only the first is kept.
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
