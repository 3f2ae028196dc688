import { findPeriods } from '../dates.ts'
import type { Row } from '../row.ts'
import { fold, wordsOf } from '../text/fold.ts'
import { markerOf, splitNumbered, withoutNumbers } from './markers.ts'

/** The rows of one entry, and the row of the year above them that dates them. */
export interface Group {
  rows: Row[]
  year: Row | null
}

/** The entries of a section and the rows that only divide it by year or by kind. */
export interface Grouping {
  groups: Group[]
  headings: Row[]
}

const kinds =
  /^(?:(?:peer[- ]?reviewed|refereed|begutachtete?|referierte?|selected|ausgewahlte?|wissenschaftliche?|original|other|weitere|autres?|international|internationale?|national|nationale?|in|im|mit|without|ohne|avec|and|und|et|a|de|des|la|les|dans|comite|lecture|journals?|journal-?artikel|zeitschriften?(?:artikel|beitrage)?|fachzeitschriften|fachartikel|artikel|articles?|papers?|beitrage|buchbeitrage|buchkapitel|bucher|books?|chapters?|book-?chapters?|chapitres?|livres?|ouvrages?|monograph\w*|konferenz\w*|conferences?|proceedings|tagungs\w*|workshops?|posters?|vortrage|talks?|presentations?|communications?|lectures?|invited|eingeladene?|patente?|patents?|brevets?|preprints?|reviews?|reports?|berichte?|rapports?|theses|thesen|dissertation\w*|editor\w*|herausgeber\w*|edited|volumes?|revues?|colloques?|actes|orales?|affichees?|press|presse|blog|blogs|software|datasets?|preise|awards?|prizes|prix|stipendien|scholarships|bourses|grants|medaillen|medals|ehrungen|honou?rs|distinctions|fellowships|auszeichnungen|oral|technical|national\w*|academic|sports?|sportliche?|akademische?)[\s,&/:–-]*)+$/u

/** Divides the rows of a section into entries, by the signs that its entries show most clearly. */
export function groupRows(all: readonly Row[]): Grouping {
  const rows = splitNumbered(all)
  const headings = rows.filter((row, index) => isDivider(row, index, rows))
  const parts = partsBetween(rows, headings)
  const isDated = parts.some(({ rows: own }) => own.some(hasDate))
  const groups = parts.flatMap(({ rows: own, year }) =>
    bestDivision(own, isDated && year === null).map((group): Group => ({ rows: group, year })),
  )
  const bare = withoutNumbers(groups.flatMap((group) => group.rows.slice(0, 1)))
  return {
    groups: groups.map(({ rows: [, ...own], year }, at) => ({ rows: [...bare.slice(at, at + 1), ...own], year })),
    headings,
  }
}

/** A year above the entries of that year, or the name of a kind of entries. */
function isDivider(row: Row, index: number, rows: readonly Row[]): boolean {
  const next = rows[index + 1]
  if (row.segments.length > 1 || next === undefined || row.isItem) return false
  if (isYear(row)) {
    const [first] = rows.filter((one) => !isKind(one))
    return isYear(next) || (first !== undefined && isYear(first)) || row.look !== next.look
      ? !isDetail(row, rows[index - 1], next)
      : false
  }
  return isKind(row) && (row.look !== next.look || next.isItem)
}

/** Whether a year stands below the entry that it dates. */
function isDetail(row: Row, before: Row | undefined, next: Row): boolean {
  return before !== undefined && !isYear(before) && before.look === row.look && next.look !== row.look && !next.isItem
}

function isYear(row: Row): boolean {
  return /^(?:19|20)\d{2}(?:\s?[–-]\s?(?:(?:19|20)\d{2}|\p{L}+))?\s*:?$/u.test(row.text.trim())
}

function isKind(row: Row): boolean {
  return row.text.length < 70 && kinds.test(fold(row.text))
}

interface Part {
  rows: Row[]
  year: Row | null
}

function partsBetween(rows: readonly Row[], headings: readonly Row[]): Part[] {
  const parts: Part[] = [{ rows: [], year: null }]
  for (const row of rows) {
    if (!headings.includes(row)) parts.at(-1)?.rows.push(row)
    else parts.push({ rows: [], year: isYear(row) ? row : null })
  }
  return parts.filter((part) => part.rows.length > 0)
}

