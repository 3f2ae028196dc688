import { drawItem, type Item, splitItem } from './items.ts'
import { emptyPage, type Page } from './page.ts'

/** The area for text on pages, in points from the upper left corner. */
export interface Area {
  left: number
  /** On the first page, and on all others. */
  top: { first: number; later: number }
  bottom: number
}

interface Flow {
  area: Area
  pages: Page[]
  y: number
  /** Space required below the last item. */
  after: number
}

/** Distributes items over pages. Headings stay with the next item, rows are kept whole if possible, and table heads repeat. */
export function flowItems(items: readonly Item[], area: Area): Page[] {
  const flow: Flow = { area, pages: [emptyPage(0)], y: area.top.first, after: 0 }
  for (const [index, item] of items.entries()) {
    const mustBreak = item.breakBefore && !isAtTop(flow)
    if (mustBreak || (!isAtTop(flow) && !fits(flow, items, index))) newPage(flow, item.head)
    placeItem(flow, item)
  }
  return flow.pages
}

function isAtTop({ y, pages, area }: Flow): boolean {
  return y === (pages.length === 1 ? area.top.first : area.top.later)
}

function gapBefore(flow: Flow, item: Item): number {
  return isAtTop(flow) ? 0 : Math.max(flow.after, item.before)
}

/** Whether an item, and all items that must stay on its page, fits. Items that are too high for any page count as fitting. */
function fits(flow: Flow, items: readonly Item[], from: number): boolean {
  const { area, y } = flow
  let needed = 0
  let after = flow.after
  for (let index = from; ; index += 1) {
    const item = items[index]
    if (item === undefined) break
    const gap = Math.max(after, item.before)
    const isEnd = !item.keepNext
    needed +=
      gap + (isEnd && index > from ? Math.min(item.height, leastOf(item)) : isEnd ? roomWanted(item) : item.height)
    after = item.after
    if (isEnd) break
  }
  return y + needed <= area.bottom || needed > area.bottom - area.top.later
}

/** The least height of an item's first part: two lines of a paragraph, or a whole row. */
function leastOf(item: Item): number {
  const [first] = item.columns
  if (item.border !== null || first === undefined) return item.height
  return first.stack.lines[1]?.bottom ?? item.height
}

function roomWanted(item: Item): number {
  return item.border === null ? leastOf(item) : item.height
}

function newPage(flow: Flow, head: Item | null): void {
  flow.pages.push(emptyPage(flow.pages.length))
  flow.y = flow.area.top.later
  flow.after = 0
  if (head === null) return
  const page = flow.pages.at(-1)
  if (page !== undefined) drawItem(page, head, { left: flow.area.left, y: flow.y, silent: true })
  flow.y += head.height
}

function placeItem(flow: Flow, whole: Item): void {
  let item = whole
  for (;;) {
    const y = flow.y + gapBefore(flow, item)
    const page = flow.pages.at(-1)
    if (page === undefined) return
    const room = flow.area.bottom - y
    const cut = item.height <= room ? null : splitItem(item, room)
    const placed = cut === null ? item : cut[0]
    drawItem(page, placed, { left: flow.area.left, y })
    flow.y = y + placed.height
    flow.after = placed.after
    if (cut === null) return
    newPage(flow, item.head)
    item = cut[1]
  }
}
