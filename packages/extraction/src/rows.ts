import { findPeriods } from './dates.ts'
import { readMarkup } from './markdown.ts'
import { rejoinColumns } from './rejoin-columns.ts'
import { takeRails } from './rails.ts'
import { employerScore, schoolScore } from './roles/score.ts'
import { joinPairedDates } from './paired-dates.ts'
import { findWraps } from './text-wraps.ts'
import { joinCells } from './wrapped-cells.ts'
import type { Line, Run, Segment } from './types.ts'
import { type Row, bullet, around, joinWrapped, lookOf } from './row.ts'

/** Converts lines to rows: joins wrapped lines, removes bullets, and leaves out empty lines. */
export function toRows(lines: readonly Line[]): Row[] {
  const rows: Row[] = []
  const all = findWraps(rejoinColumns(lines).map(readMarkup))
  for (const [index, line] of all.entries()) {
    if (!/[\p{L}\p{N}●★■○☆]/u.test(line.text)) continue
    const last = rows.at(-1)
    if (last !== undefined && isLoneDash(last, line, all[index + 1])) append(last, line)
    else if (
      last !== undefined &&
      !bullet.test(line.text) &&
      (isLoneRest(last, line) ||
        closesBracket(last, line) ||
        (line.continues && line.segments.length === 1 && !isChip(last, line)
          ? isOpenEnded(last, line)
          : isCutOff(last, line) || isRestOfItem(last, line)))
    )
      append(last, line)
    else rows.push(rowOf(line))
  }
  const shown = rows.filter((row) => row.text !== '').map((row) => ({ ...row, look: lookOf(row) }))
  return takeRails(joinCells(joinPairedDates(shown)))
}

/**
 * Whether a row may continue on the next line. It may not if it ends with a date, or if the next line is a company or
 * school and the row begins with a date.
 */
function isOpenEnded(row: Row, line: Line): boolean {
  const last = row.segments.at(-1)
  if (last === undefined || row.segments.length < 2) return true
  if (namesBody(line.text) && findPeriods(row.segments[0]?.text ?? '').length > 0 && !/[,–—-]$/u.test(row.text))
    return false
  const [period] = findPeriods(last.text)
  return period === undefined || period.to - period.from < last.text.trim().length - 2
}

function namesBody(text: string): boolean {
  return /^\p{Lu}/u.test(text) && text.length < 60 && Math.max(employerScore(text), schoolScore(text)) >= 2
}

/** Whether a line is a tag: short, capitalised, and with space above it. */
function isChip(row: Row, line: Line): boolean {
  const isSpaced = line.size !== null && (line.gapAbove ?? 0) > line.size * 0.55
  return (
    isSpaced &&
    /^\p{Lu}/u.test(line.text) &&
    line.text.split(/\s/).length < 5 &&
    row.text.split(/\s/).length < 5 &&
    !/[,-]$/.test(row.text)
  )
}

/** Whether a line closes the bracket that the short line before it leaves open, in the same column. */
function closesBracket(row: Row, line: Line): boolean {
  const [last, first] = [row.segments.at(-1), line.segments[0]]
  if (last === undefined || first === undefined || row.page !== line.page || row.region !== line.region) return false
  const isOpen = last.text.lastIndexOf('(') > last.text.lastIndexOf(')')
  const isUnder = last.box === null || first.box === null || first.box.x < last.box.x + last.box.width
  return isOpen && isUnder && last.text.length < 60 && /^[^()]{1,40}\)/u.test(first.text)
}

/** Whether a line that begins with a dash continues the line before, because the lines around it have no dash. */
function isLoneDash(row: Row, line: Line, next: Line | undefined): boolean {
  const dash = /^[-–—]\s/
  if (!dash.test(line.text) || row.isItem || line.mark?.kind === 'item' || next === undefined || dash.test(next.text))
    return false
  return (
    row.segments.length === 1 && row.size !== null && row.size === line.size && (line.gapAbove ?? 99) < row.size * 0.7
  )
}

const beginsWithPostalCode = /^(?:[A-Z]{1,2}-)?\d{4,5}\s\p{Lu}/u

