import { findPeriods } from '../dates.ts'
import { readHeading } from '../headings/kind.ts'

/** The most lines of a table row. */
const tallestCell = 12

/**
 * Moves the date in the last cell of a table row from the last line of the cell before it, where word-extractor puts
 * it, to the first line. In its text, a tab ends each row.
 */
export function liftDates(lines: readonly string[]): string[] {
  const lifted = [...lines]
  for (const [index, line] of lines.entries()) {
    const [text = '', date = '', ...more] = line.split('\t')
    const isRow = line.endsWith('\t') && more.length === 1 && text !== '' && isDate(date)
    const from = isRow ? cellStart(lines, index) : index
    if (from === index) continue
    lifted[from] = `${lines[from]}\t${date}`
    lifted[index] = text
  }
  return lifted
}

function isDate(text: string): boolean {
  const [period] = findPeriods(text)
  return period !== undefined && period.to - period.from >= text.trim().length - 2
}

/** The first line of the row that ends at `end`: below the previous row or a heading. */
function cellStart(lines: readonly string[], end: number): number {
  for (let at = end - 1; at >= 0 && end - at < tallestCell; at -= 1) {
    const line = lines[at] ?? ''
    if (line.endsWith('\t') || readHeading(line)?.isSure === true) return at + 1
    if (line.includes('\t') || line === '') return end
  }
  return end
}
