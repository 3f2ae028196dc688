import type { LexiconCsvMessageCode } from '../messages/lexicon-csv.ts'
import { phraseKey } from '../text/normalise.ts'
import { type CsvCell, readCells } from './csv-cells.ts'
import type { TaughtPart } from './check-taught.ts'
import { type CsvColumn, type CsvColumns, readColumns } from './csv-columns.ts'
import type { TaughtEntry } from './extend.ts'
import { kindOfRow, teachableKinds } from './kind-of-row.ts'
import type { Lexicon } from './lexicon.ts'

/** A CSV file of concepts: its name, for messages, and its decoded text. */
export interface LexiconFile {
  name: string
  text: string
}

/** A place in a file: the line, counted from 1, and the heading of the column, or null for the whole line. */
export interface CsvPlace {
  file: string
  line: number
  column: string | null
}

/** A problem of a file, and its place. */
interface CsvProblem extends CsvPlace {
  code: LexiconCsvMessageCode
  params: Record<string, string | number>
}

/** The concepts read from one or more files. */
export interface ReadLexicon {
  entries: TaughtEntry[]
  /** The place that a part of an entry was read from, by the entry's index in `entries`. */
  placeOf(index: number, part: TaughtPart): CsvPlace
  problems: CsvProblem[]
  /** Headings of the columns that Dossier does not read, by file. */
  ignored: { file: string; columns: string[] }[]
}

const longestId = 200

/** A name or an id, and its place. */
interface Placed {
  text: string
  place: CsvPlace
}

interface Row {
  concept: Placed
  label: Placed | null
  kind: TaughtEntry['kind'] | null
  aliases: Placed[]
  broader: Placed[]
}

/**
 * Reads concepts from CSV files in ESCO's format. Files may contain the same concepts in several languages: the label in the
 * first file becomes the concept's name, and labels in later files become aliases. Returns all problems at once; never throws.
 */
export function readLexiconCsv(files: readonly LexiconFile[], base: Lexicon): ReadLexicon {
  const problems: CsvProblem[] = []
  const ignored: ReadLexicon['ignored'] = []
  const rows = new Map<string, Row>()
  for (const file of files) {
    const read = readFile(file)
    problems.push(...read.problems)
    if (read.ignored.length > 0) ignored.push({ file: file.name, columns: read.ignored })
    for (const row of read.rows) rows.set(row.concept.text, joined(rows.get(row.concept.text), row))
  }
  const whole = [...rows.values()].map((row) => entryOf(row, base))
  for (const { entry, row } of whole) {
    if (base.concepts.has(entry.concept) || row.label !== null) continue
    const place = { ...row.concept.place, column: 'preferredLabel' }
    problems.push({ ...place, code: 'csv.label', params: { concept: entry.concept } })
  }
  return { entries: whole.map(({ entry }) => entry), placeOf: placesOf(whole.map(({ row }) => row)), problems, ignored }
}

interface ReadFile {
  rows: Row[]
  problems: CsvProblem[]
  ignored: string[]
}

function readFile({ name: file, text }: LexiconFile): ReadFile {
  const nothing = { rows: [], ignored: [] }
  const start = { file, line: 1, column: null, params: {} }
  if (text.includes('\uFFFD') || text.includes('\0')) {
    return { ...nothing, problems: [{ ...start, code: 'csv.encoding' }] }
  }
  const table = readCells(text)
  const [head, ...body] = table.rows
  if (head === undefined) return { ...nothing, problems: [{ ...start, code: 'csv.empty' }] }
  if (table.unclosed !== null) {
    return { ...nothing, problems: [{ ...start, line: table.unclosed, code: 'csv.quote' }] }
  }
  const columns = readColumns(head)
  if (columns.problems.length > 0) {
    return { ...nothing, problems: columns.problems.map((one) => ({ ...start, line: head[0]?.line ?? 1, ...one })) }
  }
  return { ...readRows(body, { file, columns }), ignored: columns.ignored }
}

function readRows(
  body: readonly CsvCell[][],
  { file, columns }: { file: string; columns: CsvColumns },
): Pick<ReadFile, 'rows' | 'problems'> {
  const rows: Row[] = []
  const problems: CsvProblem[] = []
  const lines = new Map<string, number>()
  for (const cells of body) {
    const reader = rowReader(cells, { file, columns })
    const found = reader.problems(lines)
    problems.push(...found)
    if (found.length > 0) continue
    const row = reader.row()
    if (!lines.has(row.concept.text)) lines.set(row.concept.text, row.concept.place.line)
    rows.push(row)
  }
  return { rows, problems }
}

