const lineEnd = '\r\n'
/** Tells Excel that the file is UTF-8. */
const byteOrderMark = '\ufeff'

/** What a spreadsheet takes for the beginning of a formula, also behind quotes and space, and in full width. */
const formula = /^[\s\p{Pi}\p{Pf}"'`´„‚]*[=+\-@|%＝＋－＠]/u

/** The first line of a table, with the mark that makes it UTF-8 everywhere. */
export function csvHead(headings: readonly string[]): string {
  return byteOrderMark + csvLine(headings)
}

/** One line of a table: `;` between cells, every text between quotes, and none that a spreadsheet would run. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return cells.map(cell).join(';') + lineEnd
}

function cell(value: string | number | null): string {
  if (value === null) return ''
  return typeof value === 'number' ? String(value) : quoted(value)
}

function quoted(value: string): string {
  const text = value.toWellFormed()
  // Looked at before controls go: a tab or a line end at the beginning is a beginning of its own.
  const guard = formula.test(text) || /^\p{Cc}/u.test(text) ? "'" : ''
  return `"${guard}${text.replace(/\p{Cc}+/gu, ' ').replace(/"/g, '""')}"`
}