/** Whether a line continues the item above it, with the same look. */
function isRestOfItem(row: Row, line: Line): boolean {
  const [segment] = line.segments
  const above = row.segments.at(-1)
  if (
    !row.isItem ||
    line.mark?.kind === 'item' ||
    line.segments.length !== 1 ||
    segment === undefined ||
    above === undefined
  )
    return false
  if (segment.box === null || above.box === null || row.box === null || line.page !== row.page) return false
  const isUnder = Math.abs(segment.box.x - above.box.x) < 6 || Math.abs(segment.box.x - row.box.x) < 6
  return (
    isUnder &&
    !beginsWithPostalCode.test(line.text) &&
    segment.size === above.size &&
    segment.bold === above.bold &&
    (line.gapAbove ?? 99) < (line.size ?? 10) * 0.7
  )
}

const loneName =
  /^(?:AG|GmbH|SA|S\.A\.|SAS|Sàrl|SARL|Ltd\.?|Limited|Inc\.?|LLC|plc|KG|e\.\s?V\.|University|College|Hospital|Polytechnic)$/u

/** Whether a line cannot stand alone: a legal form, or the rest of a postal address after its code. */
function isLoneRest(row: Row, line: Line): boolean {
  const last = row.segments.at(-1)
  const [first] = line.segments
  if (last === undefined || line.page !== row.page || last.size !== first?.size || line.mark?.kind === 'heading')
    return false
  if (loneName.test(line.text)) return /\p{L}$/u.test(row.text) && (last.bold || !first.bold)
  if (/^\d[A-Z]{2}$/u.test(line.text)) return /\s[A-Z]{1,2}\d[A-Z\d]?$/u.test(row.text)
  return (
    /,\s(?:[A-Z]{1,2}-)?\d{4,5}$/u.test(row.text) && /\d\p{L}?,\s/u.test(row.text) && /^\p{Lu}\p{Ll}/u.test(line.text)
  )
}

/** Whether a line is a year in brackets, or the rest of an address that was split at a hyphen, a slash or an at sign. */
function isCutOff(row: Row, line: Line): boolean {
  if (/^\((?:19|20)\d{2}\)$/u.test(line.text)) return row.segments.length === 1 && findPeriods(row.text).length === 0
  if (/^@[\p{L}\d.-]+\.\p{L}{2,}$/u.test(line.text)) return /^[\p{L}\d._-]+$/u.test(row.segments.at(-1)?.text ?? '')
  return (
    /(?:\.\p{L}{2,}|www\.)[^\s]*[-/_.]$|[\p{L}\d]@$/u.test(row.text) &&
    /^[\p{Ll}\d][^\s]*$/u.test(line.text) &&
    line.page === row.page
  )
}

function rowOf(line: Line): Row {
  const segments = line.segments.filter((segment) => segment.text.trim() !== '')
  const mark = bullet.exec(line.text)?.[0] ?? ''
  const isItem = line.mark?.kind === 'item' || mark !== ''
  const [first, ...rest] = segments
  const stripped = first === undefined || mark === '' ? segments : [withoutStart(first, mark.trim().length), ...rest]
  const shown = stripped.filter((segment) => segment.text !== '')
  return {
    text: shown.map((segment) => segment.text).join('\t'),
    segments: shown,
    isItem,
    depth: line.mark?.kind === 'item' ? line.mark.depth : 0,
    page: line.page,
    box: line.box,
    size: line.size,
    bold: line.bold,
    italic: line.italic,
    mark: line.mark,
    origin: line.origin,
    region: line.region,
    gapAbove: line.gapAbove,
    look: '',
  }
}

function withoutStart(segment: Segment, count: number): Segment {
  const text = segment.text.trimStart().slice(count).trimStart()
  let drop = segment.text.length - text.length
  const runs: Run[] = []
  for (const run of segment.runs) {
    const cut = Math.min(drop, run.text.length)
    drop -= cut
    if (cut < run.text.length) runs.push({ ...run, text: run.text.slice(cut) })
  }
  return { ...segment, text, runs }
}

function append(row: Row, line: Line): void {
  const last = row.segments.at(-1)
  const [first, ...rest] = line.segments
  if (first === undefined) return
  if (last === undefined) row.segments.push(first)
  else {
    const joined = joinWrapped(last.text, first.text)
    const extra = joined.slice(Math.min(last.text.length, joined.length))
    const run = first.runs[0] ?? first
    row.segments[row.segments.length - 1] = {
      ...last,
      text: joined,
      bold: last.bold && first.bold,
      italic: last.italic && first.italic,
      runs: [...last.runs, { text: extra, size: run.size, bold: run.bold, italic: run.italic, color: run.color }],
    }
  }
  row.segments.push(...rest)
  row.text = row.segments.map((segment) => segment.text).join('\t')
  row.box = row.box === null || line.box === null ? row.box : around(row.box, line.box)
}