function rowReader(cells: readonly CsvCell[], { file, columns }: { file: string; columns: CsvColumns }) {
  const line = cells[0]?.line ?? 1
  const placed = (column: CsvColumn): Placed => {
    const cell = cells[columns.at.get(column) ?? -1]
    return { text: unguarded(cell?.text ?? ''), place: { file, line: cell?.line ?? line, column } }
  }
  const concept = placed('conceptUri')
  const kind = kindOfRow({
    kind: placed('kind').text,
    conceptType: placed('conceptType').text,
    skillType: placed('skillType').text,
  })
  return {
    problems(lines: ReadonlyMap<string, number>): CsvProblem[] {
      const whole = { file, line, column: null }
      if (cells.length !== columns.count) {
        return [{ ...whole, code: 'csv.cells', params: { found: cells.length, expected: columns.count } }]
      }
      const isId = concept.text.length <= longestId && /^[^\s\p{Cc}\p{Cf}]+$/u.test(concept.text)
      const first = lines.get(concept.text)
      // A file of relations has one line per relation, so that concepts repeat.
      const isTwice = first !== undefined && columns.at.has('preferredLabel')
      return [
        ...(isId ? [] : [{ ...concept.place, code: 'csv.uri' as const, params: { most: longestId } }]),
        ...(isTwice
          ? [{ ...concept.place, code: 'csv.duplicate' as const, params: { concept: concept.text, line: first } }]
          : []),
        ...(kind === undefined ? [wrongKind(placed('kind'))] : []),
      ]
    },
    row: (): Row => {
      const label = placed('preferredLabel')
      return {
        concept,
        label: label.text === '' ? null : label,
        kind: kind ?? null,
        aliases: [...linesOf(placed('altLabels')), ...linesOf(placed('hiddenLabels'))],
        broader: linesOf(placed('broaderUri')),
      }
    },
  }
}

function wrongKind({ text, place }: Placed): CsvProblem {
  return { ...place, code: 'csv.kind', params: { kind: text.slice(0, 40), known: teachableKinds.join(', ') } }
}

/** Removes the apostrophe that an export puts before a name that a spreadsheet would run as a formula. */
function unguarded(text: string): string {
  return text.trim().replace(/^'(?=[=+\-@|%])/, '')
}

function linesOf({ text, place }: Placed): Placed[] {
  return text.split(/\r\n|\r|\n/).flatMap((one, at) => {
    const name = unguarded(one)
    return name === '' ? [] : [{ text: name, place: { ...place, line: place.line + at } }]
  })
}

function joined(known: Row | undefined, row: Row): Row {
  if (known === undefined) return row
  const further = known.label === null || row.label === null ? [] : [row.label]
  return {
    concept: known.concept,
    label: known.label ?? row.label,
    kind: known.kind ?? row.kind,
    aliases: [...known.aliases, ...further, ...row.aliases],
    broader: [...known.broader, ...row.broader],
  }
}

/** Makes the entry of a row, without names that the concept already has, and reduces the row to the parts of that entry. */
function entryOf(row: Row, base: Lexicon): { entry: TaughtEntry; row: Row } {
  const concept = row.concept.text
  const isOurs = base.concepts.has(concept)
  const named = isOurs && row.label !== null ? [row.label, ...row.aliases] : row.aliases
  const seen = new Set(isOurs || row.label === null ? [] : [phraseKey(row.label.text)])
  const aliases = named.filter(({ text }) => {
    const key = phraseKey(text)
    if (key === '') return true
    if (seen.has(key) || base.entries.get(key)?.concept.id === concept) return false
    seen.add(key)
    return true
  })
  const broader = [...new Map(row.broader.map((one) => [one.text, one])).values()]
  const entry = {
    concept,
    label: row.label?.text ?? concept,
    kind: row.kind ?? 'technology',
    aliases: aliases.map(({ text }) => text),
    broader: broader.map(({ text }) => text),
  }
  return { entry, row: { ...row, aliases, broader } }
}

function placesOf(rows: readonly Row[]): ReadLexicon['placeOf'] {
  const nowhere: CsvPlace = { file: '', line: 1, column: null }
  return (index, { part, at }) => {
    const row = rows[index]
    if (row === undefined) return nowhere
    const whole = { ...row.concept.place, column: null }
    if (part === 'entry') return whole
    if (part === 'label') return row.label?.place ?? whole
    return row[part][at]?.place ?? whole
  }
}
