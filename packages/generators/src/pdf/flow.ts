import { drawItem, type Item, splitItem } from './items.ts'
import { emptyPage, type Page } from './page.ts'

/** Where text may stand on pages, in points from the upper left corner. */
export interface Area {
  left: number
  /** Of the first page and of all others. */
  top: { first: number; later: number }
  bottom: number
}

interface Flow {
  area: Area
  pages: Page[]
  y: number
  /** Room wanted below what was placed last. */
  after: number
}

/** Puts items on pages: headings stay with what follows, rows are whole where they can be, and heads of tables stand again. */
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

/** Whether an item, with all that must stay on its page, has room; what can never be on one page need not be. */
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

/** A paragraph may be cut after two lines, a row not at all. */
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
