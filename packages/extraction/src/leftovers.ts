import { fieldOf } from './lexicon/entry-labels.ts'
import { keyOf, wordsOf } from './text/fold.ts'
import type { Row } from './row.ts'

/** Returns the segments whose words are not in any of the placed texts, in reading order. */
export function leftoversOf(rows: readonly Row[], placed: readonly string[]): string[] {
  const keys = placed.map(keyOf)
  const all = keys.join(' ')
  const known = new Set(placed.flatMap(wordsOf))
  return rows.flatMap((row) =>
    row.segments.flatMap((segment) => {
      if (all.includes(keyOf(segment.text)) || isLabel(segment.text, row)) return []
      const parts = segment.text.split(/\s*[,;|·•\t]\s*|\s[–—-]\s|:\s/u)
      const isPlaced = parts.every(
        (part, at) =>
          all.includes(keyOf(part)) ||
          wordsOf(part).every((word) => known.has(word)) ||
          (at === 0 && segment.text.startsWith(`${part}:`) && fieldOf(part) !== null),
      )
      return isPlaced ? [] : [segment.text.trim()]
    }),
  )
}

/** Whether a text is only a label, such as "Employer" next to its name, or "Tasks:" above a list. */
function isLabel(text: string, row: Row): boolean {
  return (row.segments.length > 1 || /:\s*$/u.test(text)) && fieldOf(text.replace(/\s*:\s*$/u, '')) !== null
}

/** All strings within a value. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