/** Divisions by each sign in turn; the first of those whose entries look most like entries. */
function bestDivision(rows: readonly Row[], isDated: boolean): Row[][] {
  const divisions = [
    starts.marked,
    starts.items,
    starts.indent,
    starts.look,
    starts.gap,
    starts.dated,
    starts.every,
  ].map((isStart) => divide(rows, isStart(rows)))
  const [best] = divisions
    .map((groups, order) => ({ groups, order, worth: worthOf(groups, isDated) }))
    .toSorted((a, b) => b.worth - a.worth || a.order - b.order)
  return best?.groups ?? []
}

type Starts = (rows: readonly Row[]) => (row: Row, index: number) => boolean

const starts = {
  marked: () => (row) => markerOf(row.text) !== null,
  items: () => (row) => row.isItem,
  indent: (rows) => {
    const left = Math.min(...rows.map(leftOf))
    return (row) => row.box !== null && leftOf(row) < left + 4
  },
  look: (rows) => (row, index) => row.look === rows[0]?.look && rows[index - 1]?.look !== row.look,
  gap: (rows) => {
    const gaps = rows.slice(1).flatMap(({ gapAbove }) => (gapAbove === null ? [] : [gapAbove]))
    const least = Math.min(...gaps)
    const isTyped = rows.every((row) => row.box === null)
    return (row) => row.gapAbove !== null && (isTyped ? row.gapAbove > 0 : row.gapAbove > least + 1.5)
  },
  dated: () => (row) => findPeriods(row.text)[0]?.from === 0,
  every: () => () => true,
} satisfies Record<string, Starts>

function leftOf(row: Row): number {
  return row.box?.x ?? Number.POSITIVE_INFINITY
}

function divide(rows: readonly Row[], isStart: (row: Row, index: number) => boolean): Row[][] {
  const groups: Row[][] = []
  for (const [index, row] of rows.entries()) {
    if (index === 0 || isStart(row, index)) groups.push([row])
    else groups.at(-1)?.push(row)
  }
  return groups
}

/** The mean of how much each group looks like one whole entry, from 0 to 1. */
function worthOf(groups: readonly Row[][], isDated: boolean): number {
  const sum = groups.reduce((total, group) => total + entryWorth(group, isDated), 0)
  return sum / Math.max(groups.length, 1)
}

function entryWorth(group: readonly Row[], isDated: boolean): number {
  const [first, ...others] = group
  if (first === undefined || isRest(first.text)) return 0
  const dates = group.filter(hasDate).length
  if (isDated && dates === 0) return wordsOf(first.text).length > 1 ? 0.3 : 0
  const isOverfull =
    dates > 1 ||
    others.some(
      (row) =>
        markerOf(row.text) !== null ||
        (row.isItem && first.isItem) ||
        (!isDated && row.look === first.look && !isRest(row.text) && row.box === first.box),
    )
  return isOverfull ? 0.4 : isOpen(group.at(-1)?.text ?? '') ? 0.6 : 1
}

/** Whether a text can only continue the one before it. */
function isRest(text: string): boolean {
  return (
    /^(?:\p{Ll}|https?:|doi\b|www\.|[–,;:)&]|pp?\.\s?\d|S\.\s?\d|\d+[–-]\d+|vol\.|in:\s)/u.test(text.trim()) &&
    !/^(?:\p{Ll}\p{Lu})/u.test(text)
  )
}

/** Whether a text needs another line. */
function isOpen(text: string): boolean {
  return /(?:[,&(:–-]|\b(?:und|and|et|of|der|die|das|de|des|du|in|im|for|für|von|the|with|mit))$/iu.test(text.trim())
}

/** Whether a row has a date apart from addresses and page numbers. */
export function hasDate(row: Row): boolean {
  return findPeriods(withoutAddresses(row.text)).length > 0
}

/** A text in which addresses, DOIs and pages are blanks of the same length. */
export function withoutAddresses(text: string): string {
  return text.replace(
    /https?:\S+|\bdoi:?\s*\S+|\b10\.\d{4,}\/\S+|\barXiv:?\s*\S+|\b(?:pp?|S|pages?|Seiten?|ISBN|ISSN)\.?:?\s*\d[\d–—-]*|\b\d+\s?\(\d+\)|:\s?\d+[–-]\d+/giu,
    (found) => ' '.repeat(found.length),
  )
}
