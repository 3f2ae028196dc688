import { readFile, writeFile } from 'node:fs/promises'

/** One line of the table of a driver. */
export type TableRow = readonly [group: string, passed: string, refused: string, failed: string]

const head: TableRow = ['group', 'passed', 'refused as declared', 'failed']
const chapter = /(\n## Conformance\n\n[^\n]+\n\n)(?:\|[^\n]*\n)+/

/** Writes the suite's result for a driver into the driver's page; throws if the page has no table for it. */
export async function writeTable(driver: string, rows: readonly TableRow[]): Promise<void> {
  const page = new URL(`../docs/drivers/${driver}.md`, import.meta.url)
  const text = await readFile(page, 'utf8')
  if (!chapter.test(text)) throw new Error(`${page.pathname} has no chapter “Conformance” that begins with a table.`)
  await writeFile(
    page,
    text.replace(chapter, (_found, before: string) => before + aligned(rows)),
  )
}

/** The table as the formatter wants it. */
function aligned(rows: readonly TableRow[]): string {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const cells = (row: TableRow) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  const [first = '', ...rest] = all.map((row) => lineOf(cells(row)))
  return [first, lineOf(rule), ...rest].join('')
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`
}
