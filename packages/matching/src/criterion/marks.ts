import type { Token } from '../text/normalise.ts'
import { signsBefore } from './segments.ts'

/** The tokens from `from` (inclusive) to `to` (exclusive). */
export interface Span {
  from: number
  to: number
}

/** The greatest number of words between a mark and its subject; the limit also keeps the work linear for hostile texts. */
const farthest = 12
const breaks = /[,;:()|]|\.\s/
const connectors = new Set(['und', 'sowie', 'and', 'et', 'oder', 'or', 'ou', 'bzw', 'beziehungsweise', 'respektive'])

/** Whether there are only plain words from one token to another: no comma, no bracket, no `and` or `or`. */
export function isDirect(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > farthest) return false
  for (let index = from; index < to; index += 1) {
    const token = tokens[index]
    if (token === undefined || breaks.test(signsBefore(tokens, index)) || connectors.has(token.text)) return false
  }
  return !breaks.test(signsBefore(tokens, to))
}

export interface Assignment<Mark> {
  tokens: readonly Token[]
  assign: (mark: Mark, subject: number) => void
  /** Subjects that other marks apply to already; a mark after them applies only to the nearest. */
  settled?: Iterable<number>
}

/**
 * Assigns marks such as "at least 5 years" or "C1" to the subjects that they apply to: those directly after the mark, up to the next
 * mark (`5 years of Java and Spring`), or else those before it, back to the previous mark (`German and English, fluent`). Calls
 * `assign` with the indices of mark and subject, and returns the marks without a subject.
 */
export function assignMarks<Mark extends Span>(
  marks: readonly Mark[],
  subjects: readonly Span[],
  { tokens, assign, settled = [] }: Assignment<Mark>,
): Mark[] {
  const taken = new Set<number>(settled)
  let behind = 0
  return marks.filter((mark, index) => {
    while ((subjects[behind]?.from ?? Infinity) < mark.from) behind += 1
    const until = marks[index + 1]?.from ?? Infinity
    const chosen = choose({ tokens, subjects, taken, behind, until }, mark)
    for (const subject of chosen) {
      taken.add(subject)
      assign(mark, subject)
    }
    return chosen.length === 0
  })
}

interface Scene {
  tokens: readonly Token[]
  subjects: readonly Span[]
  taken: ReadonlySet<number>
  /** The first subject after the mark. */
  behind: number
  until: number
}

function choose({ tokens, subjects, taken, behind, until }: Scene, mark: Span): number[] {
  const next = subjects[behind]
  if (next !== undefined && next.from < until && isDirect(tokens, mark.to, next.from)) {
    const chosen: number[] = []
    for (let index = behind; (subjects[index]?.from ?? Infinity) < until; index += 1) {
      if (index > behind && endsList(tokens, subjects[index - 1]?.to ?? 0, subjects[index]?.from ?? 0)) break
      chosen.push(index)
    }
    return chosen
  }
  const before: number[] = []
  for (let index = behind - 1; index >= 0 && !taken.has(index); index -= 1) before.push(index)
  if (before.length > 0) return before.toReversed()
  const nearest = subjects[behind - 1]
  return nearest !== undefined && !endsList(tokens, nearest.to, mark.from) ? [behind - 1] : []
}

/** Whether a new part begins between two spans: a comma or a stop, followed by more than a connective. */
function endsList(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > farthest) return true
  const inside = tokens.slice(from, to).filter((token) => !connectors.has(token.text))
  const gaps = Array.from({ length: to - from + 1 }, (_, step) => signsBefore(tokens, from + step))
  return gaps.some((gap) => /;|\.\s/.test(gap)) || (inside.length > 0 && gaps.some((gap) => gap.includes(',')))
}
