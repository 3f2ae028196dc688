import { fieldOf } from '../lexicon/entry-labels.ts'
import type { Row } from '../row.ts'

const country = /^(?:land|staat|country|pays|paese)$/iu

/** Reduces a line that states only a place to its name: "City: Bern | Country: Switzerland" becomes "Bern". */
export function withoutPlaceLabels(rows: readonly Row[]): Row[] {
  return rows.map((row) => {
    const parts = row.text
      .split(/\s*[|\t]\s*|,\s+/u)
      .map((part) => /^(?<label>[^:]{2,20}?)\s*:\s+(?<value>\S.*)$/u.exec(part)?.groups)
    const [first] = row.segments
    const isPlace = parts.every(
      (part) => part !== undefined && (fieldOf(part['label'] ?? '') === 'place' || country.test(part['label'] ?? '')),
    )
    if (first === undefined || !isPlace) return row
    const text = (parts.find((part) => fieldOf(part?.['label'] ?? '') === 'place') ?? parts[0])?.['value'] ?? row.text
    return { ...row, text, segments: [{ ...first, text, runs: [] }] }
  })
}
