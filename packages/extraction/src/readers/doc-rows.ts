import { findPeriods } from '../dates.ts'
import { readHeading } from '../headings/kind.ts'

/** How far above the end of its first row a table may begin. */
const tallestCell = 12

/**
 * A row of a table ends with a tab. A date in its last cell stands beside the first line of the cell before it, and not beside the
 * last one as in the file.
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

/** The first line of the row that ends here: it stands below the row before, or below a heading. */
function cellStart(lines: readonly string[], end: number): number {
  for (let at = end - 1; at >= 0 && end - at < tallestCell; at -= 1) {
    const line = lines[at] ?? ''
    if (line.endsWith('\t') || readHeading(line)?.isSure === true) return at + 1
    if (line.includes('\t') || line === '') return end
  }
  return end
}
