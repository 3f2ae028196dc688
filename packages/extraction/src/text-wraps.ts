import { findPeriods } from './dates.ts'
import type { Line } from './types.ts'

/** Sets `continues` on lines that were wrapped at a fixed width in a text file. */
export function findWraps(lines: readonly Line[]): Line[] {
  const isTyped = lines.every((line) => line.box === null && line.size === null)
  const lengths = lines.map((line) => line.segments.at(-1)?.text.length ?? 0).toSorted((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.97)] ?? 0
  const long = lengths.filter((length) => length > width * 0.8).length
  const small = lines.filter(
    (line, index) => /^\p{Ll}/u.test(line.text) && (lines[index - 1]?.segments.at(-1)?.text.length ?? 0) > width * 0.7,
  ).length
  if (!isTyped) return [...lines]
  if (width < 45 || width > 110 || long < 3 || small < 2)
    return lines.map((line, index) => ({
      ...line,
      continues: line.continues || isRestOfSentence(lines[index - 1], line),
    }))
  return lines.map((line, index) => ({ ...line, continues: line.continues || goesOn(lines[index - 1], line, width) }))
}

/** Whether a line ends the sentence that the long line before it leaves open. */
function isRestOfSentence(last: Line | undefined, line: Line): boolean {
  const before = last?.segments.at(-1)?.text ?? ''
  return (
    last?.segments.length === 1 &&
    line.segments.length === 1 &&
    line.mark === null &&
    (line.gapAbove ?? 0) === 0 &&
    findPeriods(before).length + findPeriods(line.text).length === 0 &&
    before.length > 45 &&
    before.split(/\s+/u).length >= 8 &&
    /[\p{L},]$/u.test(before) &&
    /[.!?](?:$|\s)/u.test(line.text) &&
    !/[@:•|]/u.test(before)
  )
}

function goesOn(last: Line | undefined, line: Line, width: number): boolean {
  const before = last?.segments.at(-1)?.text ?? ''
  if (
    last === undefined ||
    line.segments.length !== 1 ||
    line.mark !== null ||
    (line.gapAbove ?? 0) > 0 ||
    before.length < width * 0.6
  )
    return false
  if (findPeriods(line.text)[0]?.from === 0) return false
  if (findPeriods(before).length > 0 && /^\p{Lu}/u.test(line.text)) return false
  const [word = ''] = line.text.split(/\s/)
  if (isRestOfSentence(last, line)) return true
  const isSmall = /^[\p{Ll}(]/u.test(line.text)
  const isFull = before.length + 1 + word.length > width * 0.97
  return (
    isSmall ||
    (isFull && !/[.!?:]$/.test(before)) ||
    /(?:,|-|\b(?:und|and|et|de|der|die|das|of|the|für|for|mit|with|in|im|von|à|la|le))$/u.test(before)
  )
}
