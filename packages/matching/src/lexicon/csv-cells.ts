/** A cell of a table; `line` is the line of the file that it begins on, counted from 1. */
export interface CsvCell {
  text: string
  line: number
}

/** The rows of a file; `unclosed` is the line of an opening quote that nothing closes, or null. */
export interface CsvTable {
  rows: CsvCell[][]
  unclosed: number | null
}

const delimiters = [',', ';', '\t'] as const

/**
 * Splits the text of a CSV file (RFC 4180) into cells with their line numbers, which no library reports. The delimiter is
 * whichever of `,`, `;` and tab occurs most often in the first line. Drops a byte order mark and rows without text.
 */
export function readCells(file: string): CsvTable {
  const text = file.startsWith('\uFEFF') ? file.slice(1) : file
  const delimiter = delimiterOf(text)
  const cellPattern = new RegExp(`"((?:[^"]|"")*)("|$)|([^${delimiter}\r\n]*)`, 'gy')
  const rows: CsvCell[][] = []
  let row: CsvCell[] = []
  let unclosed: number | null = null
  let line = 1
  let at = 0
  while (at < text.length || row.length > 0) {
    cellPattern.lastIndex = at
    const [whole = '', quoted, end, bare = ''] = cellPattern.exec(text) ?? []
    if (quoted !== undefined && end === '') unclosed ??= line
    at += whole.length
    const rest = quoted === undefined ? '' : restOf(text, { at, delimiter })
    at += rest.length
    row.push({ text: (quoted?.replaceAll('""', '"') ?? bare) + rest, line })
    line += whole.match(/\r\n|\r|\n/g)?.length ?? 0
    if (text[at] === delimiter) {
      at += 1
      continue
    }
    if (row.some((cell) => cell.text.trim() !== '')) rows.push(row)
    row = []
    line += 1
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return { rows, unclosed }
}

/** The text between a closing quote and the next delimiter. */
function restOf(text: string, { at, delimiter }: { at: number; delimiter: string }): string {
  let end = at
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1
  return text.slice(at, end)
}

function delimiterOf(text: string): string {
  const [head = ''] = text.split(/\r|\n/, 1)
  const counts = delimiters.map((one) => ({ one, count: head.split(one).length }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).one
}
