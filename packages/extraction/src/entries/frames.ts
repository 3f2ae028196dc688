import { isDuration, type FoundPeriod } from '../dates.ts'
import { anchorPeriod, slotsOf, type Slot } from '../roles/atoms.ts'
import { decide, type Decision, type Scorers } from '../roles/assign.ts'
import type { Row } from '../row.ts'
import { markIndented } from './indented.ts'
import { withoutPlaceLabels } from './places.ts'

/** An entry of a section: the slots of its head, its date, and the rows below it. */
export interface Frame {
  slots: Slot[]
  head: Row[]
  period: FoundPeriod
  anchor: Row
  body: Row[]
}

/** The entries of a section and the plan for reading their heads. */
export interface Framing {
  frames: Frame[]
  decision: Decision
  /** Rows that belong to no entry. */
  orphans: Row[]
}

interface Anchor {
  index: number
  period: FoundPeriod
}

const reach = [0, 1, 2, 3] as const

/**
 * Finds the entries of a section by their dates. Chooses for all entries together how many rows of a head are above its
 * date and how many below, by what the rows say. Returns null if there are no dates.
 */
export function frameEntries(all: readonly Row[], scorers: Scorers): Framing | null {
  const rows = withoutPlaceLabels(markIndented(all.filter((row) => !isDuration(row.text))))
  const anchors = findAnchors(rows)
  if (anchors.length === 0) return null
  let best: (Framing & { total: number }) | null = null
  const seen = new Set<string>()
  const makeSlots = slotMaker(rows, anchors)
  for (const above of reach) {
    for (const below of reach) {
      const bounds = boundsOf(rows, anchors, { above, below })
      const name = bounds.map(({ from, to }) => `${from}-${to}`).join()
      if (seen.has(name)) continue
      seen.add(name)
      const cut = cutFrames(rows, anchors, { bounds, makeSlots })
      const decision = decide(
        cut.frames.map((frame) => frame.slots),
        scorers,
      )
      const total = decision.score + shapeScore(cut, rows, scorers) - 0.05 * (above + below)
      if (best === null || total > best.total) best = { ...cut, decision, total }
    }
  }
  return best
}

function findAnchors(rows: readonly Row[]): Anchor[] {
  const all = rows.flatMap((row, index) => {
    const period = anchorPeriod(row)
    return period === null ? [] : [{ index, period, row }]
  })
  const plain = all.filter(({ row }) => !row.isItem)
  const ranged = plain.filter(({ period }) => period.isRange)
  const chosen = plain.length > 0 ? plain : all
  if (ranged.length < 2 || ranged.length === chosen.length) return chosen
  const isLeft = ranged.every(leads)
  return chosen.filter((one) => one.period.isRange || isBareDate(one.row, one.period) || (isLeft && leads(one)))
}

/** Whether a date begins its row. */
function leads({ row, period }: { row: Row; period: FoundPeriod }): boolean {
  return row.text.slice(0, period.from).trim() === ''
}

/** Whether a part of the row is only the date. */
function isBareDate(row: Row, period: FoundPeriod): boolean {
  const starts = /(?:^|[\t|·•,([])\s*$/u.test(row.text.slice(0, period.from))
  const ends = /^\s*[)\]]?\s*(?:$|[\t|·•,])/u.test(row.text.slice(period.to))
  return starts && ends && row.text.split(/\s+/).length < 12
}

/** A line below an entry that lists the tools or methods used. */
const meansLabel =
  /^(?:technische umgebung|umgebung|technologien|technologie|werkzeuge|methoden|tools?|tech(?:nical|nology)? ?(?:stack|environment)?|stack|technologies|environment|skills|environnements?(?: techniques?)?|outils|compétences|kompetenzen|kenntnisse|mots[- ]clés|keywords|schwerpunkte?)\s*:\s*\S/iu

/** Whether a row is a sentence or a list item, which cannot belong to a head. */
export function isBody(row: Row): boolean {
  if (row.isItem || meansLabel.test(row.text)) return true
  const words = row.text.split(/\s+/).length
  if (/^\p{Ll}/u.test(row.text) && words > 3 && !/^als\s\p{Lu}/u.test(row.text)) return true
  return words > 14 || (words > 6 && /[.!?]$/.test(row.text)) || (words > 4 && /\p{Ll}{4,}[.!?]$/u.test(row.text))
}

