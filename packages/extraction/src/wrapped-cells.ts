import { findPeriods } from './dates.ts'
import { namesLanguage } from './parts/spoken-languages.ts'
import { joinWrapped, lookOf, type Row } from './row.ts'
import type { Segment } from './types.ts'

const nearby = 4
const dash = /(?:[-–—]|(?<!\p{L})(?:bis|to|until|à|au))\s*$/u
const presentStart =
  /^(?:to date|date(?=$|\t)|heute|dato|jetzt|aktuell|laufend|present|now|today|current|ongoing|aujourd['’]hui|ce jour|actuel(?:lement)?|présent)(?!\p{L})/iu

/** Joins table cells and dates that continue on the next row. */
export function joinCells(rows: readonly Row[]): Row[] {
  const joined: Row[] = []
  for (const row of rows) {
    const last = joined.at(-1)
    const whole = last === undefined ? null : (joinDate(last, row) ?? joinCell(last, row))
    if (whole === null) joined.push(row)
    else joined.splice(-1, 1, ...whole)
  }
  return joined
}

/** Joins a date whose end is at the start of the next row. Returns null if there is none. */
function joinDate(last: Row, row: Row): Row[] | null {
  const [first] = row.segments
  const end =
    first === undefined ? null : (cutMonth(last, first.text) ?? openRest(last, first.text) ?? endAtStart(first.text))
  if (first === undefined || end === null || row.isItem) return null
  const index = last.segments.findIndex((one) => isHalfDate(one.text, end))
  const lead = index >= 0 ? null : leadingHalfDate(last)
  const segment = last.segments[index]
  const start = segment?.text ?? lead
  if (start === null) return null
  const date = { ...(segment ?? first), text: joinDateText(start.trim(), end.trim()), runs: [], bold: false }
  const segments =
    segment === undefined
      ? [date, withoutLead(last, start.length)?.segments ?? []].flat()
      : last.segments.with(index, date)
  const head = { ...last, segments, text: segments.map((one) => one.text).join('\t') }
  const rest = withoutLead(row, end.length)
  if (rest === null) return [head]
  return joinCell(head, rest) ?? [head, rest]
}

/** The rest of a month's name that was split at a line end: "Septem-", "ber 2012". */
function cutMonth(last: Row, text: string): string | null {
  const rest = /^\p{Ll}{2,7}\.?\s+(?:19|20)\d{2}(?:\s?[-–—])?(?!\d)/u.exec(text)?.[0]
  return rest !== undefined && last.segments.some((segment) => isCutMonth(segment.text)) ? rest : null
}

const since = /^(?:depuis|dès|seit|ab|since)(?:\s+\p{L}{3,9}\.?)?$/iu

/** The month or year after a word for "since", in a narrow cell: "Depuis", "septembre", "2019". */
function openRest(last: Row, text: string): string | null {
  return last.segments.some((segment) => isSince(segment.text, text)) ? text : null
}

function isSince(text: string, rest: string): boolean {
  if (!since.test(text) || rest.length > 16) return false
  const year = /\d{4}$/.test(rest) ? '' : ' 2000'
  const [period] = findPeriods(`${text} ${rest}${year}`)
  return period !== undefined && period.isOpen && period.from === 0
}

function isCutMonth(text: string): boolean {
  return text.length < 32 && /\p{L}{2,7}-$/u.test(text)
}

function joinDateText(start: string, end: string): string {
  return isCutMonth(start) && /^\p{Ll}/u.test(end) ? `${start.slice(0, -1)}${end}` : `${start} ${end}`
}

function isHalfDate(text: string, end: string): boolean {
  if (isCutMonth(text)) return findPeriods(joinDateText(text, end))[0] !== undefined
  if (since.test(text)) return isSince(text, end)
  if (
    text.length > 28 ||
    !/\d{4}|'\d\d/.test(text) ||
    (!dash.test(text) &&
      !/(?:[-–—]|\s(?:bis|to|until|à|au))\s*\p{L}{3,9}\.?$/iu.test(text) &&
      !/^[-–—]|^(?:bis|to|à|au)\s/iu.test(end))
  )
    return false
  const [alone] = findPeriods(text)
  const [whole] = findPeriods(`${text} ${end}`)
  return (
    whole !== undefined &&
    whole.isRange &&
    (whole.start === null || whole.end === null || whole.end >= whole.start.slice(0, 4)) &&
    whole.from < 8 &&
    whole.to >= text.length + end.length &&
    (alone === undefined || alone.end === null || !/[-–—]\s*\d/.test(text))
  )
}

/** The date and dash at the start of a row that continues with something else; null if there is none. */
function leadingHalfDate(row: Row): string | null {
  const found = /^\s*(?:\d{1,2}[./])?(?:\p{L}{3,9}\.?\s)?(?:19|20)\d{2}\s?[-–—]\s?(?=\p{L})/u.exec(row.text)?.[0]
  return found === undefined || presentStart.test(row.text.slice(found.length)) ? null : found
}

function endAtStart(text: string): string | null {
  const link = /^(?:[-–—]|bis|to|à|au)\s+/iu.exec(text)?.[0] ?? ''
  if (link !== '') {
    const behind = endAtStart(text.slice(link.length))
    return behind === null ? null : link + behind
  }
  const present = presentStart.exec(text)?.[0]
  if (present !== undefined) return present
  const [period] = findPeriods(text)
  if (period === undefined || period.from > 0 || period.isRange) return null
  const end = text.slice(0, period.to)
  return text.length === period.to || /^[\s•·]/.test(text.slice(period.to)) ? end : null
}

function withoutLead(row: Row, count: number): Row | null {
  const [first, ...others] = row.segments
  if (first === undefined) return null
  const text = first.text.slice(count).replace(/^\s+/, '')
  const marked = /^[•·▪◦]\s*/.exec(text)?.[0]
  let drop = first.text.length - text.length + (marked?.length ?? 0)
  const runs = first.runs.flatMap((run) => {
    const cut = Math.min(drop, run.text.length)
    drop -= cut
    return cut < run.text.length ? [{ ...run, text: run.text.slice(cut) }] : []
  })
  const bare = text.slice(marked?.length ?? 0)
  const segments = bare === '' ? others : [{ ...first, text: bare, runs }, ...others]
  if (segments.length === 0) return null
  const rest = {
    ...row,
    segments,
    text: segments.map((segment) => segment.text).join('\t'),
    isItem: row.isItem || marked !== undefined,
  }
  return { ...rest, look: lookOf(rest) }
}

/** Joins a row with the row before if its segments are below cells with the same look. Returns null if they are not. */
function joinCell(last: Row, row: Row): Row[] | null {
  if (
    last.segments.length < 2 ||
    row.isItem ||
    row.page !== last.page ||
    (row.gapAbove ?? 99) > 6 ||
    findPeriods(row.text).length > 0
  )
    return null
  const [label, ...beside] = row.segments
  const isName = label !== undefined && beside.length === 1 && /^\p{Lu}\p{L}+$/u.test(label.text)
  if (isName && namesLanguage(last.segments[0]?.text ?? '')) return null
  const isRestOfLabel =
    beside.length === 0 && last.segments.length === 2 && (row.gapAbove ?? 99) < 3 && endsUnder(label, last.segments[0])
  const places = row.segments.map((segment) =>
    last.segments.findIndex(
      (cell, index) =>
        (isUnder(segment, cell) || (index === 0 && isRestOfLabel)) &&
        (index < last.segments.length - 1 || isUnfinished(cell, segment)),
    ),
  )
  const open = row.segments.filter((_, index) => places[index] === -1)
  const isDated = last.segments.some((segment) => findPeriods(segment.text).length > 0)
  if (open.length === row.segments.length || places[0] === -1 || (open.length > 0 && !isDated)) return null
  const segments = last.segments.map((cell, index) => {
    const more = row.segments[places.indexOf(index)]
    return places.includes(index) && more !== undefined
      ? { ...cell, text: joinWrapped(cell.text, more.text), runs: [] }
      : cell
  })
  const head = { ...last, segments, text: segments.map((segment) => segment.text).join('\t') }
  if (open.length === 0) return [head]
  const rest = {
    ...row,
    segments: open,
    text: open.map((segment) => segment.text).join('\t'),
    box: open[0]?.box ?? row.box,
  }
  return [head, { ...rest, look: lookOf(rest) }]
}

/** Whether a cell's text must continue, so that the segment below belongs to it. */
function isUnfinished(cell: Segment, segment: Segment): boolean {
  return (
    /^[\p{Ll}(]/u.test(segment.text) ||
    /(?:[,/&-]|(?<!\p{L})(?:\p{Lu}\p{Ll}{1,4}\.|de|du|des|der|die|für|of|and|und|et|in|en|im|for|à|la|le))\s*$/u.test(
      cell.text,
    )
  )
}

/** Whether a right-aligned label continues below itself. */
function endsUnder(segment: Segment | undefined, cell: Segment | undefined): boolean {
  const [box, above] = [segment?.box ?? null, cell?.box ?? null]
  return (
    box !== null &&
    above !== null &&
    segment?.size === cell?.size &&
    segment?.bold === cell?.bold &&
    Math.abs(box.x + box.width - above.x - above.width) < 1
  )
}

function isUnder(segment: Segment, cell: Segment): boolean {
  if (segment.box === null || cell.box === null) return false
  const isSame = segment.bold === cell.bold && segment.italic === cell.italic && segment.size === cell.size
  return isSame && Math.abs(segment.box.x - cell.box.x) < nearby && findPeriods(cell.text).length === 0
}
