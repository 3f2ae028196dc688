import { keyOf, wordsOf } from './text/fold.ts'
import type { Row } from './rows.ts'

/** The parts of rows of which the words are in none of the placed texts, in reading order. */
export function leftoversOf(rows: readonly Row[], placed: readonly string[]): string[] {
  const keys = placed.map(keyOf)
  const all = keys.join(' ')
  const known = new Set(placed.flatMap(wordsOf))
  return rows.flatMap((row) =>
    row.segments.flatMap((segment) => {
      const key = keyOf(segment.text)
      if (key === '' || all.includes(key)) return []
      const gone = wordsOf(segment.text).filter((word) => !known.has(word))
      return gone.length === 0 && wordsOf(segment.text).length > 1 ? [] : [segment.text.trim()]
    }),
  )
}

/** All texts inside of a value. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
