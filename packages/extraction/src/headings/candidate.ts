import { restOf } from '../rails.ts'
import { isCapitals, type Row } from '../row.ts'
import { readHeading, type HeadingReading } from './kind.ts'

/** A row that may be a heading, and the text next to it. */
export interface Candidate {
  row: Row
  /** The whole row, including the text next to the heading. */
  whole: Row
  reading: HeadingReading | null
  /** The text next to the heading, as when the heading is in a margin. */
  rest: Row | null
}

/** Reads a row as a heading, if its words allow: alone, at the start of a line, or in a margin. */
export function candidateOf(row: Row): Candidate {
  const none = { row, whole: row, reading: null, rest: null }
  const runIn = row.segments.length > 1 ? null : readRunIn(row)
  if (runIn !== null) return runIn
  if (/[@\d]{3}|https?:/.test(row.text) || row.text.length > 90) return rail(row) ?? none
  if (row.segments.length > 1) return rail(row) ?? none
  const reading = readHeading(row.text.replace(/[:：]\s*$/, ''))
  return { row, whole: row, reading: row.isItem && row.mark?.kind === 'item' && !row.bold ? null : reading, rest: null }
}

/**
 * Reads a heading that its text follows on the same line. It must be in bold, in capitals or, in plain text, below an
 * empty line.
 */
function readRunIn(row: Row): Candidate | null {
  const [first] = row.segments
  const found = /^(?<label>[^:]{3,40}):\s+(?<rest>\S.*)$/su.exec(row.text)?.groups
  if (first === undefined || found === undefined || row.isItem) return null
  const { label = '', rest = '' } = found
  const reading = readHeading(label)
  const [run, next] = first.runs
  const isApart = row.size === null && (row.gapAbove ?? 0) > 0
  const isBold = run !== undefined && next !== undefined && run.bold && !next.bold
  const stands = isCapitals(label) || isBold || isApart
  if (reading === null || !reading.isSure || !stands || (reading.kind === 'skills' && !isCapitals(label))) return null
  const tail = { ...first, text: rest, bold: false, runs: [] }
  const heading = { ...row, text: label, segments: [{ ...first, text: label, runs: [] }] }
  return { row: heading, whole: row, reading, rest: { ...row, text: rest, segments: [tail], bold: false, mark: null } }
}

/** Reads a heading in the margin, with the first row of its section next to it. */
function rail(row: Row): Candidate | null {
  const [first, ...others] = row.segments
  if (first === undefined || others.length === 0 || row.isItem) return null
  const reading = readHeading(first.text.replace(/[:：]\s*$/, ''))
  if (reading === null || !reading.isSure) return null
  return { row: { ...row, text: first.text, segments: [first] }, whole: row, reading, rest: restOf(row) }
}
