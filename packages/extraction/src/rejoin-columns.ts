import { findPeriods } from './dates.ts'
import { readHeading } from './headings/kind.ts'
import { around } from './row.ts'
import type { Box, Line } from './types.ts'

type Boxed = Line & { box: Box }

const sameLine = 3.5

/** Joins a column of dates with the column of texts at the same heights, because such a pair is a table. */
export function rejoinColumns(lines: readonly Line[]): Line[] {
  let joined: Line[] = [...lines]
  for (const page of new Set(lines.map((line) => line.page))) {
    const columns = dateColumns(joined.filter((line) => line.page === page))
    const dates = joined.filter(
      (line): line is Boxed => line.page === page && line.box !== null && columns.has(line.region) && isDateOnly(line),
    )
    const pairs = dates.flatMap((date) =>
      joined
        .filter((line): line is Boxed => isBeside(date, line))
        .map((line) => ({ left: date.region, right: line.region })),
    )
    const tally = new Map<string, number>()
    for (const { left, right } of pairs) tally.set(`${left},${right}`, (tally.get(`${left},${right}`) ?? 0) + 1)
    const groups = [...tally].filter(([, count]) => count >= 2).map(([key]) => key.split(',').map(Number))
    const regions = new Set(groups.flat())
    if (regions.size > 1) joined = mergeRegions(joined, page, regions)
  }
  return joined
}

/** Regions in which only dates and headings are just below dates. */
function dateColumns(lines: readonly Line[]): Set<number> {
  const columns = new Set<number>()
  for (const [region, own] of Map.groupBy(lines, (line) => line.region)) {
    const dates = own.flatMap((line, index) => (isDateOnly(line) ? [own[index + 1]] : []))
    const lonely = dates.filter(
      (next) =>
        next === undefined ||
        isDateOnly(next) ||
        next.segments.length > 1 ||
        (next.gapAbove ?? 0) > 14 ||
        readHeading(next.text)?.isSure === true,
    )
    if (dates.length >= 2 && lonely.length >= dates.length * 0.75) columns.add(region)
  }
  return columns
}

function isDateOnly(line: Line): boolean {
  if (line.segments.length !== 1 || line.mark?.kind === 'item') return false
  const [period] = findPeriods(line.text)
  return period !== undefined && period.from < 2 && period.to >= line.text.trim().length - 2
}

function isBeside(date: Boxed, line: Line): boolean {
  if (line.box === null || line.page !== date.page || line.region === date.region) return false
  return (
    Math.abs(line.box.y + line.box.height - date.box.y - date.box.height) < sameLine &&
    line.box.x >= date.box.x + date.box.width - 2
  )
}

function mergeRegions(lines: readonly Line[], page: number, regions: ReadonlySet<number>): Line[] {
  const inside = lines.filter(
    (line): line is Boxed => line.page === page && regions.has(line.region) && line.box !== null,
  )
  const region = Math.min(...regions)
  const sorted = inside.toSorted((a, b) => a.box.y + a.box.height - b.box.y - b.box.height || a.box.x - b.box.x)
  const merged: Boxed[] = []
  for (const line of sorted) {
    const last = merged.at(-1)
    const bottom = line.box.y + line.box.height
    if (
      last !== undefined &&
      Math.abs(last.box.y + last.box.height - bottom) < sameLine &&
      last.segments.at(-1)?.box?.x !== line.box.x
    ) {
      merged[merged.length - 1] = besideEachOther(last, line)
      continue
    }
    const gapAbove = last === undefined ? line.gapAbove : line.box.y - last.box.y - last.box.height
    const original = lines[lines.indexOf(line) - 1]
    merged.push({
      ...line,
      region,
      gapAbove,
      continues: line.continues && (last === original || last?.text.endsWith(original?.text ?? '\n') === true),
    })
  }
  const at = lines.findIndex((line) => line.page === page && regions.has(line.region) && line.box !== null)
  const others = (from: number, to?: number): Line[] =>
    lines.slice(from, to).filter((line) => !(line.page === page && regions.has(line.region) && line.box !== null))
  return [...others(0, at), ...merged, ...others(at)]
}

function besideEachOther(left: Boxed, right: Boxed): Boxed {
  const segments = [...left.segments, ...right.segments].toSorted((a, b) => (a.box?.x ?? 0) - (b.box?.x ?? 0))
  return {
    ...left,
    segments,
    text: segments.map((segment) => segment.text).join('\t'),
    box: around(left.box, right.box),
    bold: left.bold && right.bold,
    italic: left.italic && right.italic,
    mark: left.mark ?? (right.mark?.kind === 'item' ? null : right.mark),
    continues: false,
  }
}
