import { type CefrLevel, cefrLevels } from '../candidate.ts'
import type { Certainty } from '../period-parse.ts'
import { foldWords } from '../period/fold-words.ts'
import { certifiedLevel, examiner } from './certificates.ts'
import { aimedAt, completed, denied, native, nearNative, wordLevels } from './level-words.ts'

export interface ParsedLevel {
  level: CefrLevel | null
  native: boolean
  certainty: Certainty
}

/** The agency's own numbers: 5 is a native speaker. On other scales, the highest score does not mean that. */
const houseLevels: readonly CefrLevel[] = ['A2', 'B1', 'B2', 'C1', 'C2']
const shares: readonly (readonly [from: number, level: CefrLevel])[] = [
  [0.95, 'C2'],
  [0.75, 'C1'],
  [0.55, 'B2'],
  [0.35, 'B1'],
  [0.15, 'A2'],
  [0.01, 'A1'],
]
const longest = 300

/**
 * Parses a language level: a CEFR level, words for a native speaker in about thirty languages, scales (`4/5`, `80 %`,
 * `★★★★☆`), certificates, and words; of two CEFR levels (`B2/C1`) the lower counts, and
 * of a course or an aim (`im Kurs B1`) the level below. With `house`, a bare 1 to 5 is the
 * agency's (5 native, 4 C1, 3 B2, 2 B1, 1 A2); otherwise it is a scale, and a scale never means native. All but CEFR,
 * the agency's number and "native" are guesses.
 */
export function parseLanguageLevel(source: string, numbers: 'house' | 'scale' = 'house'): ParsedLevel {
  const text = foldWords(source.trim().slice(0, longest))
  if (numbers === 'house' && /^[1-5]$/.test(text)) {
    return { level: houseLevels[Number(text) - 1] ?? null, native: text === '5', certainty: 'exact' }
  }
  const onScale = scaleLevel(text)
  if (onScale !== undefined) return guess(onScale)
  const said = text.replace(denied, ' ')
  if (nearNative.test(said)) return cefrLevel(said) ?? guess('C2')
  if (native.test(said)) return { level: 'C2', native: true, certainty: 'exact' }
  return (
    cefrLevel(said) ?? guess(certifiedLevel(said) ?? wordLevels.find(([pattern]) => pattern.test(said))?.[1] ?? null)
  )
}

function guess(level: CefrLevel | null): ParsedLevel {
  return { level, native: false, certainty: level === null ? 'none' : 'guessed' }
}

function cefrLevel(text: string): ParsedLevel | null {
  const found = [...text.matchAll(/(?<![\p{L}\d])[abc][12](?![\p{L}\d])/gu)].map(([level]) => level.toUpperCase())
  const lowest = found.toSorted()[0]
  if (lowest === undefined) return null
  const level = lowest as CefrLevel // as the pattern says
  const isAimed = found.length === 1 && aimedAt.test(text) && !completed.test(text)
  if (isAimed) return guess(cefrLevels[cefrLevels.indexOf(level) - 1] ?? level)
  const isExact = found.length === 1 && !examiner.test(text)
  return { level, native: false, certainty: isExact ? 'exact' : 'guessed' }
}

/** The level for a score on a scale; null for a score below any level, undefined if the text is not a score. */
function scaleLevel(text: string): CefrLevel | null | undefined {
  const share = shareOf(text)
  if (share === null || share > 1) return undefined
  return shares.find(([from]) => share >= from)?.[1] ?? null
}

function shareOf(text: string): number | null {
  const parts =
    /^(\d{1,3}(?:[.,]\d)?)\s*(?:\/|von|of|out of|sur|su|de|di)\s*(\d{1,3})(?:\s*(?:punkte?n?|points?|sterne?n?|stars?))?$/.exec(
      text,
    )
  if (parts !== null) return Number(parts[1]?.replace(',', '.')) / Number(parts[2])
  const percent = /^(?:ca\.?\s*)?(\d{1,3})\s*%$/.exec(text)
  if (percent !== null) return Number(percent[1]) / 100
  const marks = /^([1-5])(?:\s(?:sterne?|stars?|etoiles?|stelle?|punkte?n?|points?))?$/.exec(text)
  if (marks !== null) return Number(marks[1]) / 5
  const signs = text.replace(/[\s\uFE0F]/g, '')
  if (!/^[★☆⭐✩✭●○◉◯⬤■□▪▫◼◻⚫⚪🟢🔵🌟]{1,10}$/u.test(signs)) return null
  const all = [...signs]
  const filled = all.filter((sign) => !/[☆✩○◯□▫◻⚪]/u.test(sign)).length
  return filled / (all.length === filled ? Math.max(5, all.length) : all.length)
}