interface Bound {
  from: number
  to: number
}
type MakeSlots = (row: number, anchor: Anchor) => Slot[]

/** The rows of each head, given how far heads reach above and below their dates. */
function boundsOf(
  rows: readonly Row[],
  anchors: readonly Anchor[],
  reachOf: { above: number; below: number },
): Bound[] {
  const bounds: Bound[] = []
  let free = 0
  for (const [order, anchor] of anchors.entries()) {
    let from = anchor.index
    while (from > free && anchor.index - from < reachOf.above && canHead(rows[from - 1])) from -= 1
    const limit = anchors[order + 1]?.index ?? rows.length
    let to = anchor.index
    while (to + 1 < limit && to - anchor.index < reachOf.below && canHead(rows[to + 1])) to += 1
    bounds.push({ from, to })
    free = to + 1
  }
  return bounds
}

/** Returns a function that splits a row into slots, caching the result for all cuts. */
function slotMaker(rows: readonly Row[], anchors: readonly Anchor[]): MakeSlots {
  const made = new Map<string, Slot[]>()
  const dated = new Map(anchors.map((anchor) => [anchor.index, anchor.period]))
  return (index, anchor) => {
    const row = rows[index]
    const name = `${index}:${anchor.index}`
    const known =
      made.get(name) ?? (row === undefined ? [] : slotsOf(row, dated.get(index) ?? null, index - anchor.index))
    made.set(name, known)
    return known
  }
}

function cutFrames(
  rows: readonly Row[],
  anchors: readonly Anchor[],
  by: { bounds: readonly Bound[]; makeSlots: MakeSlots },
): { frames: Frame[]; orphans: Row[] } {
  const frames = anchors.flatMap((anchor, order): Frame[] => {
    const bound = by.bounds[order]
    const own = rows[anchor.index]
    if (bound === undefined || own === undefined) return []
    const head = rows.slice(bound.from, bound.to + 1)
    const slots = head.flatMap((_, index) => by.makeSlots(bound.from + index, anchor))
    const next = by.bounds[order + 1]?.from ?? rows.length
    return [{ slots, head, period: anchor.period, anchor: own, body: rows.slice(bound.to + 1, next) }]
  })
  return { frames, orphans: rows.slice(0, by.bounds[0]?.from ?? 0) }
}

function canHead(row: Row | undefined): boolean {
  return row !== undefined && !isBody(row)
}

/** Scores how well a cut agrees with the looks of the rows. */
function shapeScore(
  cut: { frames: readonly Frame[]; orphans: readonly Row[] },
  rows: readonly Row[],
  scorers: Scorers,
): number {
  const gap = typicalGap(rows)
  const firstLooks = cut.frames.map((frame) => frame.head[0]?.look ?? '')
  let score = cut.orphans.reduce((sum, row) => sum - (isBody(row) ? 0.5 : 1.5), 0)
  for (const [index, frame] of cut.frames.entries()) {
    const [first, ...others] = frame.head
    if (first !== undefined && index > 0 && (first.gapAbove ?? 0) > gap * 1.4 + 1) score += 0.8
    for (const row of others) if ((row.gapAbove ?? 0) > gap * 2 + 2) score -= 0.8
    if (firstLooks.filter((look) => look === first?.look).length > cut.frames.length / 2) score += 0.3
    score += bodyScore(frame, firstLooks, scorers)
  }
  return score
}

/** Lowers the score of a cut that leaves rows that look like heads below a head. */
function bodyScore(frame: Frame, firstLooks: readonly string[], scorers: Scorers): number {
  let score = 0
  let afterItems = false
  for (const row of frame.body) {
    if (isBody(row)) {
      afterItems = true
      continue
    }
    const looksLikeHead = Math.max(scorers.title(row.text), scorers.org(row.text)) >= 2
    if (looksLikeHead) score -= 1
    if (afterItems) score -= 0.8
    if (firstLooks.includes(row.look) && row.look.includes('|b')) score -= 0.7
  }
  return score
}

function typicalGap(rows: readonly Row[]): number {
  const gaps = rows.map((row) => row.gapAbove ?? 0).toSorted((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 2)] ?? 0
}
