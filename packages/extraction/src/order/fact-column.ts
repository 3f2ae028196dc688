import { isPlaceName } from '../roles/score.ts'
import { type Piece, textOf } from './pieces.ts'

const date = /(?<!\d)(?:19|20)\d\d(?!\d)/u
const duration =
  /^\d{1,2}\s(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|anni|mesi)(?:\s\d{1,2}\s(?:months?|mos?|monate?|mois|mesi))?$/iu
const placeIn = /^\p{Lu}[\p{L}.’' -]{1,24},\s\p{Lu}[\p{L}. ]{1,18}$/u
/** Lines of one group are at most this far apart, in letter sizes. */
const within = 2
/** Facts begin in the right part of the text. */
const rightPart = 0.6

/**
 * Lifts the facts of an entry that stand below each other at the right, beside its list, to the line of its head: `San
 * Francisco, CA` above `June 2023 – present`. Beside the list they would be torn from the entry or its items.
 */
export function liftFacts(pieces: readonly Piece[]): Piece[] {
  const [left, right] = [Math.min(...pieces.map((one) => one.left)), Math.max(...pieces.map((one) => one.right))]
  const facts = pieces.filter((piece) => piece.left > left + rightPart * (right - left) && isFact(textOf(piece)))
  const others = pieces.filter((piece) => !facts.includes(piece))
  const groups = groupsOf(facts).filter((group) => group.length > 1 && group.some((piece) => date.test(textOf(piece))))
  const beside = groups.filter(([head, ...rest]) => {
    const hasHead = others.some((other) => !other.bulleted && head !== undefined && isLevel(other, head))
    return hasHead && rest.some((piece) => others.some((other) => other.bulleted && isLevel(other, piece)))
  })
  if (beside.length < 2 || beside.length * 2 <= groups.length) return [...pieces]
  const lifted = new Map(beside.flatMap(([head, ...rest]) => rest.map((piece) => [piece, head] as const)))
  for (const [piece, head] of lifted) {
    head?.blocks.push(...piece.blocks.map((block, at) => (at === 0 ? { ...block, text: ` | ${block.text}` } : block)))
  }
  return pieces.filter((piece) => !lifted.has(piece))
}

/** Whether a text is a date, a duration or a place, as entries have them at the right. */
export function isFact(text: string): boolean {
  return text.length < 40 && (date.test(text) || duration.test(text) || placeIn.test(text) || isPlaceName(text))
}

function groupsOf(facts: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = []
  for (const piece of facts.toSorted((a, b) => a.baseline - b.baseline)) {
    const last = groups.at(-1)?.at(-1)
    const isNext = last !== undefined && piece.baseline - last.baseline <= within * piece.size && !isLevel(last, piece)
    if (isNext) groups.at(-1)?.push(piece)
    else groups.push([piece])
  }
  return groups
}

function isLevel(one: Piece, other: Piece): boolean {
  return Math.abs(one.baseline - other.baseline) <= 0.3 * Math.max(one.size, other.size)
}
