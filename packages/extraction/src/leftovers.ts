import { findPeriods, isDuration, isOnlyDates } from './dates.ts'
import { fieldOf } from './lexicon/entry-labels.ts'
import { labelWords } from './lexicon/label-words.ts'
import type { Row } from './row.ts'
import { fold, keyOf, trimEnds, wordList, wordsOf } from './text/fold.ts'

const labels = new Set(wordList(labelWords))
const links = new Set(
  wordsOf('in of de d du des en für for and und et at bei beim chez à a an am im von vom the la le l by par durch'),
)

/** Returns the segments whose words are not in any of the placed texts, in reading order. */
export function leftoversOf(rows: readonly Row[], placed: readonly string[]): string[] {
  const all = placed.map(keyOf).join(' ')
  const known = new Set(placed.flatMap(wordsOf))
  const isPlaced = (part: string): boolean =>
    all.includes(keyOf(part)) ||
    isOnlyDates(trimEnds(part.replaceAll(/[[\]]/gu, ''))) ||
    isDuration(part.replaceAll(/[()]/gu, '')) ||
    wordsOf(withoutPeriods(part)).every((word) => known.has(word) || links.has(word) || labels.has(word))
  return rows.flatMap((row) =>
    row.segments.flatMap((segment) => {
      if (all.includes(keyOf(segment.text)) || isLabel(segment.text, row)) return []
      const said = withoutLabel(segment.text)
      const parts = said.split(/\s*[,;|·•\t]\s*|\s[–—-]\s|:\s/u)
      return isPlaced(said) || parts.every(isPlaced) ? [] : [segment.text.trim()]
    }),
  )
}

function withoutPeriods(text: string): string {
  return findPeriods(text).reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text)
}

/** Whether a text is only a label, such as "Employer" next to its name, or "Tasks:" above a list. */
function isLabel(text: string, row: Row): boolean {
  return (row.segments.length > 1 || /:\s*$/u.test(text)) && names(text.replace(/\s*:\s*$/u, ''))
}

function withoutLabel(text: string): string {
  const { name = '', rest = '' } = /^[\s|]*(?<name>[^:]{2,40}):\s(?<rest>.*)$/su.exec(text)?.groups ?? {}
  return rest !== '' && names(name) ? rest : text
}

function names(label: string): boolean {
  return fieldOf(label) !== null || labels.has(fold(label))
}

/** All strings within a value. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
