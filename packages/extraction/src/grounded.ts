import { readHeading } from './headings/kind.ts'
import { leftoversOf, textsIn } from './leftovers.ts'
import type { CvReading } from './reading.ts'
import { toRows } from './rows.ts'
import { keyOf } from './text/fold.ts'
import type { Line, Source } from './types.ts'

/**
 * Compares a reading of embedded data with the pages that the file shows. Values get their position on the page; exact
 * values that the pages do not show become likely; text that is only on the pages becomes unplaced.
 */
export function grounded(reading: CvReading, shown: readonly Line[]): CvReading {
  const lines = shown.map((line) => ({ line, key: keyOf(line.text) }))
  const onPage = (source: Source): Source => {
    const key = keyOf(source.text)
    const found = lines.find((one) => key.length > 1 && one.key.includes(key))?.line
    if (found === undefined) return { ...source, certainty: source.certainty === 'exact' ? 'likely' : source.certainty }
    return { ...source, page: found.page, box: found.box }
  }
  const sources = Object.fromEntries(Object.entries(reading.sources).map(([at, source]) => [at, onPage(source)]))
  const rows = toRows(shown).filter((row) => readHeading(row.text)?.isSure !== true)
  const placed = [...textsIn(reading.resume), ...textsIn(reading.protected)]
  return { ...reading, sources, unplaced: [...reading.unplaced, ...leftoversOf(rows, placed)] }
}
