import { findPeriods } from '../dates.ts'
import type { Row } from '../row.ts'
import { takeDate, type Dated } from './honour-dates.ts'
import { joinRows, withText } from './join-rows.ts'

/** An entry whose title stands in a row of its own, and the date beside or above it. */
export interface Stack extends Pick<Dated, 'period' | 'said'> {
  title: string
  /** The rows below the title, in order; lines of one text are joined. */
  rest: string[]
}

/** Reads an entry in rows: a title that looks different from the rows below it, or that has the date beside it. Null for running text. */
export function stackOf(rows: readonly Row[]): Stack | null {
  const { beside, bare } = dateBehind(dateBeside(rows))
  const [first, ...others] = bare
  if (first === undefined || others.length === 0) return null
  const other = others.findIndex((row) => faceOf(row) !== faceOf(first))
  if (other === -1 && beside === null && !isTitleLine(first, others)) return null
  const height = other === -1 ? 1 : other + 1
  const title = joinRows(bare.slice(0, height))
  if (title === null) return null
  return {
    title: title.text.replace(/[\s,;]+$/u, ''),
    rest: joined(bare.slice(height)).map(({ text }) => text),
    period: beside?.period ?? null,
    said: beside?.said ?? '',
  }
}

/** Size, weight and colour of a row, which differ between a title and the rows below it; slant and capitals may not. */
function faceOf(row: Row): string {
  const first = row.segments[0]
  return [Math.round((first?.size ?? 0) * 2), first?.bold === true, first?.color ?? ''].join()
}

interface WithoutDate {
  beside: Pick<Dated, 'period' | 'said'> | null
  bare: Row[]
}

/** Takes the date from the end of the title: `Best Thesis (2018)`. */
function dateBehind({ beside, bare }: WithoutDate): WithoutDate {
  const [first, ...others] = bare
  if (beside !== null || first === undefined || others.length === 0) return { beside, bare }
  const { period, said, text } = takeDate(first.text)
  const isLast = period !== null && period.from > 0 && /^[\s)\]]*$/u.test(first.text.slice(period.to))
  if (!isLast || !isTitleLine(withText(first, text), others)) return { beside, bare }
  return { beside: { period, said }, bare: [withText(first, text), ...others] }
}

/** Rows without a date in a cell or row of its own, and that date. */
function dateBeside(rows: readonly Row[]): WithoutDate {
  let beside: Pick<Dated, 'period' | 'said'> | null = null
  const bare = rows.flatMap((row): Row[] => {
    const segments = row.segments.filter((segment) => {
      const [period] = findPeriods(segment.text)
      const isDate =
        period !== undefined &&
        segment.text.trim().length - (period.to - period.from) < 3 &&
        (row.segments.length > 1 || row === rows[0])
      if (isDate) beside ??= { period, said: segment.text.trim() }
      return !isDate
    })
    if (segments.length === 0) return []
    return [
      segments.length === row.segments.length
        ? row
        : { ...row, segments, text: segments.map(({ text }) => text).join('\t') },
    ]
  })
  return { beside, bare }
}

/** Whether a first row without another look is a title: it ends, and the rows below begin anew without an indent. */
function isTitleLine(first: Row, [second]: readonly Row[]): boolean {
  if (
    second === undefined ||
    /[,:;–-]$|\b(?:und|and|et|of|der|die|das|de|des|du|in|im|for|für|von|the|with|mit|über|la|le)$/iu.test(first.text)
  )
    return false
  const isIndented = first.box !== null && second.box !== null && second.box.x > first.box.x + 4
  const isSentence = /[.?!]\s+\p{Lu}/u.test(first.text) || first.text.length > 110
  return !isIndented && !isSentence && /^[\p{Lu}\d]/u.test(second.text) && findPeriods(first.text).length === 0
}

/** Joins rows that are lines of one text: the next begins in lower case, or the one before ends openly. */
function joined(rows: readonly Row[]): Row[] {
  const whole: Row[] = []
  for (const row of rows) {
    const last = whole.at(-1)
    const goesOn =
      last !== undefined &&
      (/^\p{Ll}/u.test(row.text) || /[,–-]$|\b(?:und|and|et|of|de|des|du|in|für|for)$/u.test(last.text)) &&
      !row.isItem
    const both = goesOn && last !== undefined ? joinRows([last, row]) : null
    if (both === null) whole.push(withText(row, row.text.replaceAll('\t', ' ')))
    else whole[whole.length - 1] = both
  }
  return whole
}
