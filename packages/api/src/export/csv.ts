const lineEnd = '\r\n'
/** Tells Excel that the file is UTF-8. */
const byteOrderMark = '\ufeff'

/** What a spreadsheet treats as the start of a formula, also after quotes and spaces, and in full-width form. */
const formula = /^[\s\p{Pi}\p{Pf}"'`´„‚]*[=+\-@|%＝＋－＠]/u

/** The first line of a table, with the byte order mark that marks it as UTF-8 everywhere. */
export function csvHead(headings: readonly string[]): string {
  return byteOrderMark + csvLine(headings)
}

/** One line of a table: cells separated by `;`, every text quoted, and no text that a spreadsheet would execute. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return cells.map(cell).join(';') + lineEnd
}

function cell(value: string | number | null): string {
  if (value === null) return ''
  return typeof value === 'number' ? String(value) : quoted(value)
}

function quoted(value: string): string {
  const text = value.toWellFormed()
  // Checked before control characters are removed: a leading tab or line break counts too.
  const guard = formula.test(text) || /^\p{Cc}/u.test(text) ? "'" : ''
  return `"${guard}${text.replace(/\p{Cc}+/gu, ' ').replace(/"/g, '""')}"`
}
