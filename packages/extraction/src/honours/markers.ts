import { withText } from './join-rows.ts'
import type { Row } from '../row.ts'

const marker = /^(?:\[(?<boxed>[A-Z]?\d{1,3})\]|\((?<round>[A-Z]?\d{1,3})\)|(?<plain>[A-Z]?\d{1,3})[.)])\s+(?=\S)/u

interface Marked {
  /** What stands before the number: `[`, `(`, nothing, with the letter of a list such as `[C3]`. */
  kind: string
  number: number
  length: number
}

/** The number of an entry in a numbered list at the start of a text: `[3] `, `3. `, `(3) `, `C3. `. */
export function markerOf(text: string): Marked | null {
  const found = marker.exec(text)
  const { boxed, round, plain } = found?.groups ?? {}
  const written = boxed ?? round ?? plain
  if (found === null || written === undefined) return null
  const kind = boxed !== undefined ? '[' : round !== undefined ? '(' : '.'
  return {
    kind: kind + written.replace(/\d+/u, ''),
    number: Number(written.replace(/\D+/gu, '')),
    length: found[0].length,
  }
}

/** A text without the number of its entry. */
export function withoutMarker(text: string): string {
  return text.slice(markerOf(text)?.length ?? 0)
}

const ranks = /^(?:rang|platz|preis|place|prize|prix|rank|stelle|runner|klasse)\b/iu

/** Rows without the numbers of their list; the number of a rank or a prize is no such number. */
export function withoutNumbers(rows: readonly Row[]): Row[] {
  const marked = rows.flatMap((row) => {
    const found = markerOf(row.text)
    return found === null ? [] : [{ row, ...found }]
  })
  const isBoxed = marked.length > 0 && marked.every(({ kind }) => kind.startsWith('['))
  const isSequence =
    marked.length > 1 &&
    marked.every(({ number }, index) => index === 0 || Math.abs(number - (marked[index - 1]?.number ?? 0)) === 1)
  const isRanked = marked.some(({ row, length }) => ranks.test(row.text.slice(length)))
  if (!isBoxed && (!isSequence || isRanked)) return [...rows]
  return rows.map((row) => (markerOf(row.text) === null ? row : withoutStart(row, markerOf(row.text)?.length ?? 0)))
}

function withoutStart(row: Row, length: number): Row {
  const [first, ...others] = row.segments
  if (first === undefined || others.length === 0) return withText(row, row.text.slice(length))
  const segments = [{ ...first, text: first.text.slice(length), runs: [] }, ...others].filter(
    ({ text }) => text.trim() !== '',
  )
  return { ...row, segments, text: segments.map(({ text }) => text).join('\t') }
}

/** Splits rows in which lines of a numbered list were joined: `[1] … [2] …`. */
export function splitNumbered(rows: readonly Row[]): Row[] {
  return rows.flatMap((row) => {
    const parts: string[] = []
    let rest = row.text
    let last = markerOf(rest)
    while (last !== null) {
      const { kind, number, length } = last
      const next = [...rest.matchAll(/\s(?=[[(]?[A-Z]?\d{1,3}[\].)]+\s)/gu)]
        .map(({ index }) => index + 1)
        .find((at) => {
          const found = at > length ? markerOf(rest.slice(at)) : null
          return found?.kind === kind && Math.abs(found.number - number) === 1 && /[.\])\d]\s$/u.test(rest.slice(0, at))
        })
      if (next === undefined) break
      parts.push(rest.slice(0, next).trim())
      rest = rest.slice(next)
      last = markerOf(rest)
    }
    return parts.length === 0 ? [row] : [...parts, rest].map((text) => withText(row, text))
  })
}
